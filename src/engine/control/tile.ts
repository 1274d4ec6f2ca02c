// The nine tiles: how the controls of a principle stand together, and which one pulls it down most.
import type { ControlResult } from "./assess.ts";
import { type Counts, emptyCounts, rankOf, type State, together } from "./state.ts";

export type PrincipleTile = {
  readonly principle: number;
  readonly state: State;
  readonly counts: Counts;
  /** The share of what is at stake that is proved, 0–1: proved objects of each control, weighted by its risk. */
  readonly coverage: number;
  /** Ids of the controls, the one to look at first in front: worst state, then highest risk. */
  readonly controls: readonly string[];
  readonly expiresNext: { readonly on: string; readonly controlId: string } | null;
};

/** The tiles of the given principles, in their order. A principle without controls is unknown. */
export function tilesOf(
  results: readonly ControlResult[],
  principles: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9],
): readonly PrincipleTile[] {
  const own = Map.groupBy(results, ({ principle }) => principle);
  return principles.map((principle) => tileOf(principle, own.get(principle) ?? []));
}

/** The share of a control that is proved, 0–1; objects that nobody has listed are not. */
export function coverageOf({ counts, objects }: ControlResult): number {
  return objects.length === 0 ? 1 : counts.proved / objects.length;
}

function tileOf(principle: number, results: readonly ControlResult[]): PrincipleTile {
  const counts = emptyCounts();
  for (const { state } of results) counts[state] += 1;
  const begun = results.some(({ beneath }) => isBegun(beneath));
  const applicable = results.filter(({ state }) => state !== "not-applicable");
  const atStake = applicable.reduce((sum, { risk }) => sum + risk, 0);
  const proved = applicable.reduce((sum, result) => sum + result.risk * coverageOf(result), 0);
  return {
    principle,
    state: results.length === 0 ? "unknown" : together(counts, begun),
    counts,
    coverage: atStake === 0 ? (results.length === 0 ? 0 : 1) : proved / atStake,
    controls: results.toSorted(worstFirst).map(({ id }) => id),
    expiresNext: results.reduce(sooner, null),
  };
}

function isBegun(state: State): boolean {
  return state !== "not-applicable" && rankOf(state) >= rankOf("partly");
}

function worstFirst(a: ControlResult, b: ControlResult): number {
  return rankOf(a.state) - rankOf(b.state) || b.risk - a.risk || (a.id < b.id ? -1 : 1);
}

function sooner(first: PrincipleTile["expiresNext"], { id, expiresNext }: ControlResult) {
  if (!expiresNext) return first;
  if (first && (first.on < expiresNext.on || (first.on === expiresNext.on && first.controlId < id)))
    return first;
  return { on: expiresNext.on, controlId: id };
}
