/** How a route can be refused, as the document says it. */
import { type ApiRoute, type ProblemKind, problemStatus, problemText } from "#src/platform/api/index.ts";
import type { Lang } from "#src/text/words.ts";
import type { JsonSchema } from "./schema.ts";

/** What a route may be refused with; several kinds can share a status. */
export function refusals(route: ApiRoute, lang: Lang): Readonly<Record<string, unknown>> {
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

/** An answer of one kind of failure. */
export const problemAnswer = (kind: ProblemKind, lang: Lang) => ({
  description: problemText[lang][kind],
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
});

const string = { type: "string" };
/** RFC 9457, with our additions. */
export const problemSchema: JsonSchema = {
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
