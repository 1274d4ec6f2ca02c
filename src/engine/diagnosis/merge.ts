// Several departments' sheets into one suggestion that the person responsible decides on.
import { type Answer, points, questionNumbers, type Sheet } from "./answer.ts";

/** A department's sheet; `department` is an id, unique in the list. */
export type DepartmentSheet = { readonly department: string; readonly answers: Sheet };

/** One question seen across the departments. Department lists are sorted by id. */
export type MergedItem = {
  readonly number: number;
  /** The weakest answer given: a chain holds as far as its weakest link. Null if nobody answered. */
  readonly suggestion: Answer | null;
  /** Two departments gave different answers: something to talk about before deciding. */
  readonly differing: boolean;
  /** Who does not know, to be asked first. */
  readonly unknown: readonly string[];
  readonly byAnswer: Readonly<Record<Answer, readonly string[]>>;
  readonly missing: readonly string[];
};

export type Merged = {
  readonly items: readonly MergedItem[];
  /** The suggestions as a sheet, ready to be scored. */
  readonly sheet: Sheet;
  readonly differing: readonly number[];
  readonly unknown: readonly number[];
};

/**
 * Suggests for each question the weakest answer of all departments (unknown < no < partly < yes).
 * The order of the departments does not matter.
 */
export function merge(sheets: readonly DepartmentSheet[]): Merged {
  const items = questionNumbers.map((number) => mergeItem(number, sheets));
  const numbersWhere = (test: (item: MergedItem) => boolean) => items.filter(test).map((i) => i.number);
  return {
    items,
    sheet: Object.fromEntries(items.flatMap((i) => (i.suggestion ? [[i.number, i.suggestion]] : []))),
    differing: numbersWhere((i) => i.differing),
    unknown: numbersWhere((i) => i.unknown.length > 0),
  };
}

function mergeItem(number: number, sheets: readonly DepartmentSheet[]): MergedItem {
  const whoSaid = (answer: Answer | undefined) =>
    sheets
      .filter((s) => s.answers[number] === answer)
      .map((s) => s.department)
      .sort();
  const byAnswer = {
    yes: whoSaid("yes"),
    partly: whoSaid("partly"),
    no: whoSaid("no"),
    unknown: whoSaid("unknown"),
  };
  const given = sheets.flatMap((s) => s.answers[number] ?? []);
  return {
    number,
    suggestion: given.reduce<Answer | null>((weakest, a) => weaker(weakest, a), null),
    differing: new Set(given).size > 1,
    unknown: byAnswer.unknown,
    byAnswer,
    missing: whoSaid(undefined),
  };
}

function weaker(a: Answer | null, b: Answer): Answer {
  return a !== null && points[a] <= points[b] ? a : b;
}
