/** Cuts separated text into cells: quotes, any line ends, line breaks in cells. */

import { FORMAT_COLUMNS, FORMAT_TEXT } from "../limits.ts";
import { SheetRefusal } from "../refusals.ts";

export type Separator = "," | ";" | "\t";

/** Where a quoted cell is longer, its closing quote is missing. Doubled quotes take two places. */
const LONGEST_CELL = 2 * FORMAT_TEXT;

/**
 * RFC 4180, and leniently: a quote inside an unquoted cell is a character; CR, LF and CRLF all end a line.
 * @param strays counts quotes in odd places, which a wrong separator leaves
 */
export function* records(text: string, separator: Separator, strays = { count: 0 }): Generator<string[]> {
  const stop = new RegExp(`[${separator}\\r\\n]`, "g");
  let at = 0;
  let row: string[] = [];
  while (at <= text.length) {
    let cell = "";
    const quoted = text[at] === '"';
    if (quoted) {
      const end = closingQuote(text, at);
      if (end < 0 || end - at > LONGEST_CELL) throw new SheetRefusal("damaged", { line: lineAt(text, at) });
      cell = text.slice(at + 1, end).replaceAll('""', '"');
      at = end + 1;
    }
    stop.lastIndex = at;
    const next = stop.exec(text)?.index ?? text.length;
    const rest = text.slice(at, next);
    // Behind a closing quote the cell should end, and a quote in the middle of a cell should not be.
    if (rest !== "" && (quoted || rest.includes('"'))) strays.count += 1;
    cell += rest;
    row.push(cell);
    if (row.length > FORMAT_COLUMNS) throw new SheetRefusal("too-many-columns", { limit: FORMAT_COLUMNS });
    at = next + 1;
    if (text[next] === separator) continue;
    if (text[next] === "\r" && text[at] === "\n") at += 1;
    yield row;
    row = [];
    if (at >= text.length) return;
  }
}

/** Position of the quote that ends the cell opened at `open`; -1 if none does. */
export function closingQuote(text: string, open: number): number {
  let at = open + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return -1;
    if (text[quote + 1] !== '"') return quote;
    at = quote + 2;
  }
}

function lineAt(text: string, at: number): number {
  return text.slice(0, at).split(/\r\n|\r|\n/).length;
}
