/** Writes rows as CSV that Excel opens well and nothing can be smuggled into. */

import { neutralise } from "../formula-like.ts";

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
  const safe = neutralise(text);
  // What does not open with a letter or digit is quoted, lest the file's first bytes look like another format's.
  return /[",;\t\r\n]|^[^\p{L}\p{N}]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
