// What to do about a risk (R80, R81): the guide's suggestion, what a decision still lacks, and what remains.
import { dayNumber } from "../calendar/day.ts";
import { allOf, type Verdict, verdictOn } from "../verdict/index.ts";
import { type Level, type LevelBounds, levels } from "./level.ts";
import { type Risk, riskOf } from "./value.ts";

/** 低減 · 保有 · 移転 · 回避. */
export type Treatment = "reduce" | "keep" | "transfer" | "avoid";

/**
 * The guide's matrix: often and important → avoid, often otherwise → reduce, seldom but important → transfer,
 * seldom and unimportant → keep. It knows only high and low: we call a likelihood of 2 or more "often", and an
 * importance of 3 "important".
 */
export function suggestTreatment(importance: Level, likelihood: Level): Treatment {
  const often = likelihood >= 2;
  if (importance === 3) return often ? "avoid" : "transfer";
  return often ? "reduce" : "keep";
}

/** The suggestions still possible while importance or likelihood is open, in the order avoid … keep. */
export function possibleTreatments(importance: LevelBounds, likelihood: LevelBounds): readonly Treatment[] {
  const within = (bounds: LevelBounds) => levels.filter((l) => l >= bounds.low && l <= bounds.high);
  const possible = within(importance).flatMap((i) => within(likelihood).map((l) => suggestTreatment(i, l)));
  return (["avoid", "reduce", "transfer", "keep"] as const).filter((t) => possible.includes(t));
}

/** A decision as recorded; null is not recorded. */
export type Decision = {
  readonly treatment: Treatment | null;
  readonly reason: string | null;
  readonly approverId: string | null;
  /** YYYY-MM-DD. */
  readonly reviewOn: string | null;
  /** Reduce: ids of controls or tasks. Avoid: what is given up, in the same list. */
  readonly measures: readonly string[];
  /** Transfer: the last day of the insurance or contract, YYYY-MM-DD. */
  readonly coveredUntil: string | null;
};

export type DecisionGap =
  | "treatment"
  | "reason"
  | "approver"
  | "review-date"
  | "review-overdue"
  | "measures"
  | "cover"
  | "cover-ended";

/** What a decision lacks, in the order in which it is filled in. */
export function gapsOfDecision(decision: Decision | null, today: string): readonly DecisionGap[] {
  if (!decision?.treatment) return ["treatment"];
  const { treatment, reason, approverId, reviewOn, measures, coveredUntil } = decision;
  const gaps: DecisionGap[] = [];
  if (!reason?.trim()) gaps.push("reason");
  if (!approverId) gaps.push("approver");
  const review = dayNumber(reviewOn ?? "");
  if (Number.isNaN(review)) gaps.push("review-date");
  else if (review < dayNumber(today)) gaps.push("review-overdue");
  if ((treatment === "reduce" || treatment === "avoid") && measures.length === 0) gaps.push("measures");
  if (treatment === "transfer") {
    const until = dayNumber(coveredUntil ?? "");
    if (Number.isNaN(until)) gaps.push("cover");
    else if (until < dayNumber(today)) gaps.push("cover-ended");
  }
  return gaps;
}

/** What remains of a risk once a decision has been carried out. */
export type Residual = {
  /** Null: nothing is left, as what carried the risk is gone. */
  readonly risk: Risk | null;
  readonly carriedOut: Verdict;
  /** Who bears the damage; of a transferred risk the money only. */
  readonly borneBy: "company" | "insurer" | "nobody";
};

/**
 * The residual risk. Reducing lowers threat or vulnerability to what is expected afterwards, and never raises
 * them. Keeping and transferring change no number. Not carried out (or not known to be): as before.
 */
export function residualOf(
  inputs: {
    readonly importance: LevelBounds;
    readonly threat: LevelBounds;
    readonly vulnerability: LevelBounds;
  },
  decision: {
    readonly treatment: Treatment | null;
    /** For each measure, whether it is in place. */
    readonly inPlace: readonly (boolean | null)[];
    readonly expected?: { readonly threat?: Level; readonly vulnerability?: Level };
  },
): Residual {
  const { importance, threat, vulnerability } = inputs;
  const { treatment, inPlace, expected } = decision;
  const before = riskOf(importance, threat, vulnerability);
  const acts = treatment === "reduce" || treatment === "avoid";
  const done = inPlace.length === 0 && acts ? "no" : allOf(inPlace.map(verdictOn));
  const carriedOut = treatment === null ? "no" : done;
  if (treatment === "avoid" && carriedOut === "yes") return { risk: null, carriedOut, borneBy: "nobody" };
  if (treatment === "transfer") {
    return { risk: before, carriedOut, borneBy: carriedOut === "yes" ? "insurer" : "company" };
  }
  if (treatment !== "reduce" || carriedOut !== "yes") return { risk: before, carriedOut, borneBy: "company" };
  const risk = riskOf(
    importance,
    cappedAt(threat, expected?.threat),
    cappedAt(vulnerability, expected?.vulnerability),
  );
  return { risk, carriedOut, borneBy: "company" };
}

function cappedAt({ low, high }: LevelBounds, cap: Level = 3): LevelBounds {
  return { low: low < cap ? low : cap, high: high < cap ? high : cap };
}
