/** The OpenAPI 3.1 document of the declared routes. Nothing in it is written by hand a second time. */

import { permissions, type Role } from "#src/platform/access/index.ts";
import {
  type ApiRoute,
  type ProblemKind,
  pageQuery,
  problemStatus,
  problemText,
} from "#src/platform/api/index.ts";
import type { Lang } from "#src/text/words.ts";
import { text } from "../text.ts";
import { type JsonSchema, jsonSchema } from "./schema.ts";

type Json = Readonly<Record<string, unknown>>;

export interface OpenApiDocument {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Json>>>>;
  readonly [part: string]: unknown;
}

/** The document in a language. @param version of the program */
export function documentOf(routes: readonly ApiRoute[], lang: Lang, version: string): OpenApiDocument {
  const t = text[lang];
  const paths: Record<string, Record<string, Json>> = {};
  for (const route of routes) {
    const path = route.path.replaceAll(/:([^/]+)/g, "{$1}");
    paths[path] = { ...paths[path], [route.method]: operation(route, lang) };
  }
  const description = [t.startingToken, t.startingPages, t.startingRevision, t.startingKey, t.startingRate];
  return {
    openapi: "3.1.1",
    info: { title: "Banto", version, description: description.join("\n\n") },
    servers: [{ url: "/" }],
    security: [{ token: [] }],
    tags: [...new Set(routes.map(({ tag }) => tag[lang]))].map((name) => ({ name })),
    paths,
    components: {
      securitySchemes: { token: { type: "http", scheme: "bearer", bearerFormat: "banto_…" } },
      schemas: { Problem: problemSchema },
      responses: Object.fromEntries(
        (Object.keys(problemStatus) as ProblemKind[]).map((kind) => [kind, problemAnswer(kind, lang)]),
      ),
    },
  };
}

/** `GET /api/v1/people/:id` is `getPeopleById`. */
export function operationId({ method, path, paged }: ApiRoute): string {
  const words = path
    .replace("/api/v1/", "")
    .split("/")
    .flatMap((part) => (part.startsWith(":") ? ["by", part.slice(1)] : part.split(/[-.]/)));
  const verb = paged ? "list" : method;
  return verb + words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join("");
}

/** The roles that may call a route. */
export const rolesOf = (route: ApiRoute): readonly Role[] => permissions[route.permission];

function operation(route: ApiRoute, lang: Lang): Json {
  const t = text[lang];
  const roles = rolesOf(route).map((role) => t[role]);
  const about = [route.description?.[lang], t.needs(roles.join(", "))].filter(Boolean).join("\n\n");
  return {
    operationId: operationId(route),
    summary: route.summary[lang],
    description: about,
    tags: [route.tag[lang]],
    parameters: parametersOf(route, lang),
    ...(route.body
      ? {
          requestBody: {
            required: true,
            content: { "application/json": { schema: jsonSchema(route.body, "input", lang) } },
          },
        }
      : {}),
    responses: { ...success(route, lang), ...refusals(route, lang) },
  };
}

interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required: boolean;
  readonly description?: string;
  readonly schema: JsonSchema;
}

/** Everything beside the body that a request may carry. */
export function parametersOf(route: ApiRoute, lang: Lang): Parameter[] {
  const t = text[lang];
  const declared = route.params ? (jsonSchema(route.params, "input", lang).properties ?? {}) : {};
  const inPath = [...route.path.matchAll(/:([^/]+)/g)].map(([, name = ""]) =>
    parameter(name, "path", true, declared[name] ?? { type: "string" }),
  );
  const query = route.query ? jsonSchema(route.query, "input", lang) : {};
  const inQuery = Object.entries(query.properties ?? {}).map(([name, schema]) =>
    parameter(name, "query", query.required?.includes(name) ?? false, schema),
  );
  const header = (name: string, required: boolean, description: string, schema: JsonSchema) =>
    parameter(name, "header", required, { ...schema, description });
  const paging = jsonSchema(pageQuery, "input", lang).properties ?? {};
  return [
    ...inPath,
    ...inQuery,
    ...(route.paged
      ? [
          parameter("limit", "query", false, { ...paging.limit, description: t.limitHelp }),
          parameter("cursor", "query", false, { ...paging.cursor, description: t.cursorHelp }),
        ]
      : []),
    ...(route.needsRevision ? [header("If-Match", true, t.ifMatchHelp, { type: "string" })] : []),
    ...(route.method === "post"
      ? [header("Idempotency-Key", false, t.keyHelp, { type: "string", minLength: 1, maxLength: 255 })]
      : []),
  ];
}

