/** Makes what people type and paste into what is kept: the same word always in the same letters. */

import { normaliseCell } from "#src/engine/exchange/index.ts";

/** Letters and digits of East Asian keyboards, and only those: names keep their characters as they are. */
const wideLetters = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g;
/** A letter followed by its accent or voicing mark as a character of its own, as some file systems write it. */
const apart = /[A-Za-z\u3041-\u30ff][\u0300-\u036f\u3099\u309a]+/g;
/** Marks of writing direction that come along from web pages. */
const direction = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * A text of several lines. Not NFKC: that would replace characters that people's names are written with.
 */
export function cleanText(raw: string): string {
  return normaliseCell(raw.toWellFormed().replace(direction, ""))
    .replace(wideLetters, (letter) => letter.normalize("NFKC"))
    .replace(apart, (letter) => letter.normalize("NFC"))
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .trim();
}

/** A name, a department: one line, single spaces. */
export function cleanLine(raw: string): string {
  return cleanText(raw).replace(/\n+/g, " ");
}

/** A number, an address, a phone number, a day: no letter has a second form here. */
export function cleanCode(raw: string): string {
  // Tidied twice, because the second forms of some characters hold spaces of their own.
  const text = cleanLine(cleanLine(raw).normalize("NFKC"));
  return text.replace(/[\u2010-\u2015\u2212]|(?<=\d)\u30fc(?=\d)/g, "-");
}
