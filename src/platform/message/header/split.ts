/** Takes the header lines of a mail apart: in order, unfolded, whatever stands in them. */
import { isAscii } from "node:buffer";
import type { Header, HeaderProblem } from "#src/engine/mail/message.ts";
import { note, type Reading } from "../reading.ts";
import { decodeBytes } from "../text/charset.ts";
import { decodeWords } from "../text/encoded-words.ts";
import { countInvisible } from "../text/invisible.ts";

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

function oneHeader(whole: Uint8Array, reading: Reading): Header {
  const problems = new Set<HeaderProblem>();
  const bytes = whole.subarray(0, reading.limits.headerLength);
  if (bytes.length < whole.length) {
    problems.add("cut");
    note(reading, "too-much-content", "header");
  }
  const beyond = !isAscii(bytes) || bytes.includes(0x1b);
  const decoded = beyond ? decodeBytes(bytes, "") : undefined;
  const source =
    decoded?.text ?? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  const colon = source.indexOf(":");
  const name = colon < 0 ? "" : source.slice(0, colon);
  const raw = unfold(colon < 0 ? source : source.slice(colon + 1));
  const key = name.trim().toLowerCase();
  if (key === "" || name !== name.trim() || /[^\x21-\x7e]/.test(key)) problems.add("malformed-name");
  if (beyond) problems.add("raw-bytes");
  const words = decodeWords(raw);
  for (const problem of words.problems) problems.add(problem);
  if (decoded && decoded.replaced > 0) problems.add("undecodable");
  const value = words.text.replaceAll("\0", "");
  const { zeroWidth, bidi, tags } = countInvisible(value);
  if (zeroWidth + bidi + tags > 0 || hasControls(value)) problems.add("invisible-characters");
  for (const problem of problems) noteProblem(problem, key, raw, reading);
  return { name, key, raw, value, problems: [...problems] };
}

function noteProblem(problem: HeaderProblem, key: string, raw: string, reading: Reading): void {
  if (problem === "malformed-name") note(reading, "malformed-header", key, raw);
  else if (problem === "raw-bytes") note(reading, "raw-header-bytes", key, raw);
  else if (
    problem === "broken-encoded-word" ||
    problem === "split-character" ||
    problem === "wrong-charset" ||
    problem === "undecodable"
  )
    note(reading, problem, key, raw);
}

/** Line breaks go, the white space after them stays (RFC 5322 2.2.3). */
function unfold(text: string): string {
  return text.replace(/[\r\n]/g, "").trim();
}

function hasControls(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((code < 32 && code !== 9) || (code >= 0x7f && code < 0xa0)) return true;
  }
  return false;
}
