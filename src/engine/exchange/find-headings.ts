/** Finds the heading row of a sheet. */

import type { ExchangeColumn } from "./column.ts";
import { guessColumns } from "./guess-columns.ts";
import { namesOf, signatureOf } from "./headings.ts";
import { guessMapping, type Mapping, type RememberedMapping, sureEnough } from "./mapping.ts";

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
