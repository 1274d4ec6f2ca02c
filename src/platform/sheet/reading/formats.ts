/** Reads which number format each cell style has. */

import { type NumberFormat, numberFormat, plainFormat } from "../numbers/number-format.ts";
import { SheetRefusal } from "../refusals.ts";
import type { Zip } from "../zip/entries.ts";
import { readXml } from "./xml.ts";

/** Excel itself stops at 65,490 cell formats. */
const MAX_STYLES = 65_490;

/** The number format of each cell style, by the style's number. */
export async function readFormats(zip: Zip, part: string | undefined): Promise<NumberFormat[]> {
  const codes = new Map<number, string>();
  const formats: NumberFormat[] = [];
  if (!part) return formats;
  let inCellStyles = false;
  await readXml(zip, part, {
    open(name, attributes) {
      if (name === "numFmt") codes.set(Number(attributes.numFmtId), attributes.formatCode ?? "");
      else if (name === "cellXfs") inCellStyles = true;
      else if (name === "xf" && inCellStyles) {
        if (formats.length >= MAX_STYLES) throw new SheetRefusal("damaged", { part });
        const id = Number(attributes.numFmtId ?? 0);
        formats.push(id === 0 ? plainFormat : numberFormat(id, codes.get(id)));
      }
    },
    close(name) {
      if (name === "cellXfs") inCellStyles = false;
    },
    text() {},
  });
  return formats;
}
