/** The list's query string: read leniently (a link of last year still works), written without what is usual. */
import { type PeopleFilter, presences, type SortKey, sortKeys } from "./queries/list.ts";
import { cleanLine } from "./rules/clean.ts";

export interface ListQuery {
  readonly filter: PeopleFilter;
  /** From 1. */
  readonly page: number;
}

/** @param query the parameters as they came; what is unknown is left out */
export function readListQuery(query: Readonly<Record<string, string>>): ListQuery {
  const presence = presences.find((one) => one === query.presence) ?? "present";
  const key = sortKeys.find((one) => one === query.sort) ?? "name";
  const direction = query.direction === "desc" ? "desc" : "asc";
  return {
    filter: {
      q: cleanLine(query.q ?? "").slice(0, 200),
      department: cleanLine(query.department ?? ""),
      presence,
      sort: { key, direction },
    },
    page: readPage(query.page),
  };
}

export function readPage(page: string | undefined): number {
  return page && /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1;
}

/** The query for a filter, from the question mark on; "" for the usual list. */
export function listQuery(filter: PeopleFilter, page = 1): string {
  const query = new URLSearchParams();
  if (filter.q !== "") query.set("q", filter.q);
  if (filter.department !== "") query.set("department", filter.department);
  if (filter.presence !== "present") query.set("presence", filter.presence);
  if (filter.sort.key !== "name") query.set("sort", filter.sort.key);
  if (filter.sort.direction !== "asc") query.set("direction", filter.sort.direction);
  if (page > 1) query.set("page", String(page));
  return query.size > 0 ? `?${query}` : "";
}

/** The key of a sort that a link of the table's head names. */
export function sortKeyOf(key: string): SortKey {
  return sortKeys.find((one) => one === key) ?? "name";
}
