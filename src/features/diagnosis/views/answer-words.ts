import type { Answer } from "#src/engine/diagnosis/index.ts";
import type { Lang } from "#src/text/words.ts";
import type { CardChoice } from "#src/ui/radio-cards.tsx";
import type { StateName } from "#src/ui/state.tsx";
import { text } from "../text/common.ts";

/** The shape that stands for an answer. */
export const answerState: Readonly<Record<Answer, StateName>> = {
  yes: "done",
  partly: "partly",
  no: "not-yet",
  unknown: "unknown",
};

/** The four answers as cards, best first. */
export function answerCards(lang: Lang, hints: boolean): readonly CardChoice[] {
  const t = text[lang];
  const card = (value: Answer, hint: string): CardChoice => ({
    value,
    label: t[value],
    state: answerState[value],
    ...(hints ? { hint } : {}),
  });
  return [
    card("yes", t.yesHint),
    card("partly", t.partlyHint),
    card("no", t.noHint),
    card("unknown", t.unknownHint),
  ];
}

/** Q3, Q7 and Q12 in the reader's language. */
export function questionList(lang: Lang, numbers: readonly number[]): string {
  const t = text[lang];
  return t.questionNos(numbers.map((number) => t.questionNo(number)));
}
