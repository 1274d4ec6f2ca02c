// Which different factors a login takes, whatever way an attacker chooses through each thing.
import type { Factor, Method } from "./method.ts";

const order: readonly Factor[] = ["know", "have", "are"];

/** The sets of factors that suffice to pass all methods, each listed once. */
function passes(methods: readonly Method[]): readonly ReadonlySet<Factor>[] {
  let sets: readonly ReadonlySet<Factor>[] = [new Set<Factor>()];
  for (const { ways } of methods) {
    const next = sets.flatMap((set) => ways.map((way) => new Set([...set, ...way])));
    // Three factors make eight sets at most, so this stays small however long the login is.
    sets = [...new Map(next.map((set) => [[...set].toSorted().join(), set])).values()];
  }
  return sets;
}

/** The fewest different factors with which the methods can be passed. */
export function fewestFactors(methods: readonly Method[]): number {
  return Math.min(...passes(methods).map((set) => set.size));
}

/** The factors that cannot be gone around. */
export function sureFactors(methods: readonly Method[]): readonly Factor[] {
  const sets = passes(methods);
  return order.filter((factor) => sets.every((set) => set.has(factor)));
}

/**
 * The smallest sets of factors that suffice, fewest first: a passkey is `[["have", "are"], ["know", "have"]]`.
 * One empty set where nothing is asked.
 */
export function factorWays(methods: readonly Method[]): readonly (readonly Factor[])[] {
  const sets = passes(methods);
  const smallest = sets.filter((set) => !sets.some((other) => other !== set && other.isSubsetOf(set)));
  return smallest
    .map((set) => order.filter((factor) => set.has(factor)))
    .toSorted((a, b) => a.length - b.length || (a.join() < b.join() ? -1 : 1));
}
