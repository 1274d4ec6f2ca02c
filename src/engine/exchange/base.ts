/**
 * What a cell held when it was exported, as a short mark in a hidden column: enough to tell whether the file, the
 * register or both have changed it since, without the server having to remember what it handed out.
 */

import { normaliseCell } from "./cell.ts";

/** A row as it was exported: its revision, and a mark of each exported cell by column key. */
export type BaseRow = { readonly revision: string; readonly marks: Readonly<Record<string, string>> };

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Six letters for a cell's text (two of 70,000,000,000 texts share them); no letters for an empty cell. */
export function markOf(cell: string | number | null): string {
  const text = normaliseCell(String(cell ?? ""));
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

/** The hidden cell of a row: its revision, then the marks in the order of `keys`. */
export function writeBase(base: BaseRow, keys: readonly string[]): string {
  return `${base.revision}:${keys.map((key) => base.marks[key] ?? "").join(".")}`;
}

/** The row as exported; undefined when the hidden cell was emptied or altered. */
export function readBase(cell: string, keys: readonly string[]): BaseRow | undefined {
  const [, revision, list] = /^([^:]*):([\w.-]*)$/.exec(cell.trim()) ?? [];
  const marks = list?.split(".") ?? [];
  if (revision === undefined || marks.length !== Math.max(keys.length, 1)) return undefined;
  return { revision, marks: Object.fromEntries(keys.map((key, at) => [key, marks[at] ?? ""])) };
}
