// Until when a leak is to be reported: first and full report, counted and explained day by day.
import { addDays } from "../calendar/index.ts";
import type { BreachKind } from "./breach.ts";
import { type Closed, openFrom } from "./closed.ts";
import type { KnownMoment } from "./moment.ts";

/** Which rule an explanation applies; the words and the source stand in the handbook. */
export type DeadlineRule =
  | "japanese-day"
  | "assumed-japan"
  | "before-duty"
  | "day-one"
  | "preliminary-from"
  | "preliminary-to"
  | "preliminary-not-moved"
  | "final-thirty"
  | "final-sixty"
  | "thirty-while-unclear"
  | "every-day-counts"
  | "closed"
  | "moved"
  | "not-moved";

export type Explanation = {
  readonly rule: DeadlineRule;
  readonly on: string;
  /** Which day it is, counted from the day of knowing as day 1. */
  readonly day: number;
  /** Why offices are closed, for the rule `closed`. */
  readonly why?: Closed["why"];
};

export type ReportDeadlines = {
  readonly knownOn: string;
  /** A rule of thumb of the Commission, days included; never moved to later. */
  readonly preliminary: { readonly from: string; readonly to: string };
  readonly final: string;
  /** 30, or 60 where a wrongful purpose is possible. */
  readonly days: 30 | 60;
  /** What the final day would be if kind 3, now open, turns out to be so. */
  readonly finalIfWrongful: string | null;
  readonly explanations: readonly Explanation[];
};

/** The duty to report exists since this day. */
const DUTY_SINCE = "2022-04-01";
/** Holidays are known for these years, and 60 days with a year-end must fit. */
const FIRST = "2007-01-01";
const LAST = "2099-09-30";

/** Whether the deadlines of a day can be counted at all. */
export function isCountable(day: string): boolean {
  return day >= FIRST && day <= LAST;
}

/**
 * The deadlines of a leak known at a moment. `kinds` are those that apply for certain; with `wrongfulOpen`
 * kind 3 is still open, and the shorter final deadline holds until it is clear.
 * @throws RangeError for a day that is not countable
 */
export function reportDeadlines(
  known: KnownMoment,
  kinds: readonly BreachKind[],
  wrongfulOpen = false,
): ReportDeadlines {
  const { day: knownOn } = known;
  if (!isCountable(knownOn))
    throw new RangeError(`Deadlines are counted for ${FIRST}–${LAST}, not ${knownOn}`);
  const nth = (n: number) => addDays(knownOn, n - 1);
  const days = kinds.includes(3) ? 60 : 30;
  const isOpen = wrongfulOpen && days === 30;
  const { day: final, passed } = openFrom(nth(days));
  const explanations: Explanation[] = [
    ...beginning(known),
    { rule: "day-one", on: knownOn, day: 1 },
    { rule: "preliminary-from", on: nth(3), day: 3 },
    { rule: "preliminary-to", on: nth(5), day: 5 },
    { rule: "preliminary-not-moved", on: nth(5), day: 5 },
    { rule: "every-day-counts", on: knownOn, day: 1 },
    { rule: days === 60 ? "final-sixty" : "final-thirty", on: nth(days), day: days },
    ...passed.map(({ on, why }, at) => ({ rule: "closed" as const, on, day: days + at, why })),
    { rule: passed.length > 0 ? "moved" : "not-moved", on: final, day: days + passed.length },
  ];
  if (isOpen) explanations.push({ rule: "thirty-while-unclear", on: nth(30), day: 30 });
  return {
    knownOn,
    preliminary: { from: nth(3), to: nth(5) },
    final,
    days,
    finalIfWrongful: isOpen ? openFrom(nth(60)).day : null,
    explanations,
  };
}

function beginning({ day: on, time, assumedJapan }: KnownMoment): Explanation[] {
  const rules: DeadlineRule[] = [assumedJapan && time !== null ? "assumed-japan" : "japanese-day"];
  if (on < DUTY_SINCE) rules.push("before-duty");
  return rules.map((rule) => ({ rule, on, day: 1 }));
}
