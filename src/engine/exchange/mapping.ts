/** Says which column of a file is which column of a register: as remembered, else by likeness of the headings. */

import { comparable, foldName } from "./cell.ts";
import type { ExchangeColumn } from "./column.ts";
import { guessColumns } from "./guess-columns.ts";

/** A column of the file and what it is; null for a column that is left out. */
export type Mapped = {
  readonly key: string;
  /** 1 for the same heading or a remembered one, down to `LEAST_LIKENESS`. */
  readonly confidence: number;
  readonly remembered: boolean;
} | null;

/** One entry for each column of the file. */
export type Mapping = readonly Mapped[];

/** What a company said once about the headings of a file, to be kept under `signature`. */
export type RememberedMapping = {
  readonly signature: string;
  /** By folded heading (the second of the same name ends in "#2"): the column's key, or null to leave it out. */
  readonly keys: Readonly<Record<string, string | null>>;
};

/** Less alike than this is no guess: a postal code is not an employee number. */
export const LEAST_LIKENESS = 0.7;

/**
 * The columns of a file with these headings. What was remembered for the same set of headings, in whatever order,
 * wins; but never for a column that the register no longer has.
 */
export function guessMapping(
  headings: readonly string[],
  columns: readonly ExchangeColumn[],
  remembered?: RememberedMapping,
): Mapping {
  if (remembered?.signature === signatureOf(headings)) return recall(headings, columns, remembered);
  const { matches } = guessColumns([headings], namesOf(columns));
  const sure = new Map(matches.filter(sureEnough).map((match) => [match.column, match]));
  return headings.map((_, at) => {
    const match = sure.get(at);
    return match ? { key: match.key, confidence: match.confidence, remembered: false } : null;
  });
}

/** What to keep of a mapping that a person confirmed. */
export function rememberMapping(
  headings: readonly string[],
  mapping: readonly (string | null)[],
): RememberedMapping {
  const entries = foldedHeadings(headings).flatMap((folded, at) =>
    folded === "" ? [] : [[folded, mapping[at] ?? null] as const],
  );
  return { signature: signatureOf(headings), keys: Object.fromEntries(entries) };
}

/** The set of headings as one short text, the same for any order of the columns and any width of the letters. */
export function signatureOf(headings: readonly string[]): string {
  return foldedHeadings(headings).filter(Boolean).sort().join("\n");
}

export type FoundHeadings = {
  /** Position among the rows given; -1 when no row looks like a heading. Data begin after it. */
  readonly headingRow: number;
  /** One text a column; "" where there is none. */
  readonly headings: readonly string[];
  readonly mapping: Mapping;
};

/**
 * Looks for the heading among the first rows of a sheet (titles and dates may stand above it, groups over it).
 * @param remembered all that the company has said about headings of this register
 */
export function findHeadings(
  rows: readonly (readonly string[])[],
  columns: readonly ExchangeColumn[],
  remembered: readonly RememberedMapping[] = [],
): FoundHeadings {
  const bySignature = new Map(remembered.map((one) => [one.signature, one]));
  for (const [headingRow, headings] of rows.slice(0, 20).entries()) {
    const known = bySignature.get(signatureOf(headings));
    if (known && known.signature !== "")
      return { headingRow, headings, mapping: guessMapping(headings, columns, known) };
  }
  const guess = guessColumns(rows, namesOf(columns));
  const sure = new Map(guess.matches.filter(sureEnough).map((match) => [match.column, match]));
  if (guess.headerRow === undefined || sure.size === 0) return { headingRow: -1, headings: [], mapping: [] };
  const mapping = guess.headers.map((_, at) => {
    const match = sure.get(at);
    return match ? { key: match.key, confidence: match.confidence, remembered: false } : null;
  });
  return { headingRow: guess.headerRow, headings: guess.headers, mapping };
}

const sureEnough = ({ confidence }: { readonly confidence: number }) => confidence >= LEAST_LIKENESS;

/** Where two columns share a heading, only the group above tells them apart. */
function namesOf(columns: readonly ExchangeColumn[]) {
  const shared = new Set(sharedHeadings(columns));
  return columns.map(({ key, heading, also, group }) => ({
    key,
    aliases: [
      ...(group && shared.has(comparable(heading)) ? [] : [heading]),
      ...(group ? [`${group} ${heading}`] : []),
      ...also,
    ],
  }));
}

/** The folded headings that more than one column has. */
export function sharedHeadings(columns: readonly ExchangeColumn[]): string[] {
  const groups = Map.groupBy(columns, ({ heading }) => comparable(heading));
  return [...groups].flatMap(([heading, { length }]) => (length > 1 ? [heading] : []));
}

function recall(
  headings: readonly string[],
  columns: readonly ExchangeColumn[],
  { keys }: RememberedMapping,
): Mapping {
  const taken = new Set<string>();
  return foldedHeadings(headings).map((folded) => {
    const key = Object.hasOwn(keys, folded) ? keys[folded] : null;
    if (!key || taken.has(key) || !columns.some((column) => column.key === key)) return null;
    taken.add(key);
    return { key, confidence: 1, remembered: true };
  });
}

/** Headings in the form in which they are compared; of equal ones, the later are numbered. */
function foldedHeadings(headings: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return headings.map((heading) => {
    const folded = comparable(heading) || foldName(heading);
    if (folded === "") return "";
    const count = (seen.get(folded) ?? 0) + 1;
    seen.set(folded, count);
    return count === 1 ? folded : `${folded}#${count}`;
  });
}
