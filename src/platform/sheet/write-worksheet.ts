/** Writes one sheet as XML, row by row: title, heading, cells, and what makes it pleasant to fill in and to print. */

import { FORMAT_TEXT } from "./limits.ts";
import { plainNumber } from "./number-format.ts";
import { serialOfDay } from "./serial-date.ts";
import { columnName } from "./worksheet.ts";
import { style } from "./write-styles.ts";
import type { CellValue, ColumnSpec, SheetSpec } from "./write-workbook.ts";
import { escapeXml } from "./xml.ts";

/** Where the choices of a column come from, as the format writes it. */
export type DropDown = { readonly formula: string };

/** Rows of a sheet, known once it is written: first row of the heading, its last row, last row of all. */
export type SheetLayout = { firstRow: number; headerRow: number; lastRow: number };

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const MAX_ROWS = 1_048_576;
/** Rows below the last one that still offer the drop-downs, for lines that people add. */
const SPARE_ROWS = 500;
const DEFAULT_WIDTH = 16;
/** Characters that fit across upright A4 at a readable size. */
const PORTRAIT_WIDTH = 95;

/**
 * The parts of the XML in order. Elements must stand in the order of CT_Worksheet (ECMA-376 18.3.1.99):
 * Excel repairs a file that has them otherwise.
 * @param layout is filled in while writing
 */
export async function* sheetXml(
  sheet: SheetSpec,
  dropDowns: readonly (DropDown | undefined)[],
  selected: boolean,
  layout: SheetLayout,
): AsyncGenerator<string> {
  const { columns } = sheet;
  const grouped = columns.some((column) => column.group);
  const firstRow = sheet.title ? 3 : 1;
  layout.firstRow = firstRow;
  layout.headerRow = firstRow + (grouped ? 1 : 0);

  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}">`;
  yield '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
  yield view(sheet, layout.headerRow, selected);
  yield `<sheetFormatPr defaultRowHeight="18.75"/><cols>${columns.map(columnXml).join("")}</cols><sheetData>`;
  if (sheet.title) yield rowXml(1, textCell(firstShown(columns), 1, sheet.title, style.title));
  if (grouped)
    yield rowXml(firstRow, columns.map((column, at) => groupCell(column, at, columns, firstRow)).join(""));
  yield rowXml(
    layout.headerRow,
    columns.map((column, at) => headerCell(column, at, layout.headerRow, grouped)).join(""),
  );

  let row = layout.headerRow;
  for await (const values of sheet.rows) {
    row += 1;
    if (row > MAX_ROWS) throw new RangeError(`A sheet holds ${MAX_ROWS} rows.`);
    let cells = "";
    for (let at = 0; at < columns.length; at += 1) {
      const column = columns[at];
      if (column) cells += cellXml(column, at, row, values[column.key]);
    }
    yield rowXml(row, cells);
  }
  layout.lastRow = row;

  const all = `A${layout.headerRow}:${columnName(columns.length - 1)}${row}`;
  yield `</sheetData><autoFilter ref="${all}"/>`;
  if (grouped) yield mergesXml(columns, firstRow);
  yield validationsXml(dropDowns, layout);
  yield '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>';
  yield `<pageSetup paperSize="9" orientation="${orientation(sheet)}" fitToWidth="1" fitToHeight="0"/>`;
  yield `<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>`;
  // Digits kept as text (telephone numbers, ids) are meant: no green corners.
  yield `<ignoredErrors><ignoredError sqref="${all}" numberStoredAsText="1"/></ignoredErrors></worksheet>`;
}

function view(sheet: SheetSpec, headerRow: number, selected: boolean): string {
  const below = `A${headerRow + 1}`;
  const pane =
    sheet.freezeHeader === false
      ? ""
      : `<pane ySplit="${headerRow}" topLeftCell="${below}" activePane="bottomLeft" state="frozen"/>\
<selection pane="bottomLeft" activeCell="${below}" sqref="${below}"/>`;
  return `<sheetViews><sheetView${selected ? ' tabSelected="1"' : ""} workbookViewId="0">${pane}</sheetView></sheetViews>`;
}

