/** Drop-down lists: short ones inside the sheet, long ones on a sheet of their own. */

import { LIST_SHEET } from "../reading/parts.ts";
import { columnName } from "../references.ts";
import type { ColumnSpec } from "./book.ts";
import { escapeXml, MAIN, xmlHead } from "./xml.ts";

/** Where the choices of a column come from, as the format writes it. */
export type DropDown = { readonly formula: string };

/** Excel's limit for a choice list inside the sheet. */
const INLINE_LIST = 255;

/** The source of a column's choices; a list too long for the sheet is added to `lists`. */
export function dropDown(column: ColumnSpec, lists: (readonly string[])[]): DropDown | undefined {
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

/** Characters of a hint that Excel shows. */
const HINT = 255;

/** What a column's cells accept and say: nothing, its choices, its hint, or both. */
export function validationXml(column: ColumnSpec, dropDown: DropDown | undefined, cells: string): string[] {
  const hint = column.hint?.trim().slice(0, HINT).toWellFormed();
  if (!dropDown && !hint) return [];
  const prompt = hint ? ` showInputMessage="1" prompt="${escapeXml(hint).replaceAll("\n", "&#10;")}"` : "";
  if (!dropDown) return [`<dataValidation allowBlank="1"${prompt} sqref="${cells}"/>`];
  return [
    `<dataValidation type="list" allowBlank="1" showErrorMessage="1"${prompt} sqref="${cells}">\
<formula1>${escapeXml(dropDown.formula)}</formula1></dataValidation>`,
  ];
}

/** The sheet that holds the long lists, one a column. */
export function* listSheet(lists: readonly (readonly string[])[]): Generator<string> {
  yield `${xmlHead}<worksheet xmlns="${MAIN}"><sheetData>`;
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
