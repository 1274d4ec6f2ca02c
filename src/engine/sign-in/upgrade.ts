// The cheapest way to a stronger login: tries each method that can be added, and takes the least costly that reaches.

import type { Verdict } from "../verdict/index.ts";
import type { Method } from "./method.ts";
import { levelOf, type StrengthLevel } from "./strength.ts";

/** What to do first; null when the login is as strong as it can be made. */
export type FirstUpgrade =
  | { readonly kind: "find-out" }
  | Upgrade
  /** The service offers nothing better: reconsider using it for anything that matters. */
  | { readonly kind: "nothing-offered" }
  | null;

export type Upgrade = {
  readonly kind: "add";
  readonly method: string;
  readonly from: StrengthLevel;
  readonly to: StrengthLevel;
  /** For each person. */
  readonly yen: number;
  readonly minutes: number;
  /** Whether the service offers it. */
  readonly offered: Verdict;
};

const recommendedLevel: StrengthLevel = 3;

/**
 * Up to level 3 finding out comes first where something is not known, as asking is free; then the cheapest method
 * that reaches level 3, else the one that leads furthest; from level 3 on, the cheapest that resists phishing.
 */
export function firstUpgrade(
  known: readonly Method[],
  open: boolean,
  methods: readonly Method[],
  offered: readonly string[] | null,
): FirstUpgrade {
  const from = levelOf(known);
  if (from === 4) return null;
  if (open) return { kind: "find-out" };
  const upgrades = methods
    .flatMap((method) => upgradeBy(method, known, from, offered))
    .filter(({ offered: verdict }) => verdict !== "no");
  const goal = from >= recommendedLevel ? 4 : recommendedLevel;
  const reaching = upgrades.filter(({ to }) => to >= goal);
  const best = reaching.toSorted(byCost)[0] ?? upgrades.toSorted((a, b) => b.to - a.to || byCost(a, b))[0];
  if (best) return best;
  return from >= recommendedLevel ? null : { kind: "nothing-offered" };
}

function upgradeBy(
  method: Method,
  known: readonly Method[],
  from: StrengthLevel,
  offered: readonly string[] | null,
): Upgrade[] {
  if (!method.adding || known.includes(method)) return [];
  const to = levelOf([...known, method]);
  if (to <= from) return [];
  const has: Verdict = offered === null ? "unknown" : offered.includes(method.id) ? "yes" : "no";
  return [{ kind: "add", method: method.id, from, to, ...method.adding, offered: has }];
}

function byCost(a: Upgrade, b: Upgrade): number {
  return a.yen - b.yen || a.minutes - b.minutes || b.to - a.to || (a.method < b.method ? -1 : 1);
}
