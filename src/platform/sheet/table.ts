/** A read table: sheets as rectangles of texts. */

import { looksLikeFormula } from "./formula-like.ts";
import type { Budget } from "./limits.ts";
import { reference } from "./references.ts";
import { type Refusal, SheetRefusal } from "./refusals.ts";
import type { Encoding } from "./separated/decode.ts";

/** One sheet as a rectangle of texts. */
export type SheetTable = {
  readonly name: string;
  /** The user has hidden this sheet; it is read all the same. */
  readonly hidden: boolean;
  /** Rows with content, all of the same length; days are "YYYY-MM-DD"; never null. Texts are not trimmed. */
  readonly rows: readonly (readonly string[])[];
  /** The row number that the user sees for each of `rows`. */
  readonly rowNumbers: readonly number[];
  /** Cells ("B3") that held a formula: its stored result was taken. At most 1,000. */
  readonly formulas: readonly string[];
  /** Cells whose text looks like a formula (=cmd|…): kept as text, never evaluated. At most 1,000. */
  readonly formulaLike: readonly string[];
};

export type Table = {
  readonly ok: true;
  readonly kind: "xlsx" | "csv" | "tsv";
  readonly encoding?: Encoding;
  /** Sheets with content, in the workbook's order; at least one. */
  readonly sheets: readonly SheetTable[];
  /** The facts that a workbook of ours carries (`WorkbookSpec.about`). */
  readonly about?: Readonly<Record<string, string>>;
};

export type ReadResult = Table | Refusal;

/** Rows as read: of different lengths, each cut behind its last text; `rows[i]` stood in row `rowNumbers[i]`. */
export type RawSheet = {
  readonly rows: string[][];
  readonly rowNumbers: number[];
  /** Cells whose text is the stored result of a formula, as "B3". */
  readonly formulas: string[];
};

/** More positions than this help nobody. */
export const MAX_POSITIONS = 1_000;

/** The answer; sheets without content are left out. Refuses as `empty` when none is left. */
export function tableOf(
  kind: Table["kind"],
  sheets: readonly SheetTable[],
  extra: Pick<Table, "encoding" | "about"> = {},
): Table {
  const filled = sheets.filter((sheet) => sheet.rows.length > 0);
  if (filled.length === 0) throw new SheetRefusal("empty");
  return { ok: true, kind, sheets: filled, ...extra };
}

/** Makes the rows equally long and notes what looks like a formula. */
export function sheetOf(raw: RawSheet, name: string, hidden: boolean, budget: Budget): SheetTable {
  const width = raw.rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (width * raw.rows.length > budget.limits.cells) {
    throw new SheetRefusal("expands-too-much", { sheet: name, limit: budget.limits.cells, unit: "cells" });
  }
  const formulaLike: string[] = [];
  raw.rows.forEach((row, index) => {
    while (row.length < width) row.push("");
    row.forEach((text, column) => {
      if (formulaLike.length < MAX_POSITIONS && looksLikeFormula(text)) {
        formulaLike.push(reference(column, raw.rowNumbers[index] ?? 0));
      }
    });
  });
  return { name, hidden, ...raw, formulaLike };
}
