/** One encoded word of RFC 2047, wherever it ends. */
import { hexPair } from "./hexadecimal.ts";

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
