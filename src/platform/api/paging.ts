/** Pages by position, not by number: the next page starts after the last row seen, whatever was added meanwhile. */
import { type Expression, type SqlBool, sql } from "kysely";

/** The values of the sort columns and the id of a row: where a page ended. Never null. */
export type Position = readonly (string | number)[];

/** What a list's query needs: read `limit + 1` rows after the position, and hand them to {@link pageOf}. */
export interface PageAsk {
  readonly limit: number;
  readonly after: Position | undefined;
}

export interface PageOf<Item> {
  readonly items: readonly Item[];
  /** Where the next page starts; null on the last one. */
  readonly next: Position | null;
}

export const pageLimits = { usual: 50, most: 200 } as const;

/**
 * Cuts a page out of rows.
 * @param rows up to `page.limit + 1`, in the order of the list @param position the same columns as in {@link rowsAfter}
 */
export function pageOf<Row, Item>(
  rows: readonly Row[],
  page: PageAsk,
  position: (row: Row) => Position,
  item: (row: Row) => Item,
): PageOf<Item> {
  const shown = rows.slice(0, page.limit);
  const last = shown.at(-1);
  return {
    items: shown.map(item),
    next: last !== undefined && rows.length > page.limit ? position(last) : null,
  };
}

/** The same for a list that is worked out whole and stands sorted by `position`: read on behind the one seen last. */
export function pageOfSorted<Row, Item>(
  rows: readonly Row[],
  page: PageAsk,
  position: (row: Row) => Position,
  item: (row: Row) => Item,
): PageOf<Item> {
  const { after } = page;
  const rest = after === undefined ? rows : rows.filter((row) => isAfter(position(row), after));
  return pageOf(rest.slice(0, page.limit + 1), page, position, item);
}

function isAfter(one: Position, other: Position): boolean {
  const at = one.findIndex((value, i) => value !== other[i]);
  const [value, before] = [one[at], other[at]];
  return value !== undefined && before !== undefined && value > before;
}

/**
 * The condition "after this row" for a list sorted by these columns, all in one direction, the last of them
 * unique. Row values: both engines answer them from an index. Nothing to ask on the first page.
 */
export function rowsAfter(
  columns: readonly string[],
  { after }: PageAsk,
  direction: "asc" | "desc" = "asc",
): Expression<SqlBool> {
  if (after === undefined) return sql<SqlBool>`1 = 1`;
  const left = sql.join(columns.map((column) => sql.ref(column)));
  return sql<SqlBool>`(${left}) ${sql.raw(direction === "asc" ? ">" : "<")} (${sql.join([...after])})`;
}
