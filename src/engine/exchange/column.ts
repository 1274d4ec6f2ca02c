/** How a register describes itself to the exchange with spreadsheets: plain data, one entry a column. */

/** What a column holds, which decides how its cells are read and compared. */
export type ExchangeKind =
  | "text"
  | "day"
  | "number"
  | "choice"
  | "choices"
  | "yes-no-unknown"
  | "person"
  | "link";

/** One of the values a cell may take; the first name is the one that is written. */
export type ExchangeChoice = { readonly value: string; readonly names: readonly string[] };

export type ExchangeColumn = {
  readonly key: string;
  /** The heading as it is written, in the language chosen. */
  readonly heading: string;
  /** Other headings under which people keep the same thing, in any language. */
  readonly also: readonly string[];
  readonly kind: ExchangeKind;
  /** For "choice" and "choices". */
  readonly choices?: readonly ExchangeChoice[] | undefined;
  readonly required?: boolean | undefined;
  /** Most characters of a text, highest number, most of several choices. */
  readonly max?: number | undefined;
  /** In characters of half width, for the written sheet. */
  readonly width?: number | undefined;
  /** Neighbouring columns of one group stand under a common heading. */
  readonly group?: string | undefined;
};

/**
 * What a cell means: null for nothing, a text, a day "YYYY-MM-DD", a number, a choice's value, several of them,
 * "yes" | "no" | "unknown", or the id of a person or of a row of another register.
 */
export type ExchangeValue = string | number | readonly string[] | null;

/** The values of a row by column key. A key that is absent has no value. */
export type ExchangeValues = Readonly<Record<string, ExchangeValue>>;

/** What a name led to. */
export type Found = { readonly id: string } | "none" | "several";

/** Words for yes, no and not known; the first of each is the one that is written. */
export type AnswerWords = {
  readonly yes: readonly string[];
  readonly no: readonly string[];
  readonly unknown: readonly string[];
};

/**
 * What reading and writing cells needs to know from outside. `person` and `link` find by whatever stands in a cell
 * (name, number, address); `personName` and `linkName` write what they find again, or the id where it is unknown.
 */
export type Lookup = {
  /** "YYYY-MM-DD" of a day as people write it, undefined for what is no day. */
  day(text: string): string | undefined;
  readonly answers: AnswerWords;
  person(text: string): Found;
  personName(id: string): string;
  link(column: string, text: string): Found;
  linkName(column: string, id: string): string;
};

/** The same value: no text, no choice and null are one. */
export function sameValue(a: ExchangeValue | undefined, b: ExchangeValue | undefined): boolean {
  const [left, right] = [plain(a), plain(b)];
  if (!Array.isArray(left) || !Array.isArray(right)) return left === right;
  return left.length === right.length && left.every((value) => right.includes(value));
}

function plain(value: ExchangeValue | undefined): ExchangeValue {
  if (value === undefined || value === "" || (Array.isArray(value) && value.length === 0)) return null;
  return value;
}
