/**
 * What a cell held when it was exported, as a short mark in a hidden column: enough to tell whether the file, the
 * register or both have changed it since, without the server having to remember what it handed out.
 */

import { normaliseCell } from "./cell.ts";

/** A row as it was exported: its revision, and the marks of the exported cells, joined by dots in the order of `keys`. */
export type BaseRow = { readonly revision: string; readonly keys: readonly string[]; readonly marks: string };

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Six letters for a cell's text (two of 70,000,000,000 texts share them); no letters for an empty cell. */
export function markOf(cell: string | number | null): string {
  if (cell === null || cell === "") return "";
  const text = normaliseCell(String(cell));
  if (text === "") return "";
  // Two multiplicative hashes of 32 bits, mixed at the end (after Bob Jenkins and MurmurHash3's final step).
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2_654_435_761);
    b = Math.imul(b ^ code, 1_597_334_677);
  }
  a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909);
  b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909);
  const parts = [a, a >>> 6, a >>> 12, b, b >>> 6, b >>> 12];
  return parts.map((part) => letters[part & 63]).join("");
}

/** The mark column's heading: it names the columns whose marks its cells hold, in order. */
export function baseHeading(keys: readonly string[]): string {
  return `_base:${keys.join(",")}`;
}

/** The keys named by such a heading; undefined for any other. */
export function keysOfBaseHeading(heading: string): readonly string[] | undefined {
  const text = heading.trim();
  return text.startsWith("_base:") ? text.slice(6).split(",").filter(Boolean) : undefined;
}

/** The hidden cell of a row: its revision, then the marks. */
export function writeBase({ revision, marks }: BaseRow): string {
  return `${revision}:${marks}`;
}

/** The row as exported; undefined when the hidden cell was emptied or altered. Cut out, not taken apart: rows are many. */
export function readBase(cell: string, keys: readonly string[]): BaseRow | undefined {
  const text = cell.trim();
  const colon = text.indexOf(":");
  const marks = text.slice(colon + 1);
  if (colon < 0 || !/^[\w.-]*$/.test(marks)) return undefined;
  return marks.split(".").length === Math.max(keys.length, 1)
    ? { revision: text.slice(0, colon), keys, marks }
    : undefined;
}

/** The marks of a row by column key; a column that was not exported has none. */
export function marksOf(base: BaseRow | null): ReadonlyMap<string, string> {
  const marks = base?.marks.split(".") ?? [];
  return new Map(base?.keys.map((key, at) => [key, marks[at] ?? ""]));
}
