// The four points of a processor (R156): chosen on grounds, bound by contract, examined, foreign servers settled.
import { dayNumber } from "../calendar/day.ts";
import { allOf, anyOf, type Verdict, verdictOn } from "../verdict/index.ts";

export const processorPoints = ["selection", "contract", "audit", "foreign-servers"] as const;

export type ProcessorPoint = (typeof processorPoints)[number];

export type Processor = {
  /** Pマーク, ISMS: whether held, and until when (YYYY-MM-DD; null: not known, then holding it is what counts). */
  readonly marks: readonly { readonly held: boolean | null; readonly until: string | null }[];
  /** Answers to a questionnaire or other grounds on file. */
  readonly otherGrounds: boolean | null;
  /** How the data is to be handled stands in the contract. */
  readonly clauses: boolean | null;
  /** The last audit or answered check, YYYY-MM-DD, or "never". */
  readonly examinedOn: string | "never" | null;
  /** Uses servers or people abroad. */
  readonly abroad: boolean | null;
  /** The country is known and the safeguards there are settled. */
  readonly abroadSettled: boolean | null;
};

export type ProcessorJudgement = {
  readonly verdict: Verdict;
  readonly points: readonly { readonly point: ProcessorPoint; readonly verdict: Verdict }[];
  /** How many of the four are reached. */
  readonly reached: number;
  /** Cheapest first: looking up, asking, examining, changing a contract. */
  readonly todo: readonly ProcessorPoint[];
  readonly missing: readonly ProcessorPoint[];
};

const cheapestFirst: readonly ProcessorPoint[] = ["selection", "foreign-servers", "audit", "contract"];

/** Four of four. An examination counts for `validDays`. */
export function judgeProcessor(processor: Processor, today: string, validDays = 365): ProcessorJudgement {
  const verdicts: Readonly<Record<ProcessorPoint, Verdict>> = {
    selection: anyOf([
      ...processor.marks.map((mark) => markHolds(mark, today)),
      verdictOn(processor.otherGrounds),
    ]),
    contract: verdictOn(processor.clauses),
    audit: examined(processor.examinedOn, today, validDays),
    "foreign-servers": anyOf([
      verdictOn(processor.abroad === null ? null : !processor.abroad),
      verdictOn(processor.abroadSettled),
    ]),
  };
  const of = (wanted: Verdict) => cheapestFirst.filter((point) => verdicts[point] === wanted);
  return {
    verdict: allOf(Object.values(verdicts)),
    points: processorPoints.map((point) => ({ point, verdict: verdicts[point] })),
    reached: of("yes").length,
    todo: of("no"),
    missing: of("unknown"),
  };
}

function markHolds({ held, until }: Processor["marks"][number], today: string): Verdict {
  if (held !== true) return verdictOn(held);
  const ends = dayNumber(until ?? "");
  return Number.isNaN(ends) || ends >= dayNumber(today) ? "yes" : "no";
}

function examined(on: string | null, today: string, validDays: number): Verdict {
  if (on === "never") return "no";
  const day = dayNumber(on ?? "");
  if (Number.isNaN(day) || day > dayNumber(today)) return "unknown";
  return dayNumber(today) <= day + validDays ? "yes" : "no";
}
