// The two judges of where copies are, with what to do first: find out, or the cheapest remedy.
import type { DataSet } from "./data-set.ts";
import { type BackupKnowledge, cheapestPlan, type Plan } from "./fix.ts";
import { countOutOfReach, type Ransomware } from "./ransomware.ts";
import { countThreeTwoOne, type ThreeTwoOne } from "./three-two-one.ts";

/** The cheapest thing to do: asking costs nothing, so it comes before any remedy; null when all is well. */
export type FirstThing =
  | { readonly kind: "find-out"; readonly copies: readonly string[]; readonly listAll: boolean }
  | { readonly kind: "do"; readonly plan: Plan }
  | null;

/** 3-2-1 (R48, F20). `plan` is the cheapest remedy even while finding out comes first. */
export function judgeThreeTwoOne(
  set: DataSet,
  knowledge: BackupKnowledge,
): ThreeTwoOne & { readonly plan: Plan | null; readonly first: FirstThing } {
  const result = countThreeTwoOne(set, knowledge.media);
  const judge = (changed: DataSet) => countThreeTwoOne(changed, knowledge.media).verdict;
  const plan = cheapestPlan(set, knowledge.fixes, judge);
  const open = [...new Set(result.parts.flatMap(({ unknown }) => unknown))];
  return { ...result, plan, first: firstThing(result.verdict, set, open, plan) };
}

/** Ransomware (R49). */
export function judgeRansomware(
  set: DataSet,
  knowledge: BackupKnowledge,
): Ransomware & { readonly plan: Plan | null; readonly first: FirstThing } {
  const result = countOutOfReach(set, knowledge.media);
  const judge = (changed: DataSet) => countOutOfReach(changed, knowledge.media).verdict;
  const plan = cheapestPlan(set, knowledge.fixes, judge);
  return { ...result, plan, first: firstThing(result.verdict, set, result.unknown, plan) };
}

function firstThing(
  verdict: "yes" | "no" | "unknown",
  set: DataSet,
  copies: readonly string[],
  plan: Plan | null,
): FirstThing {
  if (verdict === "yes") return null;
  if (verdict === "unknown") return { kind: "find-out", copies, listAll: set.allListed !== true };
  return plan && { kind: "do", plan };
}
