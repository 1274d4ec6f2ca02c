/** Makes user text printable: what the fonts cannot draw becomes one geta mark, what must not print is dropped. */
import { type Coverage, covers } from "./glyphs.ts";

/** U+3013, the mark Japanese printing has always put where a piece of type was missing. */
export const GETA = "\u3013";

/**
 * Controls other than the line feed, and the marks that override the writing direction: the first have no
 * picture, the second can make a printed amount or address read backwards.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const UNPRINTABLE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Joiners and variation selectors: no picture of their own, they change the character before them. */
const INVISIBLE = /^(?:[\n\u200b-\u200d\u2060]|\p{Variation_Selector})$/u;

const graphemes = new Intl.Segmenter("ja", { granularity: "grapheme" });

/** One string as it can be printed with fonts of this coverage. */
export function printable(text: string, coverage: Coverage): string {
  const clean = text
    .toWellFormed()
    .replace(/\r\n?|\t/g, (found) => (found === "\t" ? " " : "\n"))
    .replace(UNPRINTABLE, "");
  if (drawable(clean, coverage)) return clean;
  return Array.from(graphemes.segment(clean), ({ segment }) =>
    drawable(segment, coverage) ? segment : GETA,
  ).join("");
}

/** Every string in a JSON value, keys left alone. */
export function printableDeep(value: unknown, coverage: Coverage): unknown {
  if (typeof value === "string") return printable(value, coverage);
  if (Array.isArray(value)) return value.map((item) => printableDeep(item, coverage));
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, printableDeep(item, coverage)]),
    );
  return value;
}

function drawable(text: string, coverage: Coverage): boolean {
  for (const character of text) {
    if (!covers(coverage, character.codePointAt(0) ?? 0) && !INVISIBLE.test(character)) return false;
  }
  return true;
}
