/** Writes one sheet as XML, row by row: title, heading, cells, and what makes it pleasant to fill in and to print. */

import { columnName } from "../references.ts";
import type { ColumnSpec, SheetSpec } from "./book.ts";
import { cellXml, textCell } from "./cells.ts";
import { type DropDown, validationXml } from "./choices.ts";
import { columnXml, DEFAULT_WIDTH, firstShown, groupCell, headerCell, mergesXml, view } from "./heading.ts";
import { style } from "./styles.ts";
import type { SheetLayout } from "./workbook-part.ts";
import { MAIN, xmlHead } from "./xml.ts";

const MAX_ROWS = 1_048_576;
/** Rows below the last one that still offer the drop-downs, for lines that people add. */
const SPARE_ROWS = 500;
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

  yield `${xmlHead}<worksheet xmlns="${MAIN}">`;
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
  yield validationsXml(columns, dropDowns, layout);
  yield '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>';
  yield `<pageSetup paperSize="9" orientation="${orientation(sheet)}" fitToWidth="1" fitToHeight="0"/>`;
  yield `<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>`;
  // Digits kept as text (telephone numbers, ids) are meant: no green corners.
  yield `<ignoredErrors><ignoredError sqref="${all}" numberStoredAsText="1"/></ignoredErrors></worksheet>`;
}

function rowXml(row: number, cells: string): string {
  return `<row r="${row}">${cells}</row>`;
}

function validationsXml(
  columns: readonly ColumnSpec[],
  dropDowns: readonly (DropDown | undefined)[],
  layout: SheetLayout,
): string {
  const last = Math.min(layout.lastRow + SPARE_ROWS, MAX_ROWS);
  const validations = columns.flatMap((column, at) => {
    const name = columnName(at);
    return validationXml(column, dropDowns[at], `${name}${layout.headerRow + 1}:${name}${last}`);
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
