/** What a cell of a workbook shows. */

import { FORMAT_TEXT } from "../limits.ts";
import { plainFormat } from "../numbers/number-format.ts";
import { formatNumberCell } from "../numbers/number-text.ts";
import { SheetRefusal } from "../refusals.ts";
import type { WorkbookParts } from "./parts.ts";
import { isOn } from "./xml.ts";

/** A cell while it is read: its type and style, and the text of its value (`v`) and of its inline string (`is`). */
export type Cell = {
  column: number;
  type: string;
  style: number;
  value: string;
  text: string;
  formula: boolean;
};

/** The longest text as the file may spell it: escaped characters take seven places (`_x000D_`). */
export const LONGEST_TEXT = FORMAT_TEXT * 7;

/** A cell without content yet. */
export function startCell(column: number, attributes: Readonly<Record<string, string>>): Cell {
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
export function cellText(cell: Cell, parts: WorkbookParts, part: string): string {
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

/**
 * A copy of the text that stands alone. The engine keeps a long piece cut from a text as a reference to the whole:
 * without the copy, one cell would keep 64 KB of XML in memory.
 */
export function detach(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}

/** Undoes the format's escape for characters that XML cannot carry: `_x000D_` is CR (ECMA-376, ST_Xstring). */
export function unescapeCharacters(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
