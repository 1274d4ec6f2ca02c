/** The rows of a sheet under its heading, by column key, with the hidden id and marks of an export. */

import { type BaseRow, keysOfBaseHeading, readBase } from "./base.ts";

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
