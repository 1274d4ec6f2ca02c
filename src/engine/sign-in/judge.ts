// The factor judge (R69, F7): two steps are not two factors, and one step may be two.
import { type Verdict, verdictOn } from "../verdict/index.ts";
import { factorWays, fewestFactors, sureFactors } from "./factor.ts";
import type { Factor, Method, SignIn, Step } from "./method.ts";
import { methodsOf } from "./method.ts";
import { type LevelBounds, levelBoundsOf } from "./strength.ts";
import { type FirstUpgrade, firstUpgrade } from "./upgrade.ts";

/** What a login is called: 二段階 counts steps, 二要素 counts different factors. */
export type SignInKind =
  | "not-known"
  | "nothing"
  | "one-step-one-factor"
  | "two-step-one-factor"
  | "one-step-two-factor"
  | "two-step-two-factor";

/** A thing's place in the login, both from 0. */
export type ThingPlace = { readonly step: number; readonly thing: number };

export type SignInJudgement = {
  readonly kind: SignInKind;
  /** Steps that ask for anything; null when nobody knows. */
  readonly steps: number | null;
  /** The factors that cannot be gone around, as far as known. */
  readonly factors: readonly Factor[];
  /** The smallest sets of factors with which one passes; several where a thing can be passed in several ways. */
  readonly factorWays: readonly (readonly Factor[])[];
  /** 二要素: two or more different factors. */
  readonly twoFactor: Verdict;
  /** 二段階: two or more steps. */
  readonly twoStep: Verdict;
  readonly phishingResistant: Verdict;
  readonly level: LevelBounds;
  /** The weakest of the things to have or to be; of those to know where there is nothing else. */
  readonly weakest: { readonly method: string; readonly weaknesses: readonly string[] } | null;
  /** Things in use that F7 does not recommend. */
  readonly discouraged: readonly string[];
  /** Things of which nobody knows what they are. */
  readonly missing: readonly ThingPlace[];
  readonly first: FirstUpgrade;
};

/**
 * Judges a login.
 *
 * @param offered ids of the methods that the service offers; null when nobody knows
 */
export function judgeSignIn(
  signIn: SignIn,
  methods: readonly Method[],
  offered: readonly string[] | null = null,
): SignInJudgement {
  const steps = (signIn ?? []).filter(({ things }) => things.length > 0);
  const things = methodsOf(steps, methods);
  const known = things.filter((method) => method !== null);
  const open = signIn === null || known.length < things.length;
  const twoFactor = fewestFactors(known) >= 2 ? "yes" : open ? "unknown" : "no";
  const resistant = known.some(({ phishingResistant }) => phishingResistant);
  return {
    kind: kindOf(signIn, steps, twoFactor),
    steps: signIn && steps.length,
    factors: sureFactors(known),
    factorWays: factorWays(known),
    twoFactor,
    twoStep: verdictOn(signIn && steps.length >= 2),
    phishingResistant: resistant ? "yes" : open ? "unknown" : "no",
    level: levelBoundsOf(known, open),
    weakest: weakestOf(known),
    discouraged: [...new Set(known.filter((m) => m.recommended === false).map(({ id }) => id))],
    missing: missingIn(signIn, methods),
    first: firstUpgrade(known, open, methods, offered),
  };
}

function kindOf(signIn: SignIn, steps: readonly Step[], twoFactor: Verdict): SignInKind {
  if (signIn === null || twoFactor === "unknown") return "not-known";
  if (steps.length === 0) return "nothing";
  if (twoFactor === "yes") return steps.length > 1 ? "two-step-two-factor" : "one-step-two-factor";
  return steps.length > 1 ? "two-step-one-factor" : "one-step-one-factor";
}

function weakestOf(known: readonly Method[]): SignInJudgement["weakest"] {
  const beyondKnowing = known.filter(({ ways }) => ways.some((way) => way.some((f) => f !== "know")));
  const among = beyondKnowing.length > 0 ? beyondKnowing : known;
  const weakest = among.toSorted((a, b) => b.rank - a.rank)[0];
  return weakest ? { method: weakest.id, weaknesses: weakest.weaknesses } : null;
}

function missingIn(signIn: SignIn, methods: readonly Method[]): readonly ThingPlace[] {
  return (signIn ?? []).flatMap(({ things }, step) =>
    things.flatMap((id, thing) => (methods.some((method) => method.id === id) ? [] : [{ step, thing }])),
  );
}
