// Whether the last copy is young enough (RPO) and the last rehearsal was quick enough (RTO).

import type { Verdict } from "../verdict/index.ts";
import type { Copy, DataSet, RestoreTest } from "./data-set.ts";

const msPerHour = 3_600_000;
const msPerDay = 24 * msPerHour;

export type InTimeReason =
  | "in-time"
  | "no-goal"
  | "too-old"
  | "never-copied"
  | "no-copy"
  | "not-known"
  | "never-tested"
  | "test-too-old"
  | "too-slow"
  | "changed";

export type InTime = {
  readonly verdict: Verdict;
  readonly reason: InTimeReason;
  /** The copy or, for restoring, the time of the test that decided. */
  readonly by: string | null;
  /** Hours since the copy was made, or hours that restoring took; one decimal. */
  readonly hours: number | null;
  readonly goalHours: number | null;
};

/** Whether one copy besides the original is younger than the work that may be lost. `now` in ISO 8601, UTC. */
export function copiedInTime(set: DataSet, now: string): InTime {
  const goalHours = set.lossHours;
  const copies = set.copies.filter(({ original }) => !original);
  const newest = newestOf(copies, now);
  const hours = newest && inHours(Date.parse(now) - newest.time);
  const answer = (verdict: Verdict, reason: InTimeReason): InTime => ({
    verdict,
    reason,
    by: newest?.id ?? null,
    hours,
    goalHours,
  });
  if (goalHours === null) return answer("unknown", "no-goal");
  if (newest && Date.parse(now) - newest.time <= goalHours * msPerHour) return answer("yes", "in-time");
  if (copies.some((copy) => timeOf(copy, now) === null)) return answer("unknown", "not-known");
  if (set.allListed !== true) return answer("unknown", "not-known");
  if (copies.length === 0) return answer("no", "no-copy");
  return answer("no", newest ? "too-old" : "never-copied");
}

/**
 * Whether the latest rehearsal gave back unchanged data within the time decided. What was never rehearsed, or
 * not for `validDays`, is not known: nobody can tell how long it would take.
 */
export function restoredInTime(set: DataSet, now: string, validDays = 365): InTime {
  const goalHours = set.returnHours;
  const latest = latestTest(set.restoreTests, now);
  const minutes = latest?.minutes ?? null;
  const answer = (verdict: Verdict, reason: InTimeReason): InTime => ({
    verdict,
    reason,
    by: latest?.at ?? null,
    hours: minutes === null ? null : inHours(minutes * 60_000),
    goalHours,
  });
  if (!latest) return answer("unknown", "never-tested");
  if (Date.parse(now) - Date.parse(latest.at) > validDays * msPerDay)
    return answer("unknown", "test-too-old");
  if (latest.unchanged === false) return answer("no", "changed");
  if (goalHours === null) return answer("unknown", "no-goal");
  if (minutes !== null && minutes > goalHours * 60) return answer("no", "too-slow");
  if (minutes === null || latest.unchanged === null) return answer("unknown", "not-known");
  return answer("yes", "in-time");
}

type Dated = { readonly id: string; readonly time: number };

function newestOf(copies: readonly Copy[], now: string): Dated | null {
  const dated = copies.flatMap((copy): Dated[] => {
    const time = timeOf(copy, now);
    return time === null || time === "never" ? [] : [{ id: copy.id, time }];
  });
  return dated.reduce<Dated | null>((best, one) => (best && best.time >= one.time ? best : one), null);
}

/** A time that cannot be read, or lies in the future, tells nothing. */
function timeOf({ copiedAt }: Copy, now: string): number | "never" | null {
  if (copiedAt === null || copiedAt === "never") return copiedAt;
  const time = Date.parse(copiedAt);
  return Number.isNaN(time) || time > Date.parse(now) ? null : time;
}

function latestTest(tests: readonly RestoreTest[], now: string): RestoreTest | null {
  const past = tests.filter(({ at }) => Date.parse(at) <= Date.parse(now));
  return past.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at))[0] ?? null;
}

function inHours(ms: number): number {
  return Math.round(ms / (msPerHour / 10)) / 10;
}
