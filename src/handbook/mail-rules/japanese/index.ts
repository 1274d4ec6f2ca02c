/** The rules of the family "japanese". */
import type { MailRule } from "#src/engine/mail/rule.ts";
import { jaForeignKanji } from "./ja-foreign-kanji.ts";
import { jaHalfKana } from "./ja-half-kana.ts";
import { jaImpossibleDate } from "./ja-impossible-date.ts";
import { jaStraySpaces } from "./ja-stray-spaces.ts";
import { jaTwinLetters } from "./ja-twin-letters.ts";
import { jaUnnatural } from "./ja-unnatural.ts";

export const japanese: readonly MailRule[] = [
  jaForeignKanji,
  jaHalfKana,
  jaImpossibleDate,
  jaStraySpaces,
  jaTwinLetters,
  jaUnnatural,
];
