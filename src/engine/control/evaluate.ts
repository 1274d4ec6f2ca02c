// Conditions judged with three values (Kleene): yes, no, and unknown, which no rule ever turns into a no.
import { dayNumber } from "../calendar/day.ts";
import type { Condition, DatedTest, FactName, FactValue, FactValues, Test } from "./condition.ts";

export type Verdict = "yes" | "no" | "unknown";

/** A test that decided, with what was found; null = unknown. */
export type FactReason = {
  readonly fact: FactName;
  readonly test: Test | DatedTest;
  readonly found: FactValue | null;
  readonly verdict: Verdict;
};

/** The tests in `why` alone lead to the same verdict, whatever all other facts are. */
export type Evaluation = { readonly value: Verdict; readonly why: readonly FactReason[] };

/** Name → value, null when unknown. */
export type Lookup = {
  (fact: string): FactValue | null;
  /** The last day number on which an answer may still count in favour; for ever where nothing is given. */
  readonly lastDay?: (fact: string) => number;
};

/** Judges a condition and says which facts decided. `today` is a day, YYYY-MM-DD. */
export function evaluate(condition: Condition, facts: FactValues, today: string): Evaluation {
  const lookup: Lookup = (fact) => facts[fact] ?? null;
  const day = dayNumber(today);
  const value = verdictOf(condition, lookup, day);
  const why: FactReason[] = [];
  collectReasons(condition, lookup, day, value, why);
  return { value, why };
}

/**
 * The verdict alone; `day` is a day number. An answer that has grown old counts only against: it can no longer help
 * the whole condition (`helps`: "yes", under a `not` "no") to hold, but nobody has said that what was bad is better.
 */
export function verdictOf(
  condition: Condition,
  lookup: Lookup,
  day: number,
  helps: "yes" | "no" = "yes",
): Verdict {
  if ("fact" in condition) {
    const verdict = verdictOfTest(condition, lookup(condition.fact), day);
    return verdict === helps && day > lastDayOf(condition.fact, lookup) ? "unknown" : verdict;
  }
  if ("not" in condition) return opposite(verdictOf(condition.not, lookup, day, other(helps)));
  const [parts, decisive] =
    "all" in condition ? [condition.all, "no" as const] : [condition.any, "yes" as const];
  let value: Verdict = opposite(decisive);
  for (const part of parts) {
    const one = verdictOf(part, lookup, day, helps);
    if (one === decisive) return decisive;
    if (one === "unknown") value = "unknown";
  }
  return value;
}

/** Adds the tests that make the condition come out as `value`, which must be its verdict. */
export function collectReasons(
  condition: Condition,
  lookup: Lookup,
  day: number,
  value: Verdict,
  into: FactReason[],
  helps: "yes" | "no" = "yes",
): void {
  if ("fact" in condition) {
    // What has grown too old to count is as if nobody had answered.
    const found = value === "unknown" ? null : lookup(condition.fact);
    into.push({ fact: condition.fact, test: condition, found, verdict: value });
  } else if ("not" in condition) {
    collectReasons(condition.not, lookup, day, opposite(value), into, other(helps));
  } else {
    for (const part of "all" in condition ? condition.all : condition.any) {
      if (verdictOf(part, lookup, day, helps) === value)
        collectReasons(part, lookup, day, value, into, helps);
    }
  }
}

/** For a condition that comes out as `helps`: the last day number on which it still does, if no fact changes. */
export function holdsUntil(
  condition: Condition,
  lookup: Lookup,
  day: number,
  helps: "yes" | "no" = "yes",
): number {
  if ("fact" in condition) {
    const found = lookup(condition.fact);
    const last = lastDayOf(condition.fact, lookup);
    if ("withinDays" in condition) return Math.min(last, dayNumber(String(found)) + condition.withinDays);
    if ("daysAhead" in condition) return Math.min(last, dayNumber(String(found)) - condition.daysAhead);
    return last;
  }
  if ("not" in condition) return holdsUntil(condition.not, lookup, day, other(helps));
  const parts = "all" in condition ? condition.all : condition.any;
  // "All" holds by each of its parts and fails by any one; "any" the other way round.
  if ("all" in condition === (helps === "yes"))
    return Math.min(...parts.map((part) => holdsUntil(part, lookup, day, helps)));
  const held = parts.filter((part) => verdictOf(part, lookup, day, helps) === helps);
  return Math.max(...held.map((part) => holdsUntil(part, lookup, day, helps)));
}

/** Every fact that a condition asks for, once, in order of appearance. */
export function factsIn(condition: Condition): readonly FactName[] {
  if ("fact" in condition) return [condition.fact];
  if ("not" in condition) return factsIn(condition.not);
  return [...new Set(("all" in condition ? condition.all : condition.any).flatMap(factsIn))];
}

/** Whether the verdict can change by waiting. */
export function isDated(condition: Condition): boolean {
  if ("fact" in condition) return "withinDays" in condition || "daysAhead" in condition;
  if ("not" in condition) return false;
  return ("all" in condition ? condition.all : condition.any).some(isDated);
}

/** A value of another type than the test asks for tells nothing: unknown. */
function verdictOfTest(test: Test | DatedTest, found: FactValue | null, day: number): Verdict {
  if (found === null) return "unknown";
  if ("is" in test) return typeof found === typeof test.is ? yesIf(found === test.is) : "unknown";
  if ("oneOf" in test) return typeof found === "string" ? yesIf(test.oneOf.includes(found)) : "unknown";
  if ("atLeast" in test) return isNumber(found) ? yesIf(found >= test.atLeast) : "unknown";
  if ("atMost" in test) return isNumber(found) ? yesIf(found <= test.atMost) : "unknown";
  const on = typeof found === "string" ? dayNumber(found) : Number.NaN;
  if (Number.isNaN(on)) return "unknown";
  return "withinDays" in test ? yesIf(day <= on + test.withinDays) : yesIf(day <= on - test.daysAhead);
}

function isNumber(value: FactValue): value is number {
  return typeof value === "number" && !Number.isNaN(value);
}

function lastDayOf(fact: string, { lastDay }: Lookup): number {
  return lastDay ? lastDay(fact) : Number.POSITIVE_INFINITY;
}

function other(helps: "yes" | "no"): "yes" | "no" {
  return helps === "yes" ? "no" : "yes";
}

function yesIf(condition: boolean): Verdict {
  return condition ? "yes" : "no";
}

function opposite(verdict: Verdict): Verdict {
  if (verdict === "unknown") return "unknown";
  return verdict === "yes" ? "no" : "yes";
}
