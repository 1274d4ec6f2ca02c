/** Reads and writes separated text: commas, semicolons or tabs, quotes, any line ends, line breaks in cells. */

import { type Budget, FORMAT_COLUMNS, FORMAT_TEXT, SheetRefusal, spendRow } from "./limits.ts";
import type { RawSheet } from "./worksheet.ts";

export type Separator = "," | ";" | "\t";
/** In order of trust: among equals the first wins, and a tab is hardly ever typed into a cell. */
const separators: readonly Separator[] = ["\t", ",", ";"];

const SAMPLE_ROWS = 50;
/** Where a quoted cell is longer, its closing quote is missing. Doubled quotes take two places. */
const LONGEST_CELL = 2 * FORMAT_TEXT;

/**
 * Splits text into rows; rows without content are left out, as in a workbook.
 * `rowNumbers` count records, which is what a spreadsheet shows as row number (a cell may span several lines).
 * @throws SheetRefusal `damaged` with the line of a quote that never ends, or when the budget is spent
 */
export function parseSeparated(text: string, separator: Separator, budget: Budget): RawSheet {
  const sheet: RawSheet = { rows: [], rowNumbers: [], formulas: [] };
  let number = 0;
  for (const record of records(text, separator)) {
    number += 1;
    while (record.length > 0 && record.at(-1) === "") record.pop();
    if (record.length === 0) continue;
    spendRow(budget, record.length);
    sheet.rows.push(record.map(restore));
    sheet.rowNumbers.push(number);
  }
  return sheet;
}

/** RFC 4180, and leniently: a quote inside an unquoted cell is a character; CR, LF and CRLF all end a line. */
function* records(text: string, separator: Separator, strays = { count: 0 }): Generator<string[]> {
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

/**
 * The separator that cuts the first rows into the same number of cells most often, and the text to be cut.
 * One that leaves quotes in odd places loses against one that does not.
 * A first line "sep=;" is an instruction to Excel, not a row.
 */
export function guessSeparator(text: string): { separator: Separator; body: string } {
  const told = /^sep=([,;\t])(\r\n|\r|\n|$)/.exec(text);
  if (told) return { separator: told[1] as Separator, body: text.slice(told[0].length) };
  let best: Separator = ",";
  let bestScore = 0;
  for (const separator of separators) {
    const { evenness, clean } = tryOut(text, separator);
    const score = evenness + (clean && evenness > 0 ? 10 : 0);
    if (score > bestScore) [best, bestScore] = [separator, score];
  }
  return { separator: best, body: text };
}

/** `evenness`: the share of the first rows with the commonest number of cells, a little more for many cells; 0 uncut. */
function tryOut(text: string, separator: Separator): { evenness: number; clean: boolean } {
  const widths = new Map<number, number>();
  const strays = { count: 0 };
  let seen = 0;
  try {
    for (const record of records(text, separator, strays)) {
      if (record.length === 1 && record[0] === "") continue;
      widths.set(record.length, (widths.get(record.length) ?? 0) + 1);
      seen += 1;
      if (seen >= SAMPLE_ROWS) break;
    }
  } catch {
    // A quote that never ends is reported when the text is read for good.
    strays.count += 1;
  }
  let evenness = 0;
  for (const [width, rows] of widths) {
    if (width > 1) evenness = Math.max(evenness, (rows / seen) * (1 + width / 1_000));
  }
  return { evenness, clean: strays.count === 0 };
}

/** Cells that a spreadsheet would take for a formula when it opens the file (OWASP, CSV injection). */
const risky = /^'*[=+\-@\t\r]/;
const neutralised = /^'+[=+\-@\t\r]/;

/**
 * Rows as CSV with CRLF. A cell that could start a formula gets a leading apostrophe; `readTable` takes exactly
 * that one away again, so that what is read is what was written.
 * @param options.bom puts the mark in front by which Excel knows UTF-8
 */
export function writeCsv(
  rows: Iterable<readonly string[]>,
  options: { bom: boolean },
): Uint8Array<ArrayBuffer> {
  const lines: string[] = [];
  for (const row of rows) lines.push(`${row.map(writeCell).join(",")}\r\n`);
  return new TextEncoder().encode((options.bom ? "\uFEFF" : "") + lines.join(""));
}

function writeCell(text: string): string {
  const safe = risky.test(text) ? `'${text}` : text;
  // What does not open with a letter or digit is quoted, lest the file's first bytes look like another format's.
  return /[",;\t\r\n]|^[^\p{L}\p{N}]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function restore(text: string): string {
  return neutralised.test(text) ? text.slice(1) : text;
}

/** True for text that a spreadsheet would run if it were handed on carelessly: =1+2, @SUM(…), +cmd|…!A0. */
export function looksLikeFormula(text: string): boolean {
  const start = text.trimStart();
  if (!/^[=+\-@]./.test(start)) return false;
  if (start.startsWith("=") || /^.[A-Za-z_]\w*[(|!]/.test(start)) return true;
  // A call of another program, as in DDE: something|something!something. Two searches, so that it stays linear.
  const bar = start.indexOf("|");
  return bar > 0 && start.indexOf("!", bar) > 0;
}
