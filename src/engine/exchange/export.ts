/** Describes a register as a sheet to be written: hidden id and marks in front, then its columns. */

import { type BaseRow, baseHeading, markOf, writeBase } from "./base.ts";
import type { ExchangeColumn, ExchangeValues, Lookup } from "./column.ts";
import { ID_HEADING } from "./file-rows.ts";
import type { CurrentRow } from "./row-name.ts";
import { writeCell, writeCells } from "./write-cell.ts";

/** A column of a sheet, in the shape in which workbooks are written. */
export type WrittenColumn = {
  readonly key: string;
  readonly header: string;
  readonly kind: "text" | "number" | "date";
  readonly width?: number;
  readonly group?: string;
  readonly list?: readonly string[];
  readonly hidden?: true;
  readonly shownAs?: DayStyle;
};

/** How days look: 2026-04-01, with the signs for year, month and day, or in the Japanese era. */
export type DayStyle = "iso" | "kanji" | "era";

const ID_KEY = "_id";
const BASE_KEY = "_base";

/** The columns of an exported register. With `hidden: false` it is a template or a plain list, without identity. */
export function exportColumns(
  columns: readonly ExchangeColumn[],
  lookup: Lookup,
  options: { readonly hidden?: boolean; readonly days?: DayStyle } = {},
): WrittenColumn[] {
  const shown = columns.map((column) => ({
    ...writtenColumn(column, lookup),
    ...(column.kind === "day" && options.days && { shownAs: options.days }),
  }));
  if (options.hidden === false) return shown;
  const keys = columns.map(({ key }) => key);
  return [
    { key: ID_KEY, header: ID_HEADING, kind: "text", hidden: true, width: 38 },
    { key: BASE_KEY, header: baseHeading(keys), kind: "text", hidden: true, width: 12 },
    ...shown,
  ];
}

/** The cells of one row by the keys of `exportColumns`; call it row by row, so that memory does not grow. */
export function exportRow(
  columns: readonly ExchangeColumn[],
  row: CurrentRow,
  lookup: Lookup,
): Record<string, string | number | null> {
  const keys = columns.map(({ key }) => key);
  return {
    [ID_KEY]: row.id,
    [BASE_KEY]: writeBase(baseOf(columns, row, lookup, keys)),
    ...writeCells(columns, row.values, lookup),
  };
}

/** What is known of a row as it is exported. */
export function baseOf(
  columns: readonly ExchangeColumn[],
  { revision, values }: { readonly revision: string | number; readonly values: ExchangeValues },
  lookup: Lookup,
  keys: readonly string[] = columns.map(({ key }) => key),
): BaseRow {
  const marks = columns.map((column) => markOf(writeCell(column, values[column.key], lookup)));
  return { revision: String(revision), keys, marks: marks.join(".") };
}

function writtenColumn(column: ExchangeColumn, { answers }: Lookup): WrittenColumn {
  const { key, heading: header, kind, width, group } = column;
  const list =
    kind === "choice"
      ? (column.choices ?? []).map(({ value, names }) => names[0] ?? value)
      : kind === "yes-no-unknown"
        ? [answers.yes, answers.no, answers.unknown].flatMap((words) => words[0] ?? [])
        : [];
  return {
    key,
    header,
    kind: kind === "day" ? "date" : kind === "number" ? "number" : "text",
    ...(width !== undefined && { width }),
    ...(group !== undefined && { group }),
    ...(list.length > 0 && { list }),
  };
}
