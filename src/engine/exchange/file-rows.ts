/** Takes the rows of a register out of a sheet: its own exported one with the hidden columns, or any other. */

import { type BaseRow, keysOfBaseHeading, readBase } from "./base.ts";
import { comparable, foldName } from "./cell.ts";
import type { ExchangeColumn } from "./column.ts";
import { findHeadings, type Mapping, type RememberedMapping, sharedHeadings } from "./mapping.ts";

/** The heading of the hidden column that holds each row's id. */
export const ID_HEADING = "_id";

/** A row of the file. `texts` has an entry for each column that the file has; no entry means "not in the file". */
export type FileRow = {
  /** The row number that the spreadsheet shows. */
  readonly row: number;
  readonly id: string | null;
  readonly base: BaseRow | null;
  readonly texts: Readonly<Record<string, string>>;
};

export type SheetRows = {
  readonly rows: readonly (readonly string[])[];
  readonly rowNumbers: readonly number[];
};

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

/** The rows after the heading, by the mapping that stands. Rows without any text are left out. */
export function fileRows(
  sheet: SheetRows,
  headingRow: number,
  mapping: readonly (string | null)[],
): readonly FileRow[] {
  const headings = sheet.rows[headingRow] ?? [];
  const idColumn = headings.findIndex((heading) => heading.trim() === ID_HEADING);
  const baseColumn = headings.findIndex((heading) => keysOfBaseHeading(heading) !== undefined);
  const baseKeys = keysOfBaseHeading(headings[baseColumn] ?? "") ?? [];
  const columns = mapping.flatMap((key, at) =>
    key && at !== idColumn && at !== baseColumn ? [{ key, at }] : [],
  );
  return sheet.rows.slice(headingRow + 1).flatMap((cells, index) => {
    const id = idColumn < 0 ? "" : (cells[idColumn] ?? "").trim();
    const base = baseColumn < 0 ? undefined : readBase(cells[baseColumn] ?? "", baseKeys);
    const texts = Object.fromEntries(columns.map(({ key, at }) => [key, cells[at] ?? ""]));
    const blank = id === "" && Object.values(texts).every((text) => text.trim() === "");
    const row = sheet.rowNumbers[headingRow + 1 + index] ?? headingRow + 2 + index;
    return blank ? [] : [{ row, id: id || null, base: base ?? null, texts }];
  });
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
