/** Makes sheet names that every spreadsheet accepts. */

import { ABOUT_SHEET, LIST_SHEET } from "../reading/parts.ts";

/** Allowed, different (without regard to case) and at most 31 characters long. */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set([LIST_SHEET, ABOUT_SHEET, "history"]);
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
