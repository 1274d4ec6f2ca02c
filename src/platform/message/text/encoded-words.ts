/** RFC 2047 as it is really written: cut characters, wrong charsets, spaces inside, ends that never come. */
import type { HeaderProblem } from "#src/engine/mail/message.ts";
import { decodeBytes } from "./charset.ts";

export interface DecodedWords {
  readonly text: string;
  readonly problems: readonly HeaderProblem[];
}

/** One encoded word found in a text, and where it ends. */
export interface EncodedWord {
  readonly charset: string;
  readonly bytes: Uint8Array;
  readonly end: number;
  readonly broken: boolean;
}

const MAX_CHARSET = 40;

/** The encoded word that begins at `at` (where `=?` stands), or undefined when it is none. */
export function encodedWordAt(text: string, at: number): EncodedWord | undefined {
  const charsetEnd = text.indexOf("?", at + 2);
  if (charsetEnd < 0 || charsetEnd - at > MAX_CHARSET || charsetEnd === at + 2) return undefined;
  const charset = text.slice(at + 2, charsetEnd);
  const encoding = (text[charsetEnd + 1] ?? "").toLowerCase();
  if ((encoding !== "b" && encoding !== "q") || text[charsetEnd + 2] !== "?" || /\s/.test(charset))
    return undefined;
  const start = charsetEnd + 3;
  let end = text.indexOf("?=", start);
  // `=?utf-8?Q?=E3=81?=`: a `?=` right at the start belongs to the content when hexadecimal follows.
  while (end >= 0 && encoding === "q" && end === start && /^[0-9A-F]{2}/i.test(text.slice(end + 2, end + 4)))
    end = text.indexOf("?=", end + 2);
  const next = text.indexOf("=?", start);
  const open = end < 0 || (next >= 0 && next < end && next + 1 !== end);
  const stop = open ? (next >= 0 ? next : text.length) : end;
  const content = text.slice(start, stop);
  const bytes = encoding === "b" ? Buffer.from(content, "base64") : fromQ(content);
  const broken = open || (encoding === "b" && /[^A-Za-z0-9+/=\s]/.test(content));
  return { charset: charset.split("*")[0] ?? charset, bytes, end: open ? stop : end + 2, broken };
}

function fromQ(content: string): Uint8Array {
  const source = Buffer.from(content, "utf8");
  const result = new Uint8Array(source.length);
  let to = 0;
  for (let at = 0; at < source.length; at += 1) {
    const byte = source[at] ?? 0;
    const hex = byte === 0x3d ? hexPair(source[at + 1], source[at + 2]) : -1;
    if (hex >= 0) at += 2;
    result[to++] = hex >= 0 ? hex : byte === 0x5f ? 0x20 : byte;
  }
  return result.subarray(0, to);
}

/** The value of two hexadecimal digits, or -1. */
export function hexPair(high: number | undefined, low: number | undefined): number {
  const first = hexDigit(high ?? 0);
  const second = hexDigit(low ?? 0);
  return first < 0 || second < 0 ? -1 : first * 16 + second;
}

function hexDigit(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  const lower = code | 32;
  return lower >= 97 && lower <= 102 ? lower - 87 : -1;
}

/** Decodes all encoded words of a header value. Never throws; linear in the length. */
export function decodeWords(value: string): DecodedWords {
  if (!value.includes("=?")) return { text: value, problems: [] };
  const problems = new Set<HeaderProblem>();
  const pieces: string[] = [];
  let run: EncodedWord[] = [];
  let at = 0;
  const flush = () => {
    if (run.length > 0) pieces.push(decodeRun(run, problems));
    run = [];
  };
  while (at < value.length) {
    const start = value.indexOf("=?", at);
    const word = start < 0 ? undefined : encodedWordAt(value, start);
    if (start < 0 || !word) {
      if (start >= 0) problems.add("broken-encoded-word");
      flush();
      const stop = start < 0 ? value.length : start + 2;
      pieces.push(value.slice(at, stop));
      at = stop;
      continue;
    }
    const between = value.slice(at, start);
    const previous = run.at(-1);
    // White space between two encoded words is not part of the text (RFC 2047 6.2).
    if (!previous || between.trim() !== "") {
      flush();
      pieces.push(between);
    } else if (previous.charset.toLowerCase() !== word.charset.toLowerCase()) flush();
    if (word.broken) problems.add("broken-encoded-word");
    run.push(word);
    at = word.end;
  }
  flush();
  return { text: pieces.join(""), problems: [...problems] };
}

/** Words of one charset are joined as bytes: writers cut characters in two although they must not. */
function decodeRun(words: readonly EncodedWord[], problems: Set<HeaderProblem>): string {
  const charset = words[0]?.charset ?? "";
  const { text, wrong, replaced } = decodeBytes(Buffer.concat(words.map(({ bytes }) => bytes)), charset);
  if (
    words.length > 1 &&
    words.some(({ bytes }) => decodeBytes(bytes, charset).replaced > 0) &&
    replaced === 0
  )
    problems.add("split-character");
  if (wrong) problems.add("wrong-charset");
  if (replaced > 0) problems.add("undecodable");
  return text;
}
