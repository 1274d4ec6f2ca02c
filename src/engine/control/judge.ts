// One control on one object: the condition first, then the evidence, then a waiver.
import { dayNumber, dayOf } from "../calendar/day.ts";
import type { Condition } from "./condition.ts";
import { holdsUntil, type Lookup, type Verdict, verdictOf } from "./evaluate.ts";
import { type Evidence, type Standing, standingOf } from "./evidence.ts";
import type { ScopeOf } from "./facts.ts";
import type { RequiredGrade } from "./grade.ts";
import { rankOf, type State } from "./state.ts";
import { type Waiver, waiverOf } from "./waiver.ts";

/** What the engine needs of a control; the handbook's controls have more. */
export type Assessable = {
  readonly id: string;
  readonly principle: number | null;
  /** 1–5. */
  readonly risk: number;
  readonly scope: ScopeOf;
  readonly condition: Condition | "evidence-alone";
  readonly evidence: { readonly grade: RequiredGrade; readonly days: number };
};

/** An object of a control. `objectId` null: the company as a whole. */
export type ObjectResult = {
  readonly objectId: string | null;
  readonly state: State;
  /** The state without the waiver. */
  readonly beneath: State;
  readonly condition: Verdict;
  readonly standing: Standing["kind"];
  /** The evidence that decided, even if only by having lapsed or being too weak. */
  readonly evidenceId: string | null;
  /** The day of that evidence. */
  readonly shownOn: string | null;
  readonly waiverId: string | null;
  /**
   * Proved, waived: the last day on which it stays so if nothing is done. Expired: the last day it was proved.
   * Partly, because the objects are not listed: the day on which the evidence for all of them ends or ended.
   */
  readonly until: string | null;
};

/** What is at hand for one object: the evidence and waivers that name it and its control. */
export type AtHand = {
  readonly lookup: Lookup;
  readonly evidence: readonly Evidence[];
  readonly waivers: readonly Waiver[];
  /** False when the objects are not listed: then nothing can be proved. */
  readonly listed: boolean;
};

/** Judges one control for one object on a day number. */
export function judge(
  control: Assessable,
  objectId: string | null,
  { lookup, evidence, waivers, listed }: AtHand,
  day: number,
): ObjectResult {
  const { condition } = control;
  const alone = condition === "evidence-alone";
  const verdict = alone ? "yes" : verdictOf(condition, lookup, day);
  const standing = standingOf(evidence, control.evidence, day);
  const found = stateFrom(verdict, standing.kind, alone);
  const beneath = listed || rankOf(found) <= rankOf("partly") ? found : "partly";
  const waiver = beneath === "proved" ? undefined : waiverOf(waivers, objectId, day);
  return {
    objectId,
    state: waiver ? "waived" : beneath,
    beneath,
    condition: verdict,
    standing: standing.kind,
    evidenceId: standing.kind === "none" ? null : standing.evidence.id,
    shownOn: standing.kind === "none" ? null : standing.evidence.at,
    waiverId: waiver?.id ?? null,
    until: waiver?.until ?? untilOf(found, standing, alone ? null : condition, lookup, day),
  };
}

/**
 * | condition | valid   | lapsed  | too weak | nothing                    |
 * | yes       | proved  | expired | partly   | partly (evidence alone: unknown) |
 * | unknown   | unknown | unknown | unknown  | unknown                    |
 * | no        | no      | no      | no       | no                         |
 */
function stateFrom(verdict: Verdict, standing: Standing["kind"], alone: boolean): State {
  if (verdict !== "yes") return verdict;
  if (standing === "valid") return "proved";
  if (standing === "lapsed") return "expired";
  return alone && standing === "none" ? "unknown" : "partly";
}

function untilOf(
  state: State,
  standing: Standing,
  condition: Condition | null,
  lookup: Lookup,
  day: number,
): string | null {
  if ((state !== "proved" && state !== "expired") || standing.kind === "none") return null;
  const held =
    state === "proved" && condition ? holdsUntil(condition, lookup, day) : Number.POSITIVE_INFINITY;
  return dayOf(Math.min(standing.last, held));
}

/** The day number of a day that must exist. */
export function requireDay(today: string): number {
  const day = dayNumber(today);
  if (Number.isNaN(day)) throw new RangeError(`Not a day: ${today}`);
  return day;
}
