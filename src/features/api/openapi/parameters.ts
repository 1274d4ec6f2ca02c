/** What a request carries beside its body: in the path, the query, the headers. */
import { type ApiRoute, pageQuery } from "#src/platform/api/index.ts";
import type { Lang } from "#src/text/words.ts";
import { text } from "../text.ts";
import { type JsonSchema, jsonSchema } from "./schema.ts";

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
