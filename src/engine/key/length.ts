// How long a secret must be (R66): only its length and the number of different characters are ever needed.
//
// The sum holds for secrets drawn at random by a generator. One that a person made up is weaker than its length.
import type { Verdict } from "../verdict/index.ts";

/** How fast somebody tries, how long it must hold, and the least length whatever the sum says. */
export type KeyStandard = {
  readonly guessesPerSecond: number;
  readonly years: number;
  /** Characters. */
  readonly floor: number;
};

const secondsPerYear = 31_557_600;

/**
 * The least length at which trying half of all combinations takes at least the years wanted (on average that is
 * when it is found), and never less than the floor. Counted in whole numbers, so that no rounding decides.
 *
 * @param alphabet number of different characters, 2 or more: 10 digits, 26, 36, 62, 95
 * @throws RangeError for a standard or an alphabet with which nothing can be counted
 */
export function minimumLength(standard: KeyStandard, alphabet: number): number {
  if (!Number.isInteger(alphabet) || alphabet < 2) throw new RangeError("alphabet must be 2 or more");
  const wanted = 2n * guessesIn(standard);
  let combinations = 1n;
  let length = 0;
  while (combinations < wanted) {
    combinations *= BigInt(alphabet);
    length += 1;
  }
  return Math.max(length, standard.floor);
}

/** Seconds until half of all combinations have been tried, rounded down. */
export function secondsToHalf(length: number, alphabet: number, guessesPerSecond: number): bigint {
  return BigInt(alphabet) ** BigInt(length) / (2n * wholeUp(guessesPerSecond));
}

/** The same in whole years, rounded down. */
export function yearsToHalf(length: number, alphabet: number, guessesPerSecond: number): bigint {
  return secondsToHalf(length, alphabet, guessesPerSecond) / BigInt(secondsPerYear);
}

export type LengthJudgement = {
  readonly verdict: Verdict;
  readonly reason: "long-enough" | "too-short" | "below-floor" | "not-known";
  readonly length: number | null;
  /** For the alphabet given; while it is not known, for digits alone, which need the most. */
  readonly needed: number;
  /** Characters to add; 0 when none, null when the length is not known. */
  readonly short: number | null;
  /** What to find out. */
  readonly missing: readonly ("length" | "alphabet")[];
};

/** Judges a length against a standard. Lengths and alphabets that cannot be are not known. */
export function judgeKeyLength(
  key: { readonly length: number | null; readonly alphabet: number | null },
  standard: KeyStandard,
): LengthJudgement {
  const length = wholeFrom(key.length, 0);
  const alphabet = wholeFrom(key.alphabet, 2);
  const missing = [
    ...(length === null ? ["length" as const] : []),
    ...(alphabet === null ? ["alphabet" as const] : []),
  ];
  const needed = minimumLength(standard, alphabet ?? 10);
  if (length === null)
    return { verdict: "unknown", reason: "not-known", length, needed, short: null, missing };
  const short = Math.max(0, needed - length);
  const result = (verdict: Verdict, reason: LengthJudgement["reason"]) => ({
    verdict,
    reason,
    length,
    needed,
    short,
    missing: verdict === "unknown" ? missing : [],
  });
  if (length < standard.floor) return result("no", "below-floor");
  if (alphabet !== null) return short === 0 ? result("yes", "long-enough") : result("no", "too-short");
  // Not even two different characters would make it too short: then it is long enough whatever they are.
  return length >= minimumLength(standard, 2) ? result("yes", "long-enough") : result("unknown", "not-known");
}

function guessesIn({ guessesPerSecond, years }: KeyStandard): bigint {
  return wholeUp(guessesPerSecond) * wholeUp(years * secondsPerYear);
}

function wholeUp(value: number): bigint {
  if (!Number.isFinite(value) || value <= 0) throw new RangeError("speed and years must be above zero");
  return BigInt(Math.ceil(value));
}

function wholeFrom(value: number | null, least: number): number | null {
  return value !== null && Number.isInteger(value) && value >= least ? value : null;
}
