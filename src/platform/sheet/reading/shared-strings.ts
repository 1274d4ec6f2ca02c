/** Reads the table of texts that the cells of a workbook share. */

import { SheetRefusal } from "../refusals.ts";
import type { Zip } from "../zip/entries.ts";
import { detach, LONGEST_TEXT, unescapeCharacters } from "./cell-text.ts";
import { readXml } from "./xml.ts";

/** The table of texts. Readings (furigana, `rPh`) stand beside the text, not in it: they are left out. */
export async function readStrings(
  zip: Zip,
  part: string | undefined,
  mostStrings: number,
): Promise<string[]> {
  const strings: string[] = [];
  if (!part) return strings;
  let current = "";
  let reading = false;
  let inText = false;
  await readXml(zip, part, {
    open(name) {
      if (name === "si") current = "";
      else if (name === "rPh") reading = true;
      else if (name === "t") inText = !reading;
    },
    close(name) {
      if (name === "si") {
        // More texts than cells may be read cannot all be used.
        if (strings.length >= mostStrings)
          throw new SheetRefusal("expands-too-much", { part, limit: mostStrings });
        strings.push(detach(unescapeCharacters(current)));
      } else if (name === "rPh") reading = false;
      else if (name === "t") inText = false;
    },
    text(value) {
      if (inText) current += value;
      if (current.length > LONGEST_TEXT) throw new SheetRefusal("damaged", { part });
    },
  });
  return strings;
}
