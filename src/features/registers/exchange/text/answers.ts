// How yes, no and "not known" are written in exported cells, and everything that is read as one of them.
import type { AnswerWords } from "#src/engine/exchange/index.ts";
import type { Lang } from "#src/text/words.ts";
import { text } from "../../kit/text/index.ts";
import { noNames, unknownNames, yesNames } from "../../kit/text/names.ts";

/** The written word first. */
export function answersIn(lang: Lang): AnswerWords {
  const t = text[lang];
  return {
    yes: [t.yes, text.ja.yes, text.en.yes, ...yesNames],
    no: [t.no, text.ja.no, text.en.no, ...noNames],
    unknown: [t.unknown, text.ja.unknown, text.en.unknown, ...unknownNames],
  };
}