function columnXml(column: ColumnSpec, at: number): string {
  const width = column.width ?? DEFAULT_WIDTH;
  const hidden = column.hidden ? ' hidden="1"' : "";
  // For rows that people add below: what they type as text stays text. Days and numbers need no such help, and
  // Gnumeric drops a cell's date format where its column has the same one.
  const added = column.kind === "text" ? ` style="${style.text}"` : "";
  return `<col min="${at + 1}" max="${at + 1}" width="${width}"${added}${hidden} customWidth="1"/>`;
}

/** A title in a hidden column would be hidden with it. */
function firstShown(columns: readonly ColumnSpec[]): number {
  return Math.max(
    0,
    columns.findIndex((column) => !column.hidden),
  );
}

function styleOf(column: ColumnSpec): number {
  if (column.kind === "date") return column.era ? style.eraDate : style.date;
  return column.kind === "number" ? style.number : style.text;
}

function rowXml(row: number, cells: string): string {
  return `<row r="${row}">${cells}</row>`;
}

function groupCell(column: ColumnSpec, at: number, columns: readonly ColumnSpec[], row: number): string {
  if (!column.group) return textCell(at, row, column.header, style.header);
  return textCell(at, row, columns[at - 1]?.group === column.group ? "" : column.group, style.header);
}

function headerCell(column: ColumnSpec, at: number, row: number, grouped: boolean): string {
  // Without a group the heading stands in the row above and the two cells are merged.
  return textCell(at, row, grouped && !column.group ? "" : column.header, style.header);
}

/** Groups merge across, headings without a group merge down. */
function mergesXml(columns: readonly ColumnSpec[], row: number): string {
  const merges: string[] = [];
  let start = 0;
  columns.forEach((column, at) => {
    const name = columnName(at);
    if (!column.group) merges.push(`${name}${row}:${name}${row + 1}`);
    if (column.group !== columns[at - 1]?.group) start = at;
    const ends = column.group !== columns[at + 1]?.group;
    if (column.group && ends && at > start) merges.push(`${columnName(start)}${row}:${name}${row}`);
  });
  if (merges.length === 0) return "";
  const cells = merges.map((ref) => `<mergeCell ref="${ref}"/>`);
  return `<mergeCells count="${merges.length}">${cells.join("")}</mergeCells>`;
}

function cellXml(column: ColumnSpec, at: number, row: number, value: CellValue): string {
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

function textCell(at: number, row: number, text: string, cellStyle: number): string {
  const start = `<c r="${columnName(at)}${row}" s="${cellStyle}"`;
  if (text === "") return `${start}/>`;
  if (text.length > FORMAT_TEXT)
    throw new RangeError(`A cell holds ${FORMAT_TEXT} characters (${columnName(at)}${row}).`);
  const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : "";
  return `${start} t="inlineStr"><is><t${space}>${escapeXml(text)}</t></is></c>`;
}

function validationsXml(dropDowns: readonly (DropDown | undefined)[], layout: SheetLayout): string {
  const last = Math.min(layout.lastRow + SPARE_ROWS, MAX_ROWS);
  const validations = dropDowns.flatMap((dropDown, at) => {
    if (!dropDown) return [];
    const name = columnName(at);
    const cells = `${name}${layout.headerRow + 1}:${name}${last}`;
    return `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${cells}">\
<formula1>${escapeXml(dropDown.formula)}</formula1></dataValidation>`;
  });
  if (validations.length === 0) return "";
  return `<dataValidations count="${validations.length}">${validations.join("")}</dataValidations>`;
}

function orientation(sheet: SheetSpec): string {
  if (sheet.orientation) return sheet.orientation;
  const shown = sheet.columns.filter((column) => !column.hidden);
  const width = shown.reduce((sum, column) => sum + (column.width ?? DEFAULT_WIDTH), 0);
  return width > PORTRAIT_WIDTH ? "landscape" : "portrait";
}