function parameter(name: string, where: Parameter["in"], required: boolean, schema: JsonSchema): Parameter {
  const { description, ...rest } = schema;
  return { name, in: where, required, ...(description ? { description } : {}), schema: rest };
}

/** The schema of an answer's body; a list's page around its items. Undefined where there is none. */
export function answerSchema(route: ApiRoute, lang: Lang): JsonSchema | undefined {
  if (!route.response) return undefined;
  const schema = jsonSchema(route.response, "output", lang);
  if (!route.paged) return schema;
  return {
    type: "object",
    properties: { items: { type: "array", items: schema }, next: { type: ["string", "null"] } },
    required: ["items", "next"],
  };
}

function success(route: ApiRoute, lang: Lang): Json {
  const t = text[lang];
  const schema = answerSchema(route, lang);
  const content = schema ? { content: { "application/json": { schema } } } : {};
  return { [route.status]: { description: route.paged ? t.listOf : t.done, ...content } };
}

/** What a route may be refused with; several kinds can share a status. */
function refusals(route: ApiRoute, lang: Lang): Json {
  const byStatus = new Map<number, ProblemKind[]>();
  for (const kind of kindsOf(route)) {
    const status = problemStatus[kind];
    byStatus.set(status, [...(byStatus.get(status) ?? []), kind]);
  }
  return Object.fromEntries(
    [...byStatus].map(([status, [first, ...others]]) => [
      status,
      first && others.length === 0
        ? { $ref: `#/components/responses/${first}` }
        : {
            ...problemAnswer(first ?? "bug", lang),
            description: [first ?? "bug", ...others].map((kind) => problemText[lang][kind]).join(" / "),
          },
    ]),
  );
}

/** Which kinds of failure a route can answer with. */
export function kindsOf(route: ApiRoute): readonly ProblemKind[] {
  const hasBody = route.body !== undefined;
  const writes = route.method !== "get";
  const kinds: readonly (readonly [ProblemKind, boolean])[] = [
    ["malformed", hasBody || route.method === "post"],
    ["unauthenticated", true],
    ["forbidden", true],
    ["not-found", route.path.includes(":") || writes],
    ["conflict", writes && !route.needsRevision],
    ["in-progress", route.method === "post"],
    ["precondition-failed", route.needsRevision],
    ["too-large", hasBody],
    ["unsupported-media-type", hasBody],
    ["invalid", true],
    ["key-reused", route.method === "post"],
    ["precondition-required", route.needsRevision],
    ["too-many", true],
    ["bug", true],
  ];
  return kinds.flatMap(([kind, can]) => (can ? [kind] : []));
}

const problemAnswer = (kind: ProblemKind, lang: Lang) => ({
  description: problemText[lang][kind],
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
});

const string = { type: "string" };
const problemSchema: JsonSchema = {
  type: "object",
  required: ["type", "title", "status", "detail", "instance", "request_id"],
  properties: {
    type: { type: "string", format: "uri-reference" },
    title: string,
    status: { type: "integer" },
    detail: string,
    instance: { type: "string", format: "uri-reference" },
    request_id: string,
    errors: {
      type: "array",
      items: {
        type: "object",
        required: ["in", "path", "key", "message"],
        properties: {
          in: { type: "string", enum: ["body", "query", "header"] },
          path: string,
          key: string,
          message: string,
        },
      },
    },
  },
};
