/** How many passwords there are of a length and a set of characters: exact, in whole numbers. */

/** Sets of characters as the usual rules for passwords count them. */
export const alphabets = {
  digits: 10,
  lettersAndDigits: 36,
  bothCasesAndDigits: 62,
  withSymbols: 95,
} as const;

export type AlphabetId = keyof typeof alphabets;

/** Printable ASCII that is neither letter nor digit, the space among them: 33. */
const symbols = 33;

/**
 * The number of combinations.
 *
 * @throws RangeError for an alphabet or a length that is no whole number from 0 up, or a length above 1,000
 */
export function combinations(alphabet: number, length: number): bigint {
  if (!Number.isInteger(alphabet) || alphabet < 0) throw new RangeError("alphabet must be a whole number");
  if (!Number.isInteger(length) || length < 0 || length > 1_000)
    throw new RangeError("length must be 0–1,000");
  return BigInt(alphabet) ** BigInt(length);
}

/** How many times more combinations, when the division leaves nothing over; else null. */
export function timesMore(more: bigint, fewer: bigint): bigint | null {
  return fewer > 0n && more % fewer === 0n ? more / fewer : null;
}

/** What a password is made of, by kinds of characters. */
export interface Ingredients {
  readonly length: number;
  readonly digits: boolean;
  readonly lower: boolean;
  readonly upper: boolean;
  readonly symbols: boolean;
  /** Characters outside ASCII, such as kana. */
  readonly other: boolean;
  /** The size of the smallest set of whole kinds that holds all of it. */
  readonly alphabet: number;
}

/** Counts the kinds of characters. Those outside ASCII count as 46 more, as many as kana: rather too few than too many. */
export function ingredients(password: string): Ingredients {
  const has = (pattern: RegExp) => pattern.test(password);
  const found = {
    digits: has(/[0-9]/),
    lower: has(/[a-z]/),
    upper: has(/[A-Z]/),
    symbols: has(/[ -/:-@[-`{-~]/),
    other: has(/[^ -~]/),
  };
  const alphabet =
    (found.digits ? 10 : 0) +
    (found.lower ? 26 : 0) +
    (found.upper ? 26 : 0) +
    (found.symbols ? symbols : 0) +
    (found.other ? 46 : 0);
  return { length: [...password].length, ...found, alphabet };
}

/** Bits of a number of equally likely possibilities: exact for powers of two, else to about 12 digits. */
export function bitsOf(count: bigint): number {
  if (count <= 1n) return 0;
  const length = count.toString(2).length;
  const cut = BigInt(Math.max(0, length - 53));
  return Math.log2(Number(count >> cut)) + Number(cut);
}
