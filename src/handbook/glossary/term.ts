// The shape of a word of the glossary: one technical term, explained three times.
import type { Both, Lang } from "#src/text/words.ts";

export type Term = {
  /** Stable for ever: it is the address, `/glossary/multi-factor`. */
  readonly id: string;
  /** The word in Japanese, as our pages write it. */
  readonly term: string;
  /** How the word is read: hiragana only. It decides the place in the list. */
  readonly reading: string;
  /** The word in English. */
  readonly english: string;
  /** Other spellings under which it is found and linked. */
  readonly also?: Readonly<Partial<Record<Lang, readonly string[]>>>;
  /**
   * やさしい日本語: short sentences that a child of twelve can read. Every kanji stands in braces with its
   * reading: `{鍵|かぎ}`.
   */
  readonly easy: string;
  /** For adults at work: one to three sentences. */
  readonly explanation: Both;
  /** Ids of other terms, at most four. */
  readonly seeAlso: readonly string[];
};
