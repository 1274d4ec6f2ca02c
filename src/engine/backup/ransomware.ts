// The ransomware judge (R49): one copy taken off between runs, or one that cannot be altered.
import { anyOf, type Verdict } from "../verdict/index.ts";
import { type Copy, type DataSet, isOutOfReach, type Medium } from "./data-set.ts";

/** Why a copy does or does not survive. */
export type CopyReason =
  | "original"
  | "never-copied"
  | "unalterable"
  | "disconnected"
  | "always-connected"
  | "online"
  | "last-run-unknown"
  | "not-known";

export type CopyResult = { readonly id: string; readonly verdict: Verdict; readonly reason: CopyReason };

export type Ransomware = {
  readonly verdict: Verdict;
  /** Each copy, the original among them. */
  readonly copies: readonly CopyResult[];
  /** The copies about which a detail is to be found out; empty once it could change nothing. */
  readonly unknown: readonly string[];
};

/** Judges without looking for a remedy. While the list is not said to be complete, a no is an unknown. */
export function countOutOfReach(set: DataSet, media: readonly Medium[]): Ransomware {
  const copies = set.copies.map((copy) => judgeCopy(copy, media));
  const listed = anyOf(copies.map(({ verdict }) => verdict));
  const verdict = listed === "no" && set.allListed !== true ? "unknown" : listed;
  const open = copies.filter((copy) => copy.verdict === "unknown").map(({ id }) => id);
  return { verdict, copies, unknown: verdict === "unknown" ? open : [] };
}

function judgeCopy(copy: Copy, media: readonly Medium[]): CopyResult {
  const { id } = copy;
  if (copy.original) return { id, verdict: "no", reason: "original" };
  if (copy.copiedAt === "never") return { id, verdict: "no", reason: "never-copied" };
  const verdict = isOutOfReach(copy, media);
  return { id, verdict, reason: reasonOf(copy, verdict) };
}

function reasonOf(copy: Copy, verdict: Verdict): CopyReason {
  if (verdict === "unknown") return copy.copiedAt === null ? "last-run-unknown" : "not-known";
  if (verdict === "yes") return copy.unalterable === true ? "unalterable" : "disconnected";
  return copy.idle === "connected" ? "always-connected" : "online";
}
