/** Reads the cells of one sheet, row by row, as the texts a person sees in them. */

import { type Budget, spendRow } from "../limits.ts";
import { columnOf, reference } from "../references.ts";
import { SheetRefusal } from "../refusals.ts";
import { MAX_POSITIONS, type RawSheet } from "../table.ts";
import type { Zip } from "../zip/entries.ts";
import { type Cell, cellText, LONGEST_TEXT, startCell } from "./cell-text.ts";
import { fillMerges, type Merge, mergeOf } from "./merges.ts";
import type { WorkbookParts } from "./parts.ts";
import { readXml } from "./xml.ts";

/**
 * Streams a sheet. Claimed dimensions are ignored: only cells with content count.
 * A vertically merged cell gives its text to each of its rows; a horizontally merged one only to its first column.
 * @throws SheetRefusal when the budget is spent or the part is damaged
 */
export async function readWorksheet(
  zip: Zip,
  part: string,
  parts: WorkbookParts,
  budget: Budget,
): Promise<RawSheet> {
  const sheet: RawSheet = { rows: [], rowNumbers: [], formulas: [] };
  const merges: Merge[] = [];
  let rowNumber = 0;
  let row: string[] = [];
  let cell: Cell | undefined;
  let column = -1;
  let collecting: "value" | "text" | undefined;
  let reading = false;

  const found = await readXml(zip, part, {
    open(name, attributes) {
      if (name === "row") {
        rowNumber = Number(attributes.r ?? rowNumber + 1);
        row = [];
        column = -1;
      } else if (name === "c") {
        column = attributes.r ? columnOf(attributes.r) : column + 1;
        cell = startCell(column, attributes);
      } else if (name === "mergeCell") {
        const merge = mergeOf(attributes.ref ?? "");
        if (merge && merges.length < MAX_POSITIONS) merges.push(merge);
      } else if (cell) {
        if (name === "v") collecting = "value";
        else if (name === "t" && !reading) collecting = "text";
        else if (name === "rPh") reading = true;
        else if (name === "f") cell.formula = true;
      }
    },
    close(name) {
      if (name === "c" && cell) {
        placeCell(sheet, row, rowNumber, cell, cellText(cell, parts, part), budget);
        cell = undefined;
      } else if (name === "row" && row.length > 0) {
        spendRow(budget, row.length);
        sheet.rows.push(row);
        sheet.rowNumbers.push(rowNumber);
      } else if (name === "v" || name === "t") collecting = undefined;
      else if (name === "rPh") reading = false;
    },
    text(value) {
      if (!cell || !collecting) return;
      if (collecting === "value") cell.value += value;
      else cell.text += value;
      if (cell.value.length + cell.text.length > LONGEST_TEXT) throw new SheetRefusal("damaged", { part });
    },
  });
  if (!found) throw new SheetRefusal("damaged", { part });
  fillMerges(sheet, merges, budget);
  return sheet;
}

function placeCell(
  sheet: RawSheet,
  row: string[],
  rowNumber: number,
  cell: Cell,
  text: string,
  { limits }: Budget,
): void {
  if (cell.formula && sheet.formulas.length < MAX_POSITIONS)
    sheet.formulas.push(reference(cell.column, rowNumber));
  if (text === "" || cell.column < 0) return;
  if (cell.column >= limits.columns) {
    throw new SheetRefusal("too-many-columns", { found: cell.column + 1, limit: limits.columns });
  }
  while (row.length < cell.column) row.push("");
  row[cell.column] = text;
}
