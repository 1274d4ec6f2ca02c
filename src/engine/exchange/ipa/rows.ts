/** Finds the rows of one sheet of IPA's workbook under its headings, whatever stands above them. */

import { normaliseCell } from "../cell.ts";
import type { ExchangeColumn } from "../column.ts";
import { type FileRow, fileRows, type SheetRows } from "../file-rows.ts";
import { findHeadings } from "../find-headings.ts";
import type { IpaColumn } from "./names.ts";

export type IpaSheet = SheetRows & { readonly name: string };

/** A cell by key, tidied; "" for an empty one and for a column that the sheet does not have. */
export type CellOf<K extends string> = (key: K) => string;

export type IpaRow<K extends string> = { readonly row: number; readonly cell: CellOf<K> };

/** The rows in which one of `inputs` is filled: the workbook comes with hundreds of rows that hold formulas only. */
export function rowsUnder<K extends string>(
  sheet: IpaSheet,
  columns: Readonly<Record<K, IpaColumn>>,
  inputs: readonly NoInfer<K>[],
): readonly IpaRow<K>[] {
  const { headingRow, mapping } = findHeadings(sheet.rows, described(columns));
  if (headingRow < 0) return [];
  const rows = fileRows(
    sheet,
    headingRow,
    mapping.map((one) => one?.key ?? null),
  );
  return rows.flatMap((row) => {
    const cell: CellOf<K> = (key) => textAt(row, key);
    const filled = inputs.some((key) => cell(key) !== "");
    return filled ? [{ row: row.row, cell }] : [];
  });
}

/** How many of the columns a sheet has: tells a renamed sheet by its headings. */
export function columnsFound(sheet: IpaSheet, columns: Readonly<Record<string, IpaColumn>>): number {
  const { mapping } = findHeadings(sheet.rows, described(columns));
  return mapping.filter((one) => one !== null && one.confidence >= 0.9).length;
}

function described(columns: Readonly<Record<string, IpaColumn>>): ExchangeColumn[] {
  return Object.entries(columns).map(([key, column]) => ({ key, kind: "text", ...column }));
}

function textAt({ texts }: FileRow, key: string): string {
  return normaliseCell(texts[key] ?? "");
}
