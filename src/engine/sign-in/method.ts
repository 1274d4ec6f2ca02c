// Things that a person presents at a login, and how one login is written down: steps of one or more things.

/** 知っている · 持っている · 本人自身. */
export type Factor = "know" | "have" | "are";

export const factors: readonly Factor[] = ["know", "have", "are"];

/** What the engine needs of a method of the handbook. */
export type Method = {
  readonly id: string;
  /**
   * The ways to get past it, each a set of factors: `[["have", "are"], ["have", "know"]]` is a passkey opened by
   * finger or PIN. An attacker takes the easiest, so a method gives only what every way gives. `[[]]` gives none.
   */
  readonly ways: readonly (readonly Factor[])[];
  /** Bound to the real site: a person cannot be talked into handing it to a false one. */
  readonly phishingResistant: boolean;
  /** F7: mail and SMS are not recommended; null for what the handbook does not rank. */
  readonly recommended: boolean | null;
  /** 1 is the strongest. */
  readonly rank: number;
  /** Keys of what defeats it. */
  readonly weaknesses: readonly string[];
  /** What adding it costs for each person; null for what nobody should add. */
  readonly adding: { readonly yen: number; readonly minutes: number } | null;
};

/** One step, everything in it asked at once; null is a thing of which nobody knows what it is. */
export type Step = { readonly things: readonly (string | null)[] };

/** The steps of a login in their order; null when nobody knows. */
export type SignIn = readonly Step[] | null;

/** The method of each thing, null when not known (or not in the handbook). */
export function methodsOf(steps: readonly Step[], methods: readonly Method[]): readonly (Method | null)[] {
  return steps.flatMap(({ things }) => things).map((thing) => methods.find(({ id }) => id === thing) ?? null);
}

/** Strongest first. */
export function rankedMethods<M extends Method>(methods: readonly M[]): readonly M[] {
  return methods.toSorted((a, b) => a.rank - b.rank);
}
