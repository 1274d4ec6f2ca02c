// The states of an object, a control and a tile, and how many states become one.

/**
 * `not-applicable`: the company has no such object · `proved`: the condition holds and evidence of the required
 * grade counts · `waived`: accepted as not done until a day · `expired`: was proved, the evidence has lapsed ·
 * `partly`: begun or declared, not proved · `unknown`: nobody knows or has said · `no`: known not to be so.
 */
export type State = "not-applicable" | "proved" | "waived" | "expired" | "partly" | "unknown" | "no";

/** Worst first. Expired stands above partly: it was shown once, and nothing says that it changed. */
export const states: readonly State[] = [
  "no",
  "unknown",
  "partly",
  "expired",
  "waived",
  "proved",
  "not-applicable",
];

const ranks: Readonly<Record<State, number>> = {
  no: 0,
  unknown: 1,
  partly: 2,
  expired: 3,
  waived: 4,
  proved: 5,
  "not-applicable": 6,
};

/** 0 (no) … 6 (not applicable): higher is better. */
export function rankOf(state: State): number {
  return ranks[state];
}

/** How many of each state there are. */
export type Counts = Readonly<Record<State, number>>;

export function emptyCounts(): Record<State, number> {
  return { no: 0, unknown: 0, partly: 0, expired: 0, waived: 0, proved: 0, "not-applicable": 0 };
}

/**
 * One state for many: the worst of them, except that `partly` is enough when some have come as far as `begun`
 * (counted without their waivers). Each step up of one can only move the whole up, which the laws rest on.
 */
export function together(counts: Counts, hasBegun: boolean): State {
  const worst = states.find((state) => counts[state] > 0) ?? "not-applicable";
  return hasBegun && rankOf(worst) < rankOf("partly") ? "partly" : worst;
}
