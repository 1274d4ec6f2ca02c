/** Recognises a sheet: a register's own export by its hidden columns, any other by its headings. */

import { comparable, foldName } from "./cell.ts";
import type { ExchangeColumn } from "./column.ts";
import { ID_HEADING, type SheetRows } from "./file-rows.ts";
import { findHeadings } from "./find-headings.ts";
import { sharedHeadings } from "./headings.ts";
import type { Mapping, RememberedMapping } from "./mapping.ts";

export type OpenedSheet = {
  /** It has the hidden id column of an export. */
  readonly ours: boolean;
  /** Position of the heading among the sheet's rows; -1 without one. */
  readonly headingRow: number;
  readonly headings: readonly string[];
  readonly mapping: Mapping;
};

/** Finds heading and columns of a sheet. An exported sheet is recognised by its hidden columns. */
export function openSheet(
  sheet: SheetRows,
  columns: readonly ExchangeColumn[],
  remembered: readonly RememberedMapping[] = [],
): OpenedSheet {
  const last = sheet.rows.slice(0, 20).findLastIndex((row) => row.some((cell) => cell.trim() === ID_HEADING));
  if (last < 0) return { ours: false, ...findHeadings(sheet.rows, columns, remembered) };
  const above = sheet.rows.slice(Math.max(0, last - 1), last + 1);
  const found = findHeadings(above, columns, remembered);
  const headings = sheet.rows[last] ?? [];
  const exact = byExactHeading(headings, columns);
  const guessed = found.mapping.length > 0 ? found.mapping : headings.map(() => null);
  const taken = new Set(exact);
  const mapping = headings.map((_, at) => {
    const key = exact[at];
    if (key) return { key, confidence: 1, remembered: false };
    const guess = guessed[at];
    return guess && !taken.has(guess.key) ? guess : null;
  });
  return { ours: true, headingRow: last, headings, mapping };
}

function byExactHeading(headings: readonly string[], columns: readonly ExchangeColumn[]): (string | null)[] {
  const taken = new Set<string>();
  const shared = new Set(sharedHeadings(columns));
  const clear = columns.filter(({ heading }) => !shared.has(comparable(heading)));
  return headings.map((heading) => {
    const folded = foldName(heading);
    const column = clear.find(({ key, heading: own }) => !taken.has(key) && foldName(own) === folded);
    if (!column || folded === "") return null;
    taken.add(column.key);
    return column.key;
  });
}
