/** The OpenAPI 3.1 document of the declared routes. Nothing in it is written by hand a second time. */
import { type ApiRoute, type ProblemKind, problemStatus } from "#src/platform/api/index.ts";
import type { Lang } from "#src/text/words.ts";
import { text } from "../text.ts";
import { type Json, operation } from "./operation.ts";
import { problemAnswer, problemSchema } from "./refusals.ts";

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
