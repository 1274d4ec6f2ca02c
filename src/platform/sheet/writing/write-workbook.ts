/** Writes a workbook as people like to receive it: headed, framed, frozen, filterable, with drop-downs, ready for A4. */

import { ABOUT_SHEET, LIST_SHEET } from "../reading/parts.ts";
import { packZip, type ZipPart } from "../zip/pack.ts";
import { aboutSheet } from "./about.ts";
import type { WorkbookSpec } from "./book.ts";
import { dropDown, listSheet } from "./choices.ts";
import { packageParts, sheetPath } from "./package-parts.ts";
import { sheetNames } from "./sheet-names.ts";
import { stylesXml } from "./styles.ts";
import { workbookXml } from "./workbook-part.ts";
import { sheetXml } from "./worksheet.ts";

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
  const unseen = [
    ...(lists.length > 0 ? [{ name: LIST_SHEET, text: listSheet(lists) }] : []),
    ...(book.about ? [{ name: ABOUT_SHEET, text: aboutSheet(book.about) }] : []),
  ];
  const texts = [...written, ...unseen].map(({ text }) => text);
  const sheetParts: ZipPart[] = texts.map((text, index) => ({ name: sheetPath(index), text }));
  const parts: ZipPart[] = [
    ...packageParts(sheetParts.length, book),
    { name: "xl/styles.xml", text: [stylesXml] },
    ...sheetParts,
    // Made after the sheets: the printed heading and the filter are named ranges that need the last row.
    {
      name: "xl/workbook.xml",
      text: lazily(() => {
        const outOfSight = unseen.map(({ name }) => name);
        return workbookXml(written, outOfSight);
      }),
    },
  ];
  return packZip(parts, book.createdAt);
}

function* lazily(make: () => string): Generator<string> {
  yield make();
}
