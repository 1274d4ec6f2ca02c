/** Makes passwords and pass phrases with the browser's own random source. */
import {
  type Made,
  makePassphrase,
  makePassword,
  randomFromBytes,
  readableCharacters,
} from "#src/engine/password/index.ts";
import { japaneseWords } from "#src/handbook/passwords/japanese-words.ts";
import { formatLarge } from "#src/text/large-numbers.ts";
import type { Lang } from "#src/text/words.ts";
import { passwordText } from "../text/passwords.ts";
import { line } from "./lines.ts";

const random = randomFromBytes((count) => crypto.getRandomValues(new Uint8Array(count)));

export function phraseLines(lang: Lang, count: number): HTMLElement[] {
  const made = makePassphrase(japaneseWords, count, random, ({ latin }) => latin);
  const kana = made.words.map((word) => word.kana).join(" ");
  return [...madeLines(lang, made), line(passwordText[lang].reading(kana))];
}

export const passwordLines = (lang: Lang, length: number): HTMLElement[] =>
  madeLines(lang, makePassword(readableCharacters, length, random));

function madeLines(lang: Lang, { text, outOf, bits }: Made): HTMLElement[] {
  const words = passwordText[lang].outOf(formatLarge(outOf, lang), bits.toFixed(0));
  return [line(text, "output", "password-made"), line(words, "p", "soft")];
}
