/** One operation of the document. */
import { permissions, type Role } from "#src/platform/access/index.ts";
import type { ApiRoute } from "#src/platform/api/index.ts";
import type { Lang } from "#src/text/words.ts";
import { text } from "../text.ts";
import { parametersOf } from "./parameters.ts";
import { refusals } from "./refusals.ts";
import { type JsonSchema, jsonSchema } from "./schema.ts";

export type Json = Readonly<Record<string, unknown>>;

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

/** What the document says of a route. */
export function operation(route: ApiRoute, lang: Lang): Json {
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
