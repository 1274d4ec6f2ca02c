/** What a day means for a cycle: supported, ending, over — or that it cannot be told. */
import { daysBetween } from "../calendar/index.ts";
import type { Match } from "./match.ts";
import type { Cycle, End } from "./pack.ts";

export type LifeStatus = "supported" | "ending" | "extended" | "ended" | "cannot-tell";

/** Days before the end at which something is to be said; 0 is the end itself (R10). */
export const alertDays = [180, 90, 30, 0] as const;
export type Alert = (typeof alertDays)[number];

export interface Life {
  readonly status: LifeStatus;
  /** End of security fixes for everybody; null where no cycle or no day is known. */
  readonly ends: string | null;
  readonly activeEnds: string | null;
  /** Until when fixes can be bought in addition. */
  readonly extendedEnds: string | null;
  /** The day that counts here: the extended one only where it is said to be bought. */
  readonly counts: string | null;
  /** Days from the day asked to the day that counts; negative after it. */
  readonly daysLeft: number | null;
  readonly alert: Alert | null;
  /** First and last end of the cycles that come into question, where none could be chosen. */
  readonly range: { readonly first: string; readonly last: string; readonly open: boolean } | null;
}

/** "No end announced" holds for as long as this after it was read. */
const TRUSTED_DAYS = 365;

const unknown: Life = {
  status: "cannot-tell",
  ends: null,
  activeEnds: null,
  extendedEnds: null,
  counts: null,
  daysLeft: null,
  alert: null,
  range: null,
};

/** The life of what was matched, on a day. One cycle's days are given only where one cycle is known. */
export function lifeOn(match: Match, on: string): Life {
  const { product, cycle, candidates, why } = match;
  if (!product) return unknown;
  if (cycle) return lifeOfCycle(cycle, on, product.checkedOn, why.extended);
  if (why.outside || candidates.length === 0) return unknown;
  const lives = candidates.map((one) => lifeOfCycle(one, on, product.checkedOn, why.extended));
  const days = lives.flatMap(({ counts }) => (counts ? [counts] : [])).sort();
  const [first] = days;
  const last = days.at(-1);
  const range = first && last ? { first, last, open: days.length < lives.length } : null;
  const allOver = lives.every(({ status }) => status === "ended");
  return { ...unknown, status: allOver ? "ended" : "cannot-tell", alert: allOver ? 0 : null, range };
}

export function lifeOfCycle(cycle: Cycle, on: string, checkedOn: string, extended: boolean): Life {
  const ends = dayOf(cycle.ends);
  const extendedEnds = dayOf(cycle.extendedEnds);
  const counts = extended && extendedEnds ? extendedEnds : ends;
  const known = { ...unknown, ends, activeEnds: dayOf(cycle.activeEnds), extendedEnds, counts };
  if (counts === null) {
    if (cycle.ends === "y") return { ...known, status: "ended", alert: 0 };
    const trusted = cycle.ends === "n" && daysBetween(checkedOn, on) <= TRUSTED_DAYS;
    return trusted ? { ...known, status: "supported" } : known;
  }
  const daysLeft = daysBetween(on, counts);
  const alert = alertOf(daysLeft);
  if (daysLeft < 0) return { ...known, status: "ended", daysLeft, alert };
  const bought = ends !== null && on > ends;
  return { ...known, status: bought ? "extended" : alert === null ? "supported" : "ending", daysLeft, alert };
}

/** 180, 90 or 30 days before, 0 from the last day on; null earlier than that. */
export function alertOf(daysLeft: number): Alert | null {
  if (daysLeft <= 0) return 0;
  if (daysLeft <= 30) return 30;
  if (daysLeft <= 90) return 90;
  return daysLeft <= 180 ? 180 : null;
}

const dayOf = (end: End): string | null => (/^\d{4}-\d{2}-\d{2}$/.test(end) ? end : null);
