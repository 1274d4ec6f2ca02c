/** Reads separated text as a sheet. */

import { restore } from "../formula-like.ts";
import { type Budget, spendRow } from "../limits.ts";
import type { RawSheet } from "../table.ts";
import { records, type Separator } from "./records.ts";

/**
 * Splits text into rows; rows without content are left out, as in a workbook.
 * `rowNumbers` count records, which is what a spreadsheet shows as row number (a cell may span several lines).
 * @throws SheetRefusal `damaged` with the line of a quote that never ends, or when the budget is spent
 */
export function parseSeparated(text: string, separator: Separator, budget: Budget): RawSheet {
  const sheet: RawSheet = { rows: [], rowNumbers: [], formulas: [] };
  let number = 0;
  for (const record of records(text, separator)) {
    number += 1;
    while (record.length > 0 && record.at(-1) === "") record.pop();
    if (record.length === 0) continue;
    spendRow(budget, record.length);
    sheet.rows.push(record.map(restore));
    sheet.rowNumbers.push(number);
  }
  return sheet;
}
