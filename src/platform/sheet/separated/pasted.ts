/** Reads what a spreadsheet puts on the clipboard: tab-separated text that quotes only cells with line breaks. */

import { guessSeparator } from "./guess-separator.ts";
import { closingQuote, type Separator } from "./records.ts";

/**
 * Rewrites clipboard text so that the common reader can read it. Spreadsheets quote a copied cell only when it
 * contains a line break or a tab; any other quote is part of the text and gets quoted here.
 * Text without a tab is read as CSV if each line has the same number of commas, else as one column.
 */
export function pastedAsTabs(text: string): { text: string; separator: Separator } {
  const plain = text.replace(/^\uFEFF/, "");
  if (!plain.includes("\t")) {
    const { separator, body } = guessSeparator(plain);
    if (separator !== "\t" && isEven(body, separator)) return { text: body, separator };
  }
  const stop = /[\t\r\n]|$/g;
  let result = "";
  let at = 0;
  while (at < plain.length) {
    const end = plain[at] === '"' ? quotedEnd(plain, at) : -1;
    if (end >= 0) {
      result += plain.slice(at, end);
      at = end;
    } else {
      stop.lastIndex = at;
      const cell = plain.slice(at, stop.exec(plain)?.index);
      result += cell.startsWith('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
      at += cell.length;
    }
    if (at < plain.length) result += plain[at];
    at += 1;
  }
  return { text: result, separator: "\t" };
}

function quotedEnd(text: string, open: number): number {
  const close = closingQuote(text, open);
  if (close < 0 || !/[\t\r\n]/.test(text.slice(open, close))) return -1;
  const after = text[close + 1];
  return after === undefined || "\t\r\n".includes(after) ? close + 1 : -1;
}

function isEven(text: string, separator: string): boolean {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line !== "");
  const cuts = (line: string) => line.split(separator).length;
  return lines.length > 1 && lines.every((line) => cuts(line) > 1 && cuts(line) === cuts(lines[0] ?? ""));
}
