/** What a company does first, in order, and the one thing to do now. Each step is done by a fact, not by a tick. */
import type { Change, Comparison } from "#src/engine/diagnosis/index.ts";
import { addDays } from "#src/text/dates.ts";

export const stepKeys = ["second-factor", "people", "diagnosis", "print"] as const;
export type StepKey = (typeof stepKeys)[number];

/** Minutes each step takes, roughly. */
export const stepMinutes: Readonly<Record<StepKey, number>> = {
  "second-factor": 3,
  people: 5,
  diagnosis: 15,
  print: 2,
};

export interface Step {
  readonly key: StepKey;
  readonly minutes: number;
  readonly done: boolean;
}

/** What is known of the company and of the one who looks. */
export interface Facts {
  /** `not-asked` for roles that need no second factor. */
  readonly secondFactor: "present" | "due" | "overdue" | "not-asked";
  readonly people: number;
  readonly diagnosisClosed: boolean;
  /** Whether the newest result was taken out as a PDF or a spreadsheet. */
  readonly exported: boolean;
}

/** The first steps in their order; the second factor only for those who need one. */
export function firstSteps(facts: Facts): readonly Step[] {
  const done: Readonly<Record<StepKey, boolean>> = {
    "second-factor": facts.secondFactor === "present",
    people: facts.people > 0,
    diagnosis: facts.diagnosisClosed,
    print: facts.diagnosisClosed && facts.exported,
  };
  return stepKeys
    .filter((key) => key !== "second-factor" || facts.secondFactor !== "not-asked")
    .map((key) => ({ key, minutes: stepMinutes[key], done: done[key] }));
}

/**
 * The step to take now; undefined when all are done. A diagnosis that has begun is finished before people are
 * brought in, but the second key comes before everything.
 */
export function nextStep(steps: readonly Step[], diagnosisBegun: boolean): Step | undefined {
  const left = steps.filter(({ done }) => !done);
  const [first] = left;
  const diagnosis = left.find(({ key }) => key === "diagnosis");
  return first?.key === "people" && diagnosisBegun && diagnosis ? diagnosis : first;
}

/** Minutes of the steps that are left. */
export function minutesLeft(steps: readonly Step[]): number {
  return steps.filter(({ done }) => !done).reduce((sum, { minutes }) => sum + minutes, 0);
}

/** What got better and what got worse, by question. */
export function movements(comparison: Comparison): {
  readonly better: readonly Change[];
  readonly worse: readonly Change[];
} {
  const going = (direction: Change["direction"]) =>
    comparison.changed.filter((change) => change.direction === direction);
  return { better: going("better"), worse: going("worse") };
}

/** What there is to do for a company that has nothing on its list of today. */
export interface EmptyDay {
  readonly today: string;
  /** The day of the newest diagnosis. */
  readonly closedOn: string | null;
  /** Open tasks that did not fit into the day. */
  readonly open: number;
  readonly hasEvidence: boolean;
  /** The next day on which evidence ends. */
  readonly next: string | null;
}

const HALF_A_YEAR = 183;

/** The most useful next thing, though none of it is urgent. */
export function whenEmpty({ today, closedOn, open, hasEvidence, next }: EmptyDay): {
  readonly key: "diagnosis" | "proof" | "long" | "wait";
  readonly on: string | null;
} {
  if (closedOn === null || addDays(closedOn, HALF_A_YEAR) < today) return { key: "diagnosis", on: null };
  if (!hasEvidence) return { key: "proof", on: null };
  return open > 0 ? { key: "long", on: null } : { key: "wait", on: next };
}
