// What a recorded decision about a risk still lacks (R80).
import { dayNumber } from "../calendar/day.ts";
import type { Treatment } from "./treatment.ts";

/** A decision as recorded; null is not recorded. */
export type Decision = {
  readonly treatment: Treatment | null;
  readonly reason: string | null;
  readonly approverId: string | null;
  /** YYYY-MM-DD. */
  readonly reviewOn: string | null;
  /** Reduce: ids of controls or tasks. Avoid: what is given up, in the same list. */
  readonly measures: readonly string[];
  /** Transfer: the last day of the insurance or contract, YYYY-MM-DD. */
  readonly coveredUntil: string | null;
};

export type DecisionGap =
  | "treatment"
  | "reason"
  | "approver"
  | "review-date"
  | "review-overdue"
  | "measures"
  | "cover"
  | "cover-ended";

/** What a decision lacks, in the order in which it is filled in. */
export function gapsOfDecision(decision: Decision | null, today: string): readonly DecisionGap[] {
  if (!decision?.treatment) return ["treatment"];
  const { treatment, reason, approverId, reviewOn, measures, coveredUntil } = decision;
  const gaps: DecisionGap[] = [];
  if (!reason?.trim()) gaps.push("reason");
  if (!approverId) gaps.push("approver");
  const review = dayNumber(reviewOn ?? "");
  if (Number.isNaN(review)) gaps.push("review-date");
  else if (review < dayNumber(today)) gaps.push("review-overdue");
  if ((treatment === "reduce" || treatment === "avoid") && measures.length === 0) gaps.push("measures");
  if (treatment === "transfer") {
    const until = dayNumber(coveredUntil ?? "");
    if (Number.isNaN(until)) gaps.push("cover");
    else if (until < dayNumber(today)) gaps.push("cover-ended");
  }
  return gaps;
}
