/** A task's words, whether it is a measure or finding out: for the page, the PDF and the spreadsheet. */
import { yearlyCost } from "#src/engine/diagnosis/index.ts";
import { formatMinutes, formatYenRange } from "#src/text/numbers.ts";
import type { Lang } from "#src/text/words.ts";
import type { Task } from "../rules/result.ts";
import { text } from "../text/common.ts";
import { questionText } from "../text/questions.ts";
import { resultText } from "../text/result.ts";

export interface TaskWords {
  readonly title: string;
  readonly why: string;
  readonly steps: readonly string[];
  readonly minutes: string;
  readonly cost: string;
  readonly who: string;
  readonly level: string;
  readonly formula: string;
}

/** @param people size of the company, for costs per person or device */
export function taskWords(lang: Lang, task: Task, people: number): TaskWords {
  const t = resultText[lang];
  const shared = { minutes: formatMinutes(task.minutes, lang), formula: t.formula(task.reasons) };
  if (task.kind === "find-out") {
    const { findOut, label, why } = task.question;
    return {
      ...shared,
      title: t.findOut(label[lang]),
      why: why[lang],
      steps: [
        `${questionText[lang].ask}: ${findOut.ask[lang]}`,
        `${questionText[lang].look}: ${findOut.look[lang]}`,
      ],
      cost: t.free,
      who: text[lang].it,
      level: t.level1,
    };
  }
  const { measure } = task;
  const { min, max } = yearlyCost(measure.cost, people);
  return {
    ...shared,
    title: measure.title[lang],
    why: measure.why[lang],
    steps: measure.steps.map((step) => step[lang]),
    cost: max === 0 ? t.free : t.firstYear(formatYenRange(min, max, lang)),
    who: text[lang][measure.who],
    level: t[`level${measure.level}`],
  };
}
