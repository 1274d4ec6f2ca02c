// Shared IDs (R131): counted down to none, or each justified until a day and traceable to a person.
import { dayNumber } from "../calendar/day.ts";
import type { Verdict } from "../verdict/index.ts";

export type AccountUse = {
  readonly id: string;
  readonly shared: boolean | null;
  /** Why it must be shared; null or blank: nobody has given a reason. */
  readonly reason: string | null;
  /** Until when the reason holds, YYYY-MM-DD; null: no end set, which never expires. */
  readonly justifiedUntil: string | null;
  /** Whether it can be told afterwards who used it. */
  readonly traceable: boolean | null;
};

export type SharedIdGap =
  | "not-known-if-shared"
  | "no-reason"
  | "reason-ended"
  | "not-traceable"
  | "tracing-not-known";

export type SharedIds = {
  /** Yes: none is shared, or each has a reason that holds and can be traced. */
  readonly verdict: Verdict;
  /** At least, and at most if those not known are shared too. */
  readonly count: { readonly low: number; readonly high: number };
  readonly justified: number;
  readonly traceable: number;
  readonly lines: readonly { readonly id: string; readonly gaps: readonly SharedIdGap[] }[];
};

export function sharedIds(accounts: readonly AccountUse[], today: string): SharedIds {
  const shared = accounts.filter((account) => account.shared === true);
  const open = accounts.filter((account) => account.shared === null);
  const lines = [...shared, ...open]
    .map((account) => ({ id: account.id, gaps: gapsOf(account, today) }))
    .filter(({ gaps }) => gaps.length > 0)
    .toSorted((a, b) => b.gaps.length - a.gaps.length || (a.id < b.id ? -1 : 1));
  const gaps = lines.flatMap((line) => line.gaps);
  const certain: readonly SharedIdGap[] = ["no-reason", "reason-ended", "not-traceable"];
  return {
    verdict: gaps.some((gap) => certain.includes(gap)) ? "no" : gaps.length > 0 ? "unknown" : "yes",
    count: { low: shared.length, high: shared.length + open.length },
    justified: shared.filter((account) => reasonGap(account, today) === null).length,
    traceable: shared.filter((account) => account.traceable === true).length,
    lines,
  };
}

function gapsOf(account: AccountUse, today: string): readonly SharedIdGap[] {
  if (account.shared === null) return ["not-known-if-shared"];
  const reason = reasonGap(account, today);
  const gaps: SharedIdGap[] = reason ? [reason] : [];
  if (account.traceable === false) gaps.push("not-traceable");
  if (account.traceable === null) gaps.push("tracing-not-known");
  return gaps;
}

function reasonGap({ reason, justifiedUntil }: AccountUse, today: string): SharedIdGap | null {
  if (!reason?.trim()) return "no-reason";
  if (justifiedUntil === null) return null;
  return dayNumber(justifiedUntil) >= dayNumber(today) ? null : "reason-ended";
}
