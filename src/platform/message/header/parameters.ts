/** Content-Type and Content-Disposition: a word and its parameters (RFC 2045, RFC 2231), broken ones too. */
import { decodeBytes } from "../text/charset.ts";
import { decodeWords } from "../text/encoded-words.ts";
import { hexPair } from "../text/hexadecimal.ts";

export interface Parameters {
  /** The word in front, lower case. */
  readonly value: string;
  /** Lower-case names; decoded values. */
  readonly named: ReadonlyMap<string, { readonly value: string; readonly raw: string }>;
  readonly malformed: boolean;
}

/** Parameters looked at in one header. */
const MOST = 200;

/** Never throws; linear in the length. */
export function readParameters(header: string): Parameters {
  const { pieces, unclosed } = splitAtSemicolons(header);
  const value = (pieces[0] ?? "").trim().toLowerCase();
  const found = new Map<string, string>();
  let malformed = unclosed;
  for (const piece of pieces.slice(1, MOST)) {
    const equals = piece.indexOf("=");
    const name = piece.slice(0, Math.max(0, equals)).trim().toLowerCase();
    if (equals < 0 || name === "") {
      if (piece.trim() !== "") malformed = true;
      continue;
    }
    if (found.has(name)) malformed = true;
    else found.set(name, unquote(piece.slice(equals + 1).trim()));
  }
  return { value, named: join(found), malformed };
}

function splitAtSemicolons(text: string) {
  const pieces: string[] = [];
  let start = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === "\\" && quoted) at += 1;
    else if (character === '"') quoted = !quoted;
    else if (character === ";" && !quoted) {
      pieces.push(text.slice(start, at));
      start = at + 1;
    }
  }
  pieces.push(text.slice(start));
  // With a quote that never closes, all that follows would be one value: split again without quotes.
  return quoted ? { pieces: text.split(";"), unclosed: true } : { pieces, unclosed: false };
}

function unquote(text: string): string {
  const inner = text.startsWith('"')
    ? text.slice(1, text.endsWith('"') && text.length > 1 ? -1 : undefined)
    : text;
  return inner.replace(/\\(["\\])/g, "$1");
}

/** Joins `name*0*=…; name*1=…` in order and decodes `charset'language'%xx`. */
function join(found: ReadonlyMap<string, string>) {
  const named = new Map<string, { value: string; raw: string }>();
  const pieces = new Map<string, { number: number; coded: boolean; text: string }[]>();
  for (const [name, text] of found) {
    const star = name.indexOf("*");
    if (star < 0) named.set(name, { value: decodeWords(text).text, raw: text });
    else {
      const rest = name.slice(star + 1);
      const list = pieces.get(name.slice(0, star)) ?? [];
      list.push({ number: Number.parseInt(rest, 10) || 0, coded: name.endsWith("*"), text });
      pieces.set(name.slice(0, star), list);
    }
  }
  for (const [name, list] of pieces) {
    list.sort((a, b) => a.number - b.number);
    const raw = list.map(({ text }) => text).join("");
    const head = /^([^']{0,40})'[^']{0,40}'/.exec(list[0]?.text ?? "");
    const bytes = list.map(({ text, coded }, at) => {
      const plain = at === 0 && head ? text.slice(head[0].length) : text;
      return coded ? fromPercent(plain) : Buffer.from(plain, "utf8");
    });
    // The plain form beside it is for old programs; where they differ, readers show this one.
    named.set(name, {
      value: decodeWords(decodeBytes(Buffer.concat(bytes), head?.[1] ?? "").text).text,
      raw,
    });
  }
  return named;
}

function fromPercent(text: string): Uint8Array {
  const source = Buffer.from(text, "utf8");
  const result = new Uint8Array(source.length);
  let to = 0;
  for (let at = 0; at < source.length; at += 1) {
    const hex = source[at] === 0x25 ? hexPair(source[at + 1], source[at + 2]) : -1;
    result[to++] = hex >= 0 ? hex : (source[at] ?? 0);
    if (hex >= 0) at += 2;
  }
  return result.subarray(0, to);
}
