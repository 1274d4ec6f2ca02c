/** Reads the cells of one sheet, row by row, as the texts a person sees in them. */

import { type Budget, SheetRefusal, spendRow } from "./limits.ts";
import { formatNumberCell, plainFormat } from "./number-format.ts";
import type { Zip } from "./unzip.ts";
import { LONGEST_TEXT, type WorkbookParts } from "./workbook-parts.ts";
import { detach, isOn, readXml, unescapeCharacters } from "./xml.ts";

/** Rows as read: of different lengths, each cut behind its last text; `rows[i]` stood in row `rowNumbers[i]`. */
export type RawSheet = {
  readonly rows: string[][];
  readonly rowNumbers: number[];
  /** Cells whose text is the stored result of a formula, as "B3". */
  readonly formulas: string[];
};

type Merge = { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };

type Cell = { column: number; type: string; style: number; value: string; text: string; formula: boolean };

/** More positions than this help nobody. */
export const MAX_POSITIONS = 1_000;

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

function startCell(column: number, attributes: Readonly<Record<string, string>>): Cell {
  return {
    column,
    type: attributes.t ?? "n",
    style: Number(attributes.s ?? 0),
    value: "",
    text: "",
    formula: false,
  };
}

/** The text of a cell by its type (ECMA-376 18.18.11). */
function cellText(cell: Cell, parts: WorkbookParts, part: string): string {
  const { type, value } = cell;
  if (type === "s") {
    if (value === "") return "";
    const text = parts.strings[Number(value)];
    if (text === undefined) throw new SheetRefusal("damaged", { part });
    return text;
  }
  if (type === "inlineStr") return detach(unescapeCharacters(cell.text));
  if (type === "str" || type === "e") return detach(unescapeCharacters(value));
  if (type === "b") return value === "" ? "" : isOn(value) ? "TRUE" : "FALSE";
  if (type === "d")
    return detach(value)
      .replace(/T00:00(:00(\.0+)?)?Z?$/, "")
      .replace("T", " ");
  return formatNumberCell(value, parts.formats[cell.style] ?? plainFormat, parts.from1904);
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

/** Zero-based column of a reference: "C7" → 2. At most three letters exist; anything longer is out of every bound. */
export function columnOf(ref: string): number {
  let column = 0;
  for (let i = 0; i < ref.length && i < 4; i += 1) {
    const letter = ref.charCodeAt(i) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}

/** "C7" from a zero-based column and a row number. */
export function reference(column: number, row: number): string {
  return columnName(column) + row;
}

/** "A", "Z", "AA" … from a zero-based column. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

function mergeOf(ref: string): Merge | undefined {
  const [, from = "", top = "", to = "", bottom = ""] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(ref) ?? [];
  if (from === "") return undefined;
  return { top: Number(top), bottom: Number(bottom), left: columnOf(from), right: columnOf(to) };
}

function fillMerges(sheet: RawSheet, merges: readonly Merge[], budget: Budget): void {
  const tall = merges.filter((merge) => merge.bottom > merge.top && merge.left < budget.limits.columns);
  if (tall.length === 0) return;
  const indexOfRow = new Map(sheet.rowNumbers.map((number, index) => [number, index]));
  for (const merge of tall) {
    const first = indexOfRow.get(merge.top);
    const text = first === undefined ? "" : (sheet.rows[first]?.[merge.left] ?? "");
    if (first === undefined || text === "") continue;
    for (let index = first + 1; (sheet.rowNumbers[index] ?? Infinity) <= merge.bottom; index += 1) {
      const row = sheet.rows[index] ?? [];
      while (row.length < merge.left) row.push("");
      row[merge.left] ||= text;
    }
  }
}
