/** Writes a workbook as people like to receive it: headed, framed, frozen, filterable, with drop-downs, ready for A4. */

import { LIST_SHEET } from "./workbook-parts.ts";
import { columnName } from "./worksheet.ts";
import { packageParts, sheetPath } from "./write-package.ts";
import { stylesXml } from "./write-styles.ts";
import { type DropDown, type SheetLayout, sheetXml } from "./write-worksheet.ts";
import { escapeXml } from "./xml.ts";
import { packZip, type ZipPart } from "./zip.ts";

/** What stands in a cell; null, undefined and "" leave it empty. */
export type CellValue = string | number | null | undefined;

export type ColumnSpec = {
  /** The name under which each row holds this column's value. */
  readonly key: string;
  readonly header: string;
  /** In characters of half width; 16 unless given. */
  readonly width?: number | undefined;
  /** Values of "date" are "YYYY-MM-DD". A value that is no number or day is written as the text it is. */
  readonly kind: "text" | "number" | "date";
  /** Shows days in the Japanese era; the stored day is the same. */
  readonly era?: boolean | undefined;
  /** Choices offered in each cell of the column; other input is refused by the spreadsheet. */
  readonly list?: readonly string[] | undefined;
  readonly hidden?: boolean | undefined;
  /** Neighbouring columns of one group stand under a common heading. */
  readonly group?: string | undefined;
};

export type SheetSpec = {
  /** Cut to 31 characters and freed of characters that sheet names must not have. */
  readonly name: string;
  readonly columns: readonly ColumnSpec[];
  /** Rows may come one after another, from a database cursor for instance. */
  readonly rows: Iterable<RowValues> | AsyncIterable<RowValues>;
  /** The heading stays visible; true unless given. */
  readonly freezeHeader?: boolean | undefined;
  /** A line above the table. */
  readonly title?: string | undefined;
  /** By the columns' widths unless given. */
  readonly orientation?: "portrait" | "landscape" | undefined;
};

export type RowValues = Readonly<Record<string, CellValue>>;

export type WorkbookSpec = {
  readonly sheets: readonly SheetSpec[];
  /** For the document's properties. */
  readonly creator: string;
  readonly createdAt: Date;
};

/** Excel's limit for a choice list inside the sheet; longer ones stand on a sheet of their own. */
const INLINE_LIST = 255;
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * The bytes of an .xlsx file. Texts are always written as texts, so no value can become a formula.
 * The same input gives the same bytes. Rows are written as they come: memory does not grow with their number,
 * except for the packed result.
 * @throws RangeError for no sheet or column, a text over 32,767 characters or more than 1,048,576 rows: what Excel cannot hold
 */
export async function writeWorkbook(book: WorkbookSpec): Promise<Uint8Array<ArrayBuffer>> {
  if (book.sheets.length === 0) throw new RangeError("A workbook needs a sheet.");
  if (book.sheets.some((sheet) => sheet.columns.length === 0))
    throw new RangeError("A sheet needs a column.");
  const names = sheetNames(book.sheets.map((sheet) => sheet.name));
  const lists: (readonly string[])[] = [];
  const written = book.sheets.map((sheet, index) => {
    const layout = { firstRow: 0, headerRow: 0, lastRow: 0 };
    const dropDowns = sheet.columns.map((column) => dropDown(column, lists));
    return { sheet, layout, name: names[index] ?? "", text: sheetXml(sheet, dropDowns, index === 0, layout) };
  });
  const sheetParts: ZipPart[] = written.map(({ text }, index) => ({ name: sheetPath(index), text }));
  if (lists.length > 0) sheetParts.push({ name: sheetPath(sheetParts.length), text: listSheet(lists) });
  const parts: ZipPart[] = [
    ...packageParts(sheetParts.length, book),
    { name: "xl/styles.xml", text: [stylesXml] },
    ...sheetParts,
    // Made after the sheets: the printed heading and the filter are named ranges that need the last row.
    { name: "xl/workbook.xml", text: lazily(() => workbookXml(written, lists.length > 0)) },
  ];
  return packZip(parts, book.createdAt);
}

function* lazily(make: () => string): Generator<string> {
  yield make();
}

/** Allowed, different (without regard to case) and at most 31 characters long. */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set([LIST_SHEET, "history"]);
  return wanted.map((raw, index) => {
    const clean = raw
      .toWellFormed()
      .replace(/[\p{Cc}[\]:*?/\\]/gu, " ")
      // Allowed inside a name, but not every program reads it back where a range refers to the sheet.
      .replaceAll("'", "\u2019");
    let name = cut(clean.trim(), 31).trim() || `Sheet${index + 1}`;
    for (let n = 2; taken.has(name.toLowerCase()); n += 1) name = `${cut(clean.trim(), 27).trim()} ${n}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

/** At most `length` UTF-16 units, never half a character. */
function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, "");
}

function dropDown(column: ColumnSpec, lists: (readonly string[])[]): DropDown | undefined {
  const { list } = column;
  if (!list || list.length === 0) return undefined;
  const inline = list.join(",");
  if (inline.length <= INLINE_LIST && !list.some((choice) => /[",\n]|^\s|\s$|^$/.test(choice))) {
    return { formula: `"${inline}"` };
  }
  lists.push(list);
  const name = columnName(lists.length - 1);
  return { formula: `'${LIST_SHEET}'!$${name}$1:$${name}$${list.length}` };
}

function* listSheet(lists: readonly (readonly string[])[]): Generator<string> {
  yield `${head}<worksheet xmlns="${MAIN}"><sheetData>`;
  const longest = Math.max(...lists.map((list) => list.length));
  for (let row = 0; row < longest; row += 1) {
    const cells = lists.map((list, column) => {
      const choice = list[row];
      if (choice === undefined) return "";
      return `<c r="${columnName(column)}${row + 1}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(choice)}</t></is></c>`;
    });
    yield `<row r="${row + 1}">${cells.join("")}</row>`;
  }
  yield "</sheetData></worksheet>";
}

type Written = {
  readonly sheet: SheetSpec;
  readonly name: string;
  readonly layout: SheetLayout;
};

function workbookXml(written: readonly Written[], withLists: boolean): string {
  const sheets = written.map(
    ({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  if (withLists) {
    const id = written.length + 1;
    sheets.push(`<sheet name="${LIST_SHEET}" sheetId="${id}" state="veryHidden" r:id="rId${id}"/>`);
  }
  // Sorted as Excel sorts them: all filters, then all print titles.
  const names = [...written.map(filterName), ...written.map(printTitles)];
  return `${head}<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><bookViews><workbookView/></bookViews>\
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
