// Which measures first: an order that can be explained with three numbers, risk² × gap ÷ effort.
import { type Answer, points, type Sheet, type WeakAnswer } from "./answer.ts";
import { type CostBasis, yearlyCost } from "./cost.ts";

/** What ranking needs of a measure; the handbook's measures have more. */
export type RankableMeasure = {
  readonly id: string;
  readonly level: 1 | 2 | 3;
  readonly appliesTo: readonly WeakAnswer[];
  /** 1–5. */
  readonly risk: number;
  readonly minutes: number;
  readonly cost: { readonly min: number; readonly max: number; readonly basis: CostBasis };
};

/** What ranking needs of a question. */
export type RankableQuestion<M extends RankableMeasure = RankableMeasure> = {
  readonly number: number;
  /** 1–5; the rank of finding out. */
  readonly risk: number;
  readonly findOut: { readonly minutes: number };
  readonly measures: readonly M[];
};

/**
 * How a rank came about: priority = round(1.6 × risk² × gap ÷ effort), at most 100. Risk is squared so that
 * a small chore with little at stake does not overtake an afternoon that can save the company.
 */
export type Reasons = {
  /** 1–5, of the measure. */
  readonly risk: number;
  /** The points this question can still gain: 2 (partly), 4 (no), 5 (unknown). */
  readonly gap: number;
  /** `time` + `money`, 2–7. */
  readonly effort: number;
  /** 2 up to 30 minutes, 3 up to 2 hours, 4 up to a day, 5 beyond. */
  readonly time: number;
  /** 0 free, 1 up to 5,000 yen a head in the first year, 2 beyond. */
  readonly money: number;
  readonly priority: number;
};

type Common = {
  readonly id: string;
  readonly number: number;
  readonly answer: WeakAnswer;
  readonly minutes: number;
  readonly reasons: Reasons;
  /** 1 is the first. */
  readonly rank: number;
};

/** A thing to do: find out what nobody knows, or carry out a measure. */
export type RankedTask<M extends RankableMeasure, Q extends RankableQuestion<M>> =
  | (Common & { readonly kind: "find-out"; readonly question: Q })
  | (Common & { readonly kind: "measure"; readonly question: Q; readonly measure: M });

/**
 * Everything that the weak answers ask for, most important first: finding out before measures, then by
 * priority, then the easier level, then the question's number. Questions without an answer are left out.
 *
 * @param people size of the company, to turn prices per person or device into a burden per head
 */
export function rankMeasures<M extends RankableMeasure, Q extends RankableQuestion<M>>(
  questions: readonly (Q & { readonly measures: readonly M[] })[],
  sheet: Sheet,
  people = 20,
): readonly RankedTask<M, Q>[] {
  return questions
    .flatMap((question) => tasksOf<M, Q>(question, sheet[question.number], people))
    .sort(inOrder)
    .map((task, i) => ({ ...task, rank: i + 1 }));
}

/** The id of the task to find out what a question's answer is: `d03-find-out`. */
export function findOutId(number: number): string {
  return `d${String(number).padStart(2, "0")}-find-out`;
}

function tasksOf<M extends RankableMeasure, Q extends RankableQuestion<M>>(
  question: Q & { readonly measures: readonly M[] },
  answer: Answer | undefined,
  people: number,
): RankedTask<M, Q>[] {
  if (answer === undefined || answer === "yes") return [];
  const { number } = question;
  const base = { number, answer, question, rank: 0 };
  const measures = question.measures
    .filter((measure) => measure.appliesTo.includes(answer))
    .map((measure) => {
      const money = moneyStep(yearlyCost(measure.cost, people).max / Math.max(1, people));
      const reasons = weigh(measure.risk, answer, measure.minutes, money);
      return {
        ...base,
        kind: "measure" as const,
        id: measure.id,
        minutes: measure.minutes,
        measure,
        reasons,
      };
    });
  if (answer !== "unknown") return measures;
  const { minutes } = question.findOut;
  const reasons = weigh(question.risk, answer, minutes, 0);
  return [{ ...base, kind: "find-out", id: findOutId(number), minutes, reasons }, ...measures];
}

function weigh(risk: number, answer: WeakAnswer, minutes: number, money: number): Reasons {
  const gap = points.yes - points[answer];
  const time = timeStep(minutes);
  const effort = time + money;
  return { risk, gap, time, money, effort, priority: Math.round((1.6 * risk * risk * gap) / effort) };
}

function timeStep(minutes: number): number {
  if (minutes <= 30) return 2;
  if (minutes <= 120) return 3;
  return minutes <= 480 ? 4 : 5;
}

function moneyStep(yenPerHead: number): number {
  if (yenPerHead <= 0) return 0;
  return yenPerHead <= 5_000 ? 1 : 2;
}

function inOrder<T extends Common & { readonly kind: string; readonly measure?: RankableMeasure }>(
  a: T,
  b: T,
) {
  return (
    kindOrder(a.kind) - kindOrder(b.kind) ||
    b.reasons.priority - a.reasons.priority ||
    (a.measure?.level ?? 0) - (b.measure?.level ?? 0) ||
    a.number - b.number ||
    (a.id < b.id ? -1 : 1)
  );
}

function kindOrder(kind: string): number {
  return kind === "find-out" ? 0 : 1;
}
