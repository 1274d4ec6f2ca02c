// Evidence: what was shown, how strong it is, and the days on which it counts.
import { dayNumber } from "../calendar/day.ts";
import { type Grade, grades, type RequiredGrade, strength } from "./grade.ts";

/** One piece of evidence. All days are those of the company's time zone, YYYY-MM-DD. */
export type Evidence = {
  readonly id: string;
  readonly controlId: string;
  /** The object it shows; null for the company as a whole. It counts for nothing else. */
  readonly objectId: string | null;
  readonly grade: Grade;
  /** The day on which it was given. It counts from then on. */
  readonly at: string;
  /** The last day on which it counts; null = as long as the control lets it. A control can only shorten it. */
  readonly validUntil: string | null;
  /** From this day on it counts no more. */
  readonly withdrawnAt: string | null;
  /** The person who gave it. */
  readonly by: string;
  /** The second person, or the supporter. */
  readonly countersignedBy: string | null;
};

/**
 * The grade that counts. A countersignature by somebody else makes E4 of whatever was really shown, but not
 * of a declaration: two ticks are still ticks. An E4 that nobody else signed is a declaration.
 */
export function gradeOf(evidence: Evidence): Grade {
  if (evidence.grade === "E0") return "E0";
  const signed = evidence.countersignedBy !== null && evidence.countersignedBy !== evidence.by;
  if (signed) return "E4";
  return evidence.grade === "E4" ? "E0" : evidence.grade;
}

/** The last day number on which evidence counts for a control whose evidence lasts `days`. */
export function lastDayNumber(evidence: Evidence, days: number): number {
  const byControl = dayNumber(evidence.at) + days;
  return evidence.validUntil === null ? byControl : Math.min(byControl, dayNumber(evidence.validUntil));
}

/**
 * The evidence that decides for one object. `valid`: strong enough and not expired · `lapsed`: strong enough
 * and expired · `weak`: not expired, but too weak.
 */
export type Standing =
  | { readonly kind: "valid" | "lapsed" | "weak"; readonly evidence: Evidence; readonly last: number }
  | { readonly kind: "none" };

const order = { valid: 3, lapsed: 2, weak: 1, none: 0 } as const;

/** The best of the evidence for one object, the longest lasting of equals; `day` is a day number. */
export function standingOf(
  evidence: readonly Evidence[],
  required: { readonly grade: RequiredGrade; readonly days: number },
  day: number,
): Standing {
  let best: Standing = { kind: "none" };
  for (const one of evidence) {
    const now = standingOfOne(one, required, day);
    if (isBetter(now, best)) best = now;
  }
  return best;
}

function standingOfOne(
  evidence: Evidence,
  required: { readonly grade: RequiredGrade; readonly days: number },
  day: number,
): Standing {
  const last = lastDayNumber(evidence, required.days);
  const begun = dayNumber(evidence.at) <= day;
  const withdrawn = evidence.withdrawnAt !== null && !(dayNumber(evidence.withdrawnAt) > day);
  if (!begun || withdrawn || Number.isNaN(last)) return { kind: "none" };
  const strong = strength(gradeOf(evidence)) >= grades.indexOf(required.grade);
  if (day <= last) return { kind: strong ? "valid" : "weak", evidence, last };
  return strong ? { kind: "lapsed", evidence, last } : { kind: "none" };
}

function isBetter(a: Standing, b: Standing): boolean {
  if (order[a.kind] !== order[b.kind]) return order[a.kind] > order[b.kind];
  if (a.kind === "none" || b.kind === "none") return false;
  return a.last !== b.last ? a.last > b.last : a.evidence.id < b.evidence.id;
}
