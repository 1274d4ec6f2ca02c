// What remains of a risk once a decision has been carried out (R81).
import { allOf, type Verdict, verdictOn } from "../verdict/index.ts";
import type { Level, LevelBounds } from "./level.ts";
import type { Treatment } from "./treatment.ts";
import { type Risk, riskOf } from "./value.ts";

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
