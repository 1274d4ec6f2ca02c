/** Writes single cells: texts as texts, numbers and days as numbers. */

import { FORMAT_TEXT } from "../limits.ts";
import { plainNumber } from "../numbers/plain-number.ts";
import { serialOfDay } from "../numbers/serial-date.ts";
import { columnName } from "../references.ts";
import type { CellValue, ColumnSpec } from "./book.ts";
import { style } from "./styles.ts";
import { escapeXml } from "./xml.ts";

/** A cell of the table. `at` is the zero-based column. */
export function cellXml(column: ColumnSpec, at: number, row: number, value: CellValue): string {
  // The column has the format of its texts: an empty cell need not be there, and most cells of a register are empty.
  if (column.kind === "text" && (value === "" || value === null || value === undefined)) return "";
  const number = storedNumber(column, value);
  if (number === undefined) return textCell(at, row, String(value ?? ""), styleOf(column));
  return `<c r="${columnName(at)}${row}" s="${styleOf(column)}"><v>${number}</v></c>`;
}

/** The number to store, if storing it as one loses nothing ("007" and twenty digits stay text). */
function storedNumber(column: ColumnSpec, value: CellValue): number | undefined {
  if (column.kind === "text" || value === null || value === undefined || value === "") return undefined;
  if (column.kind === "date") return serialOfDay(String(value));
  const number = Number(value);
  return Number.isFinite(number) && plainNumber(number) === String(value) ? number : undefined;
}

/** A text in a cell of any style. Throws RangeError when it is longer than a cell may be. */
export function textCell(at: number, row: number, text: string, cellStyle: number): string {
  const start = `<c r="${columnName(at)}${row}" s="${cellStyle}"`;
  if (text === "") return `${start}/>`;
  if (text.length > FORMAT_TEXT)
    throw new RangeError(`A cell holds ${FORMAT_TEXT} characters (${columnName(at)}${row}).`);
  const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : "";
  return `${start} t="inlineStr"><is><t${space}>${escapeXml(text)}</t></is></c>`;
}

const dayStyles = { iso: style.date, kanji: style.kanjiDate, era: style.eraDate } as const;

function styleOf(column: ColumnSpec): number {
  if (column.kind === "date") return dayStyles[column.shownAs ?? "iso"];
  return column.kind === "number" ? style.number : style.text;
}
