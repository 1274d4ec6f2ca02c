/** Where the parts of a multipart begin and end: by the boundary it names, or by the one that must be meant. */

export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface Pieces {
  readonly parts: readonly Range[];
  readonly closed: boolean;
  /** There are more than were asked for. */
  readonly cut: boolean;
}

const LF = 10;
const CR = 13;

/** Splits `[start, end)` at the lines `--boundary`. No line found gives no parts. Linear. */
export function splitParts(bytes: Buffer, { start, end }: Range, boundary: string, most: number): Pieces {
  const mark = Buffer.from(`--${boundary}`, "latin1");
  const parts: Range[] = [];
  let from = -1;
  let at = bytes.indexOf(mark, start);
  while (at >= 0 && at < end) {
    const after = at + mark.length;
    const closing = bytes[after] === 0x2d && bytes[after + 1] === 0x2d;
    if ((at === start || bytes[at - 1] === LF) && (closing || isLineEnd(bytes, after, end))) {
      if (from >= 0) parts.push({ start: from, end: Math.max(from, beforeLineEnd(bytes, at)) });
      if (closing) return { parts, closed: true, cut: false };
      if (parts.length >= most) return { parts, closed: true, cut: true };
      from = afterLine(bytes, after, end);
    }
    at = bytes.indexOf(mark, after);
  }
  if (from >= 0 && from < end) parts.push({ start: from, end });
  return { parts, closed: false, cut: false };
}

function isLineEnd(bytes: Buffer, from: number, end: number): boolean {
  let at = from;
  while (bytes[at] === 0x20 || bytes[at] === 0x09) at += 1;
  return at >= end || bytes[at] === LF || bytes[at] === CR;
}

function afterLine(bytes: Buffer, from: number, end: number): number {
  const found = bytes.indexOf(LF, from);
  return found < 0 || found >= end ? end : found + 1;
}

/** The line break in front of a boundary belongs to the boundary (RFC 2046 5.1.1). */
function beforeLineEnd(bytes: Buffer, at: number): number {
  if (bytes[at - 1] !== LF) return at;
  return bytes[at - 2] === CR ? at - 2 : at - 1;
}

/** The first line that begins with `--` and is followed by a part's header; within the first 64 KB. */
export function guessBoundary(bytes: Buffer, { start, end }: Range): string | undefined {
  const lines = bytes
    .subarray(start, Math.min(end, start + 65_536))
    .toString("latin1")
    .split("\n", 2_000);
  for (const [at, line] of lines.entries()) {
    const boundary = line.startsWith("--") ? line.slice(2).trimEnd() : "";
    if (boundary === "" || boundary.length > 200) continue;
    if (/^content-[a-z-]+\s*:/i.test(lines[at + 1] ?? "")) return boundary;
  }
  return undefined;
}
