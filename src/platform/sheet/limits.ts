/** What a file may be at most, and the counting of it while it is read. */

import { SheetRefusal } from "./refusals.ts";

/** Upper bounds of one file. All of them are checked while reading, none after. */
export type Limits = {
  /** Bytes of the file as it arrives. */
  readonly bytes: number;
  /** Bytes that the packed parts of a workbook may unfold to, all together. */
  readonly unpackedBytes: number;
  /** Rows with content, all sheets together. Empty and merely coloured rows do not count. */
  readonly rows: number;
  /** Columns up to the last one with content. */
  readonly columns: number;
  /** Rows × columns of all sheets together: what the result costs in memory. */
  readonly cells: number;
};

/**
 * Ample for the largest register we promise (50,000 rows), small enough for a server of 150 MB:
 * measured in docs/decisions/010-spreadsheets.md.
 */
export const defaultLimits: Limits = {
  bytes: 10_000_000,
  unpackedBytes: 100_000_000,
  rows: 60_000,
  columns: 256,
  cells: 2_000_000,
};

/** What the format itself allows: characters of one cell (Excel cuts there), and columns of a sheet. */
export const FORMAT_TEXT = 32_767;
export const FORMAT_COLUMNS = 16_384;

/** Counts rows and cells over all sheets of one file and refuses when a bound is passed. */
export type Budget = { rows: number; cells: number; readonly limits: Limits };

/** Takes one more row of `width` columns from the budget. */
export function spendRow(budget: Budget, width: number): void {
  const { limits } = budget;
  if (width > limits.columns) {
    throw new SheetRefusal("too-many-columns", { found: width, limit: limits.columns });
  }
  budget.rows += 1;
  budget.cells += width;
  if (budget.rows > limits.rows) throw new SheetRefusal("too-many-rows", { limit: limits.rows });
  if (budget.cells > limits.cells)
    throw new SheetRefusal("expands-too-much", { limit: limits.cells, unit: "cells" });
}
