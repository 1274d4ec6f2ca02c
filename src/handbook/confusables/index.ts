// What is mistaken for what: UTS #39 (generated), Japanese characters and ASCII letters (our own tables).
import type { LookalikeTables } from "#src/engine/lookalike/index.ts";
import { japaneseConfusables, letterClasses, letterPairs } from "./japanese.ts";
import { unicodeConfusables, unicodeVersion } from "./unicode.ts";

export { unicodeVersion };

/** The tables as the look-alike engine wants them. */
export const lookalikeTables: LookalikeTables = {
  unicode: unicodeConfusables,
  japanese: japaneseConfusables,
  letters: letterClasses,
  pairs: letterPairs,
};
