/** The part of a workbook that lists its sheets and named ranges. */

import { columnName } from "../references.ts";
import type { SheetSpec } from "./book.ts";
import { escapeXml, LINKS, MAIN, xmlHead } from "./xml.ts";

/** Rows of a sheet, known once it is written: first row of the heading, its last row, last row of all. */
export type SheetLayout = { firstRow: number; headerRow: number; lastRow: number };

/** A sheet once it is written. */
export type Written = {
  readonly sheet: SheetSpec;
  readonly name: string;
  readonly layout: SheetLayout;
};

/** @param outOfSight names of the sheets behind the others that nobody is to see */
export function workbookXml(written: readonly Written[], outOfSight: readonly string[]): string {
  const sheets = written.map(
    ({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  outOfSight.forEach((name, index) => {
    const id = written.length + index + 1;
    sheets.push(`<sheet name="${name}" sheetId="${id}" state="veryHidden" r:id="rId${id}"/>`);
  });
  // Sorted as Excel sorts them: all filters, then all print titles.
  const names = [...written.map(filterName), ...written.map(printTitles)];
  return `${xmlHead}<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><bookViews><workbookView/></bookViews>\
<sheets>${sheets.join("")}</sheets><definedNames>${names.join("")}</definedNames></workbook>`;
}

function filterName({ sheet, name, layout }: Written, index: number): string {
  const last = columnName(sheet.columns.length - 1);
  const range = `$A$${layout.headerRow}:$${last}$${layout.lastRow}`;
  return `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${quoted(name)}!${range}</definedName>`;
}

function printTitles({ name, layout }: Written, index: number): string {
  const rows = `$${layout.firstRow}:$${layout.headerRow}`;
  return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${quoted(name)}!${rows}</definedName>`;
}

function quoted(name: string): string {
  return `'${escapeXml(name)}'`;
}
