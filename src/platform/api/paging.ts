/** Pages by position, not by number: the next page starts after the last row seen, whatever was added meanwhile. */
import { createHash } from "node:crypto";
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

/**
 * An opaque cursor. It holds only what the caller was shown the neighbourhood of, and the company comes from the
 * token, so there is nothing to win by making one up; it is bound to its list so that it cannot be mixed up.
 * @param list the route and everything that decides on order and selection
 */
export function writeCursor(list: string, position: Position): string {
  return Buffer.from(JSON.stringify([bound(list), ...position])).toString("base64url");
}

/** The position in a cursor; undefined if it is none, or one of another list. */
export function readCursor(list: string, cursor: string): Position | undefined {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
  } catch {
    return undefined;
  }
  if (!Array.isArray(parts) || parts.length < 2 || parts.length > 6) return undefined;
  const [of, ...position] = parts as unknown[];
  if (of !== bound(list)) return undefined;
  return position.every(isKey) ? position : undefined;
}

const isKey = (value: unknown): value is string | number =>
  typeof value === "string"
    ? value.length <= 1000 && !value.includes("\0")
    : typeof value === "number" && Number.isFinite(value);

const bound = (list: string) => createHash("sha256").update(list).digest("base64url").slice(0, 12);
