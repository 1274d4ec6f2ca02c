// What may be done about a risk (R80), and what the guide suggests for its importance and likelihood.
import { type Level, type LevelBounds, levels } from "./level.ts";

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
