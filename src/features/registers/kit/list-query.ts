/** A register's list in its address: read leniently (a link of last year still works), written without what is usual. */
import { cleanLine } from "#src/features/people/index.ts";
import type { Register } from "./definition.ts";
import { presences, type RegisterFilter, type RegisterSort } from "./queries/list.ts";
import { path } from "./read.ts";

export interface ListQuery {
  readonly filter: RegisterFilter;
  readonly sort: RegisterSort;
  /** From 1. */
  readonly page: number;
}

/** @param query the parameters as they came; what is unknown is left out */
export function readListQuery(register: Register, query: Readonly<Record<string, string>>): ListQuery {
  const is: Record<string, string> = {};
  for (const { key, filter, choices = [] } of register.fields) {
    const value = query[key];
    if (!filter || value === undefined) continue;
    if (value === "?" || value === "yes" || value === "no" || choices.includes(value)) is[key] = value;
  }
  const sorted = register.fields.find(({ key, sort }) => sort && key === query.sort);
  const usual = usualSort(register);
  return {
    filter: {
      q: cleanLine(query.q ?? "").slice(0, 200),
      presence: presences.find((one) => one === query.presence) ?? "current",
      is,
    },
    sort: {
      key: sorted?.key ?? usual.key,
      direction: query.direction === "desc" ? "desc" : sorted ? "asc" : usual.direction,
    },
    page: query.page && /^[1-9]\d{0,5}$/.test(query.page) ? Number(query.page) : 1,
  };
}

function usualSort(register: Register): RegisterSort {
  return register.usualSort ?? { key: register.name, direction: "asc" };
}

/** The parameters of a list that differ from the usual. */
export function parameters(register: Register, query: ListQuery): URLSearchParams {
  const { filter, sort, page } = query;
  const params = new URLSearchParams();
  if (filter.q !== "") params.set("q", filter.q);
  for (const [key, value] of Object.entries(filter.is)) params.set(key, value);
  if (filter.presence !== "current") params.set("presence", filter.presence);
  const usual = usualSort(register);
  if (sort.key !== usual.key || sort.direction !== usual.direction) {
    params.set("sort", sort.key);
    if (sort.direction !== "asc") params.set("direction", sort.direction);
  }
  if (page > 1) params.set("page", String(page));
  return params;
}

/** The address of a list, or of something about it (`below`: "export.xlsx"). */
export function listHref(register: Register, query: ListQuery, below = ""): string {
  const params = parameters(register, query);
  const at = below ? `${path(register)}/${below}` : path(register);
  return params.size > 0 ? `${at}?${params}` : at;
}
