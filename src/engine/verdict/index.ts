// Yes, no, unknown: how several verdicts become one (Kleene), and how to count what may be unknown.
import type { Verdict } from "../control/evaluate.ts";

export type { Verdict } from "../control/evaluate.ts";

/** What is answered by true or false; null and undefined are unknown, which is never a no. */
export function verdictOn(value: boolean | null | undefined): Verdict {
  if (value === null || value === undefined) return "unknown";
  return value ? "yes" : "no";
}

/** No if one is no, else unknown if one is unknown, else yes; yes for none at all. */
export function allOf(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes("no")) return "no";
  return verdicts.includes("unknown") ? "unknown" : "yes";
}

/** Yes if one is yes, else unknown if one is unknown, else no; no for none at all. */
export function anyOf(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes("yes")) return "yes";
  return verdicts.includes("unknown") ? "unknown" : "no";
}

export function not(verdict: Verdict): Verdict {
  if (verdict === "unknown") return "unknown";
  return verdict === "yes" ? "no" : "yes";
}

/** Whole numbers that are still possible, both ends included. */
export type Bounds = { readonly low: number; readonly high: number };

/** Whether a number known within bounds reaches `least`. */
export function reaches({ low, high }: Bounds, least: number): Verdict {
  if (low >= least) return "yes";
  return high >= least ? "unknown" : "no";
}

/** How many are yes: at least those that are, at most also those not known. */
export function boundsOf(verdicts: readonly Verdict[]): Bounds {
  const low = verdicts.filter((verdict) => verdict === "yes").length;
  return { low, high: low + verdicts.filter((verdict) => verdict === "unknown").length };
}

/** How many of each. */
export type Tally = Readonly<Record<Verdict, number>>;

export function tally(verdicts: readonly Verdict[]): Tally {
  const count = (wanted: Verdict) => verdicts.filter((verdict) => verdict === wanted).length;
  return { yes: count("yes"), no: count("no"), unknown: count("unknown") };
}

/** 0 no, 1 unknown, 2 yes: the order in which learning or adding something can only lead upwards. */
export function rankOfVerdict(verdict: Verdict): 0 | 1 | 2 {
  if (verdict === "no") return 0;
  return verdict === "unknown" ? 1 : 2;
}
