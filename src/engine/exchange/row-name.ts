/** The names by which people tell the rows of a register apart, folded, of the file's rows and the register's. */

import { foldName, normaliseCell } from "./cell.ts";
import type { ExchangeColumn, ExchangeValues, Lookup } from "./column.ts";
import type { FileRow } from "./file-rows.ts";
import { readCell } from "./read-cell.ts";
import { writeCell } from "./write-cell.ts";

/** A row of the register as it stands. */
export type CurrentRow = {
  readonly id: string;
  readonly revision: string | number;
  readonly values: ExchangeValues;
};

export type MatchInput = {
  readonly columns: readonly ExchangeColumn[];
  /** The columns by which people tell rows apart; empty when there are none. */
  readonly keyColumns: readonly string[];
  readonly lookup: Lookup;
};

/** The folded names of all rows, "" where a row has none; made once, for they are asked often. */
export type RowNames = {
  readonly ofFile: ReadonlyMap<FileRow, string>;
  readonly ofCurrent: ReadonlyMap<CurrentRow, string>;
};

/** How many rows are worked on before others may be answered. */
export const ROWS_A_STEP = 500;

/** The names of all rows, made in steps. */
export function* namesOf(
  input: MatchInput & { readonly file: readonly FileRow[]; readonly current: readonly CurrentRow[] },
): Generator<void, RowNames> {
  const ofFile = new Map<FileRow, string>();
  const ofCurrent = new Map<CurrentRow, string>();
  for (const row of input.file) {
    if (ofFile.size % ROWS_A_STEP === 0) yield;
    ofFile.set(row, nameOfRow(row, input));
  }
  for (const row of input.current) {
    if (ofCurrent.size % ROWS_A_STEP === 0) yield;
    ofCurrent.set(row, nameOfCurrent(row, input));
  }
  return { ofFile, ofCurrent };
}

/** "" when the file lacks a key column or all of them are empty. */
function nameOfRow({ texts }: FileRow, { columns, keyColumns, lookup }: MatchInput): string {
  return joined(
    keyColumns.map((key) => {
      const [text, column] = [texts[key], columns.find((one) => one.key === key)];
      if (text === undefined || !column) return undefined;
      const reading = readCell(column, text, lookup);
      return "value" in reading
        ? String(writeCell(column, reading.value, lookup) ?? "")
        : normaliseCell(text);
    }),
  );
}

function nameOfCurrent({ values }: CurrentRow, { columns, keyColumns, lookup }: MatchInput): string {
  return joined(
    keyColumns.map((key) => {
      const column = columns.find((one) => one.key === key);
      return column && String(writeCell(column, values[key], lookup) ?? "");
    }),
  );
}

function joined(parts: readonly (string | undefined)[]): string {
  if (parts.some((part) => part === undefined)) return "";
  const folded = parts.map((part) => foldName(part ?? ""));
  return folded.some((part) => part !== "") ? folded.join("\n") : "";
}
