/** The 25 answers beside what evidence shows: the widest gap first. */
import type { ControlResult } from "#src/engine/control/index.ts";
import type { Answer, Sheet } from "#src/engine/diagnosis/index.ts";
import { type Question, questions } from "#src/handbook/index.ts";
import { controlById } from "../catalogue.ts";
import { downFirst, type Tally, tallyOf } from "./standing.ts";

export interface GapRow {
  readonly question: Question;
  readonly answer: Answer | null;
  /** The controls that refer to the question and apply to the company, down first. */
  readonly results: readonly ControlResult[];
  readonly tally: Tally;
  /** Answered with yes or partly, and not all of it shown. */
  readonly isGap: boolean;
}

/** How wide a gap an answer makes when evidence is missing. */
const weight: Readonly<Record<Answer, number>> = { yes: 3, partly: 2, unknown: 1, no: 0 };

/** @param sheet of the newest closed diagnosis @param today the company's day */
export function gapOf(results: readonly ControlResult[], sheet: Sheet, today: string): readonly GapRow[] {
  const rows = questions.map((question) => rowOf(question, results, sheet[question.number] ?? null, today));
  const width = ({ answer, tally }: GapRow) =>
    tally.total === 0 ? 0 : (answer ? weight[answer] : 0.5) * (1 - tally.proved / tally.total);
  return rows.toSorted((a, b) => width(b) - width(a) || a.question.number - b.question.number);
}

function rowOf(
  question: Question,
  all: readonly ControlResult[],
  answer: Answer | null,
  today: string,
): GapRow {
  const own = all.filter(
    ({ id, state }) =>
      state !== "not-applicable" && controlById(id)?.references.diagnosis?.includes(question.number),
  );
  const tally = tallyOf(own, today);
  const isGap = (answer === "yes" || answer === "partly") && tally.proved < tally.total;
  return { question, answer, results: downFirst(own, today), tally, isGap };
}
