/** Finds macros that start by themselves in VBA projects (MS-OVBA); the source is unpacked, never run. */
import type { Compound } from "./compound.ts";

const starters =
  /\b(auto_?open|auto_?close|auto_?exec|auto_?exit|auto_?new|document_?(?:open|close|new|beforeclose)|workbook_?(?:open|activate|close|beforeclose)|presentation_?open|app_?presentation\w{0,20}|\w{1,30}_(?:layout|painted|mouseenter|gotfocus))\b/gi;
const MOST_SOURCE = 500_000;

export interface Macros {
  readonly found: boolean;
  readonly starting: readonly string[];
}

/** Never throws. */
export function macrosIn(compound: Compound): Macros {
  const inVba = compound.entries.filter(
    ({ path, storage }) => !storage && path.some((name) => /^vba$/i.test(name)),
  );
  if (inVba.length === 0) return { found: false, starting: [] };
  const names = new Set<string>();
  let left = MOST_SOURCE;
  for (const entry of inVba) {
    const stream = compound.read(entry, 2_000_000);
    const source = sourceIn(stream, left);
    left -= source.length;
    for (const [name] of source.matchAll(starters)) if (names.size < 20) names.add(name);
  }
  return { found: true, starting: [...names] };
}

/** The packed source of a module stream: it begins with `Attribute`, packed, whose first byte is literal. */
function sourceIn(stream: Uint8Array, most: number): string {
  const buffer = Buffer.from(stream.buffer, stream.byteOffset, stream.byteLength);
  const mark = buffer.indexOf("\0Attribut", 0, "latin1");
  return mark < 3 || most <= 0 ? "" : Buffer.from(unpack(stream, mark - 3, most)).toString("latin1");
}

/** MS-OVBA 2.4.1: a signature byte, then chunks of at most 4096 bytes of literals and copies. */
function unpack(bytes: Uint8Array, start: number, most: number): Uint8Array {
  const result: number[] = [];
  if (bytes[start] !== 1) return new Uint8Array();
  let at = start + 1;
  while (at + 2 <= bytes.length && result.length < most) {
    const header = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
    const end = Math.min(bytes.length, at + (header & 0xfff) + 3);
    if ((header & 0x7000) !== 0x3000) break;
    at += 2;
    if (header & 0x8000) at = unpackChunk(bytes, at, end, result);
    else for (; at < end; at += 1) result.push(bytes[at] ?? 0);
    at = end;
  }
  return Uint8Array.from(result);
}

function unpackChunk(bytes: Uint8Array, start: number, end: number, result: number[]): number {
  const chunk = result.length;
  let at = start;
  while (at < end) {
    const flags = bytes[at++] ?? 0;
    for (let bit = 0; bit < 8 && at < end; bit += 1) {
      if ((flags & (1 << bit)) === 0) {
        result.push(bytes[at++] ?? 0);
        continue;
      }
      const token = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
      at += 2;
      const done = result.length - chunk;
      const bits = Math.min(12, Math.max(4, Math.ceil(Math.log2(Math.max(1, done)))));
      const length = (token & (0xffff >> bits)) + 3;
      const from = result.length - (token >> (16 - bits)) - 1;
      if (from < chunk || done > 4_096) return at;
      for (let copied = 0; copied < length; copied += 1) result.push(result[from + copied] ?? 0);
    }
  }
  return at;
}
