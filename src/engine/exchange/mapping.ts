/** Says which column of a file is which column of a register: as remembered, else by likeness of the headings. */

import type { ExchangeColumn } from "./column.ts";
import { guessColumns } from "./guess-columns.ts";
import { foldedHeadings, namesOf, signatureOf } from "./headings.ts";

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

/** Less alike is no match. */
export const sureEnough = ({ confidence }: { readonly confidence: number }) => confidence >= LEAST_LIKENESS;

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
