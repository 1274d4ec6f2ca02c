/** Takes the header lines of a mail apart: in order, unfolded, whatever stands in them. */
import type { Header } from "#src/engine/mail/message.ts";
import { note, type Reading } from "../reading.ts";
import { oneHeader } from "./one-header.ts";

export interface SplitHeaders {
  readonly headers: readonly Header[];
  /** Where the body begins. */
  readonly bodyAt: number;
}

const LF = 10;
const CR = 13;

/** Reads header lines from `start` to the first empty line or `end`. Never throws. */
export function splitHeaders(bytes: Uint8Array, start: number, end: number, reading: Reading): SplitHeaders {
  const headers: Header[] = [];
  let at = start;
  let field = { from: start, to: start };
  let lines = 0;
  const finish = () => {
    if (field.to > field.from) headers.push(oneHeader(bytes.subarray(field.from, field.to), reading));
  };
  while (at < end) {
    const found = bytes.indexOf(LF, at);
    const lineEnd = found < 0 || found >= end ? end : found + 1;
    const first = bytes[at];
    if (first === LF || (first === CR && bytes[at + 1] === LF)) {
      finish();
      return { headers, bodyAt: lineEnd };
    }
    if (headers.length >= reading.limits.headers || at - start > reading.limits.headerBytes) {
      note(reading, "too-many-headers");
      return { headers, bodyAt: bodyAfter(bytes, at, end) };
    }
    const folded = (first === 0x20 || first === 0x09) && lines > 0;
    if (!folded) {
      finish();
      // A line that is no header ends the headers of a part whose empty line is missing.
      const prose = lines > 0 && !looksLikeHeader(bytes, at, lineEnd) && isProse(bytes, at, lineEnd);
      if (prose && !looksLikeHeader(bytes, lineEnd, end)) {
        note(reading, "malformed-header", "", lineText(bytes, at, lineEnd));
        return { headers, bodyAt: at };
      }
      field = { from: at, to: lineEnd };
    } else field = { from: field.from, to: lineEnd };
    lines += 1;
    at = lineEnd;
  }
  finish();
  return { headers, bodyAt: end };
}

function bodyAfter(bytes: Uint8Array, at: number, end: number): number {
  const rest = Buffer.from(bytes.buffer, bytes.byteOffset, end);
  const found = [rest.indexOf("\r\n\r\n", at, "latin1"), rest.indexOf("\n\n", at, "latin1")].filter(
    (place) => place >= 0,
  );
  if (found.length === 0) return end;
  const place = Math.min(...found);
  return place + (bytes[place] === CR ? 4 : 2);
}

/** Visible characters before a colon; a longer name is none. */
const LONGEST_NAME = 1_000;

/** A name of visible characters before a colon. */
export function looksLikeHeader(bytes: Uint8Array, at: number, end: number): boolean {
  const stop = Math.min(end, at + LONGEST_NAME);
  for (let place = at; place < stop; place += 1) {
    const byte = bytes[place] ?? 0;
    if (byte === 0x3a) return place > at;
    if (byte <= 0x20 || byte > 0x7e) return false;
  }
  return false;
}

/** A line with no colon near its start: a boundary or the first words of a body. */
function isProse(bytes: Uint8Array, at: number, end: number): boolean {
  const colon = bytes.subarray(at, Math.min(end, at + LONGEST_NAME)).indexOf(0x3a);
  return colon < 0;
}

const lineText = (bytes: Uint8Array, at: number, end: number) =>
  Buffer.from(bytes.subarray(at, Math.min(end, at + 100)))
    .toString("latin1")
    .trimEnd();
