// How strong a login is, in five steps that only grow when something is added.
import { fewestFactors } from "./factor.ts";
import type { Method } from "./method.ts";

/**
 * 0 nothing asked · 1 one factor · 2 two factors · 3 two factors without what is not recommended ·
 * 4 the same, and one of them cannot be given away to a false site.
 */
export type StrengthLevel = 0 | 1 | 2 | 3 | 4;

export type LevelBounds = { readonly low: StrengthLevel; readonly high: StrengthLevel };

export function levelOf(methods: readonly Method[]): StrengthLevel {
  const good = methods.filter(({ recommended }) => recommended !== false);
  if (fewestFactors(good) >= 2) return good.some(({ phishingResistant }) => phishingResistant) ? 4 : 3;
  const fewest = fewestFactors(methods);
  if (fewest >= 2) return 2;
  return fewest === 1 ? 1 : 0;
}

/** A thing of which nobody knows what it is may be as good as a passkey. */
export function levelBoundsOf(known: readonly Method[], open: boolean): LevelBounds {
  return { low: levelOf(known), high: open ? 4 : levelOf(known) };
}
