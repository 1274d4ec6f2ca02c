/** Makes passwords and pass phrases from a random source that the caller gives. */
import { bitsOf, combinations } from "./combinations.ts";

/** A whole number from 0 up to, not including, `below`, each equally likely. */
export type Random = (below: number) => number;

export interface Made {
  readonly text: string;
  /** From how many equally likely ones it was drawn. */
  readonly outOf: bigint;
  /** The same in bits. */
  readonly bits: number;
}

export interface MadePhrase<Word> extends Made {
  readonly words: readonly Word[];
}

/**
 * Draws words, with repetition, and joins them by a separator that occurs in none of them, so that no two draws give
 * the same phrase and the number of possibilities is exact.
 *
 * @throws RangeError for less than 2 words to draw from, words that repeat, or a separator inside a word
 */
export function makePassphrase<Word>(
  words: readonly Word[],
  count: number,
  random: Random,
  textOf: (word: Word) => string,
  separator = "-",
): MadePhrase<Word> {
  const texts = words.map(textOf);
  if (words.length < 2 || new Set(texts).size !== words.length)
    throw new RangeError("words must be 2 or more, none twice");
  if (separator === "" || texts.some((text) => text === "" || text.includes(separator)))
    throw new RangeError("the separator must not occur in a word");
  const drawn = Array.from({ length: count }, () => words[random(words.length)]).filter(
    (word) => word !== undefined,
  );
  const outOf = combinations(words.length, count);
  return { text: drawn.map(textOf).join(separator), words: drawn, outOf, bits: bitsOf(outOf) };
}

/** Characters that are not mistaken for each other when copied from paper: no 0 O o, 1 l I, 5 S, 2 Z. */
export const readableCharacters = "abcdefghijkmnpqrstuvwxyzACDEFGHJKLMNPQRTUVWXY346789";

/** Draws characters. @throws RangeError for less than 2 characters, or characters that repeat */
export function makePassword(characters: string, length: number, random: Random): Made {
  const chars = [...characters];
  if (chars.length < 2 || new Set(chars).size !== chars.length)
    throw new RangeError("characters must be 2 or more, none twice");
  const text = Array.from({ length }, () => chars[random(chars.length)] ?? "").join("");
  const outOf = combinations(chars.length, length);
  return { text, outOf, bits: bitsOf(outOf) };
}

/**
 * A random source from random bytes, without favouring any number: what does not divide evenly is drawn again.
 *
 * @param bytes gives that many random bytes, for example from crypto.getRandomValues
 */
export function randomFromBytes(bytes: (count: number) => Uint8Array): Random {
  return (below) => {
    if (!Number.isInteger(below) || below < 1 || below > 2 ** 32)
      throw new RangeError("below must be 1–2^32");
    const most = Math.floor(2 ** 32 / below) * below;
    for (;;) {
      const [a = 0, b = 0, c = 0, d = 0] = bytes(4);
      const value = a * 2 ** 24 + b * 2 ** 16 + c * 2 ** 8 + d;
      if (value < most) return value % below;
    }
  };
}
