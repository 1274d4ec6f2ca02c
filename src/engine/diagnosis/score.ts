// The judge of a sheet: total, parts, band, and what is still open.
import { type Answer, answers, type Part, parts, points, questionNumbers, type Sheet } from "./answer.ts";
import { type BandId, bandOf, bandsBetween } from "./band.ts";

/** The lowest and the highest total that the missing answers still allow. */
export type Range = { readonly lowest: number; readonly highest: number };

/** One part: its points so far, the bounds if everything were answered, and how much is answered. */
export type PartScore = Range & {
  readonly part: Part;
  readonly total: number;
  readonly min: number;
  readonly max: number;
  readonly answered: number;
  readonly of: number;
};

export type Score = Range & {
  /** Sum of the points of the answers given; the official total once `complete`. */
  readonly total: number;
  /** A diagnosis is complete with 25 answers, "unknown" being an answer. */
  readonly complete: boolean;
  readonly answered: number;
  readonly unanswered: readonly number[];
  /** The questions answered "unknown": the first things to find out. */
  readonly unknown: readonly number[];
  readonly counts: Readonly<Record<Answer, number>>;
  readonly parts: readonly PartScore[];
  /** The official band; null until complete, as a half-filled sheet has none. */
  readonly band: BandId | null;
  /** The bands still possible, highest first; exactly one when complete. */
  readonly possibleBands: readonly BandId[];
};

/** Scores a sheet by IPA's rule (4/2/0/−1, −25…100). Keys outside 1–25 are ignored. */
export function score(sheet: Sheet): Score {
  const partScores = parts.map(({ part, numbers }) => scorePart(part, numbers, sheet));
  const total = sum(partScores.map((p) => p.total));
  const lowest = sum(partScores.map((p) => p.lowest));
  const highest = sum(partScores.map((p) => p.highest));
  const unanswered = questionNumbers.filter((n) => sheet[n] === undefined);
  const complete = unanswered.length === 0;
  return {
    total,
    lowest,
    highest,
    complete,
    answered: questionNumbers.length - unanswered.length,
    unanswered,
    unknown: questionNumbers.filter((n) => sheet[n] === "unknown"),
    counts: countAnswers(sheet),
    parts: partScores,
    band: complete ? bandOf(total) : null,
    possibleBands: bandsBetween(lowest, highest),
  };
}

function scorePart(part: Part, numbers: readonly number[], sheet: Sheet): PartScore {
  const given = numbers.flatMap((n) => sheet[n] ?? []);
  const open = numbers.length - given.length;
  const total = sum(given.map((answer) => points[answer]));
  return {
    part,
    total,
    lowest: total + open * points.unknown,
    highest: total + open * points.yes,
    min: numbers.length * points.unknown,
    max: numbers.length * points.yes,
    answered: given.length,
    of: numbers.length,
  };
}

function countAnswers(sheet: Sheet): Record<Answer, number> {
  const count = (answer: Answer) => questionNumbers.filter((n) => sheet[n] === answer).length;
  return Object.fromEntries(answers.map((answer) => [answer, count(answer)])) as Record<Answer, number>;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
