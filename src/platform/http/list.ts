/** The query of a list page: which page, sorted by what, searched for what. Anything odd becomes the default. */
import type { Context } from "hono";
import type { Env } from "./env.ts";

export interface ListQuery<S extends string> {
  /** From 1. */
  readonly page: number;
  readonly sort: S;
  readonly direction: "asc" | "desc";
  /** What was typed into the search box, trimmed; empty for all. */
  readonly search: string;
}

/** Deep pages of a list are reached by searching, not by paging on for ever. */
const MOST_PAGES = 10_000;

/** Reads `?page=2&sort=name&dir=desc&q=…`. */
export function readListQuery<S extends string>(
  c: Context<Env>,
  options: { readonly sorts: readonly S[]; readonly sort: S; readonly direction?: "asc" | "desc" },
): ListQuery<S> {
  const page = Number(c.req.query("page"));
  const sort = options.sorts.find((known) => known === c.req.query("sort"));
  const dir = c.req.query("dir");
  return {
    page: Number.isInteger(page) && page >= 1 && page <= MOST_PAGES ? page : 1,
    sort: sort ?? options.sort,
    direction: sort ? (dir === "desc" ? "desc" : "asc") : (options.direction ?? "asc"),
    search: (c.req.query("q") ?? "").replaceAll("\0", "").trim().slice(0, 200),
  };
}

/** The URL of the same list with some of its query changed. */
export function listHref<S extends string>(
  path: string,
  query: ListQuery<S>,
  change: Partial<ListQuery<S>> & { readonly extra?: Readonly<Record<string, string>> } = {},
): string {
  const { extra, ...part } = change;
  const next = { ...query, ...part };
  const params = new URLSearchParams({ sort: next.sort, dir: next.direction, ...extra });
  if (next.page > 1) params.set("page", String(next.page));
  if (next.search) params.set("q", next.search);
  return `${path}?${params}`;
}
