/** Writes the facts that travel with a workbook, on a sheet out of sight: one pair of name and value a row. */

import { textCell } from "./cells.ts";
import { style } from "./styles.ts";
import { MAIN, xmlHead } from "./xml.ts";

/** The sheet's XML. A sheet outlives what defined names and properties do not: each program keeps its cells. */
export function* aboutSheet(about: Readonly<Record<string, string>>): Generator<string> {
  yield `${xmlHead}<worksheet xmlns="${MAIN}"><sheetData>`;
  for (const [index, [name, value]] of Object.entries(about).entries()) {
    const row = index + 1;
    yield `<row r="${row}">${textCell(0, row, name, style.text)}${textCell(1, row, value, style.text)}</row>`;
  }
  yield "</sheetData></worksheet>";
}
