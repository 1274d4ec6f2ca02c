/** From findings to a probability: a sum of weights learned offline, brought onto the scale of a probability. */
import type { MailWeights } from "./knowledge.ts";
import type { MailRule } from "./rule.ts";

/** What a finding adds to the sum: never below 0 for a bad sign, never above 0 for a good one, whatever was learned. */
export function weightOf({ id, severity }: Pick<MailRule, "id" | "severity">, weights: MailWeights): number {
  const weight = weights.rules[id] ?? 0;
  return severity === "trust" ? Math.min(0, weight) : Math.max(0, weight);
}

/** @returns the probability, 0 to 1, that a mail with these findings is malicious. */
export function probability(
  rules: readonly Pick<MailRule, "id" | "severity">[],
  weights: MailWeights,
): number {
  const sum = rules.reduce((total, rule) => total + weightOf(rule, weights), weights.bias);
  const { slope, offset } = weights.calibration;
  return 1 / (1 + Math.exp(-(slope * sum + offset)));
}
