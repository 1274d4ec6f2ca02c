// The risk value of IPA's sheet (R80): likelihood = max(1, t + v − 3), risk = importance × likelihood.
import { type Level, type LevelBounds, levels } from "./level.ts";

/** 大 6–9, 中 4, 小 1–3. */
export type Band = "large" | "medium" | "small";

/** 1, 2, 3, 4, 6 or 9. */
export type RiskValue = 1 | 2 | 3 | 4 | 6 | 9;

export type Risk = {
  readonly likelihood: LevelBounds;
  readonly value: { readonly low: RiskValue; readonly high: RiskValue };
  /** Null while several are possible. */
  readonly band: Band | null;
  /** Largest first; one alone once `band` is known. */
  readonly possibleBands: readonly Band[];
};

/** How likely damage is, from how often the threat comes and how open the weakness is. */
export function likelihoodOf(threat: Level, vulnerability: Level): Level {
  const likelihood = threat + vulnerability - 3;
  if (likelihood >= 3) return 3;
  return likelihood === 2 ? 2 : 1;
}

export function riskValueOf(importance: Level, likelihood: Level): RiskValue {
  return products[importance][likelihood];
}

const products: Readonly<Record<Level, Readonly<Record<Level, RiskValue>>>> = {
  1: { 1: 1, 2: 2, 3: 3 },
  2: { 1: 2, 2: 4, 3: 6 },
  3: { 1: 3, 2: 6, 3: 9 },
};

export function bandOfRisk(value: RiskValue): Band {
  if (value >= 6) return "large";
  return value === 4 ? "medium" : "small";
}

/** The risk within the bounds that its inputs leave open; as the formula only grows, the ends give the ends. */
export function riskOf(importance: LevelBounds, threat: LevelBounds, vulnerability: LevelBounds): Risk {
  const likelihood = {
    low: likelihoodOf(threat.low, vulnerability.low),
    high: likelihoodOf(threat.high, vulnerability.high),
  };
  const value = {
    low: riskValueOf(importance.low, likelihood.low),
    high: riskValueOf(importance.high, likelihood.high),
  };
  const possibleBands = bandsWithin(importance, likelihood);
  return {
    likelihood,
    value,
    possibleBands,
    band: possibleBands.length === 1 ? (possibleBands[0] ?? null) : null,
  };
}

const bandOrder: readonly Band[] = ["large", "medium", "small"];

/** Not every number between the ends is a product of two levels, so the pairs are asked. */
function bandsWithin(importance: LevelBounds, likelihood: LevelBounds): readonly Band[] {
  const within = (bounds: LevelBounds) => levels.filter((l) => l >= bounds.low && l <= bounds.high);
  const possible = within(importance).flatMap((i) =>
    within(likelihood).map((l) => bandOfRisk(riskValueOf(i, l))),
  );
  return bandOrder.filter((band) => possible.includes(band));
}
