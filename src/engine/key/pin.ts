// The PIN rule (R65, F5): short digits suffice only where misses are slowed, locked or wiped, and nobody can guess.
import { allOf, anyOf, not, type Verdict, verdictOn } from "../verdict/index.ts";

export type Pin = {
  readonly digits: number | null;
  /** Waiting grows with each miss. */
  readonly delayed: boolean | null;
  /** Misses until it locks or wipes; "never" if it never does. */
  readonly lockedAfter: number | "never" | null;
  /** A birthday, a telephone number, 1234, 0000 … */
  readonly guessable: boolean | null;
  /** Cards are held to three misses. */
  readonly card: boolean;
};

/** The numbers of the rule; the handbook gives them. */
export type PinRule = {
  readonly least: number;
  readonly better: number;
  readonly mostMisses: number;
  readonly mostMissesOfCard: number;
};

export type PinPart = "length" | "limit" | "not-guessable";

export type PinJudgement = {
  readonly verdict: Verdict;
  readonly parts: readonly { readonly part: PinPart; readonly verdict: Verdict }[];
  /** What to mend, cheapest first: choosing another costs nothing, a limit is a setting, length is to be learnt. */
  readonly mend: readonly PinPart[];
  readonly missing: readonly PinPart[];
  /** Long enough by the rule, though more digits would be better. */
  readonly couldBeLonger: boolean;
};

/** Yes needs all three: enough digits, a limit on misses, and nothing that can be guessed. */
export function judgePin(pin: Pin, rule: PinRule): PinJudgement {
  const parts = [
    { part: "not-guessable" as const, verdict: not(verdictOn(pin.guessable)) },
    { part: "limit" as const, verdict: limitOf(pin, rule) },
    { part: "length" as const, verdict: verdictOn(pin.digits === null ? null : pin.digits >= rule.least) },
  ];
  const of = (wanted: Verdict) => parts.filter(({ verdict }) => verdict === wanted).map(({ part }) => part);
  const verdict = allOf(parts.map((one) => one.verdict));
  const couldBeLonger = pin.digits !== null && pin.digits >= rule.least && pin.digits < rule.better;
  return { verdict, parts, mend: of("no"), missing: verdict === "no" ? [] : of("unknown"), couldBeLonger };
}

/** A card must lock; anything else may also just make one wait. */
function limitOf({ card, delayed, lockedAfter }: Pin, rule: PinRule): Verdict {
  const most = card ? rule.mostMissesOfCard : rule.mostMisses;
  const locks = verdictOn(lockedAfter === null ? null : lockedAfter !== "never" && lockedAfter <= most);
  return card ? locks : anyOf([locks, verdictOn(delayed)]);
}
