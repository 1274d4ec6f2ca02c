/** Checks what came in against what a route declares. Every problem is named, not only the first. */
import { z } from "zod";
import { type Problems, problemsOf } from "#src/platform/http/forms.ts";
import { problemWords } from "#src/text/validation.ts";
import type { Lang } from "#src/text/words.ts";
import { readCursor } from "./cursor.ts";
import { type PageAsk, pageLimits } from "./paging.ts";
import { ApiProblem, type InputProblem } from "./problem.ts";
import type { ApiRoute } from "./route.ts";
import { text } from "./text.ts";

type Where = InputProblem["in"];

interface Words {
  readonly lang: Lang;
  readonly route: ApiRoute;
}

/** The two parameters of every list. */
export const pageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(pageLimits.most).default(pageLimits.usual),
  cursor: z.string().max(2000).optional(),
});

/** The value as the schema makes it. @throws ApiProblem `invalid` with every problem in words */
export function checked(schema: z.ZodType, value: unknown, where: Where, words: Words): unknown {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  const { issues } = result.error;
  const unknown = issues.flatMap((issue) =>
    issue.code === "unrecognized_keys" ? issue.keys.map((key) => [...issue.path, key].join(".")) : [],
  );
  const problems: Problems = {
    ...problemsOf(issues.filter(({ code }) => code !== "unrecognized_keys")),
    ...Object.fromEntries(unknown.map((path) => [path, { key: "unknown-field" }])),
  };
  throw invalid(problems, where, words);
}

/** Problems that a service found, as the answer. */
export function invalid(problems: Problems, where: Where, { lang, route }: Words): ApiProblem {
  const own = { ...text[lang], ...route.words?.[lang] };
  const errors = Object.entries(problems).map(([path, problem]) => ({
    in: where,
    path,
    key: problem.key,
    // "invalid" is a sentence about the whole here; for one field the common one is meant.
    message: problemWords(lang, problem, problem.key === "invalid" ? {} : own),
  }));
  return new ApiProblem("invalid", { errors });
}

export interface CheckedQuery {
  readonly query: unknown;
  readonly page: PageAsk;
  /** What a cursor is bound to: the route and all that decides on order and selection. */
  readonly list: string;
}

/** Reads the query, with `limit` and `cursor` where the route is a list. */
export function checkQuery(
  url: URL,
  { companyId, secret }: { readonly companyId: string; readonly secret: string },
  words: Words,
): CheckedQuery {
  const { route } = words;
  const given = Object.fromEntries(
    [...new Set(url.searchParams.keys())].map((name) => {
      const values = url.searchParams.getAll(name).map((value) => value.replaceAll("\0", ""));
      return [name, values.length === 1 ? values[0] : values];
    }),
  );
  const { limit, cursor, ...own } = given;
  const query = checked(route.query ?? z.object({}), route.paged ? own : given, "query", words);
  const list = JSON.stringify([companyId, url.pathname, own]);
  if (!route.paged) return { query, list, page: { limit: pageLimits.usual, after: undefined } };
  const asked = checked(pageQuery, { limit, cursor }, "query", words) as z.output<typeof pageQuery>;
  if (asked.cursor === undefined) return { query, list, page: { limit: asked.limit, after: undefined } };
  const after = readCursor(secret, list, asked.cursor);
  if (!after) throw invalid({ cursor: { key: "invalid-cursor" } }, "query", words);
  return { query, list, page: { limit: asked.limit, after } };
}
