/** Finds the heading row of a foreign table and says which column probably is which of our fields. Pure. */

import { type Label, labelOf, likeness, spellingsOf } from "./likeness.ts";

/** A field of ours with the headings under which people keep it. */
export type FieldNames = { readonly key: string; readonly aliases: readonly string[] };

export type ColumnMatch = {
  readonly key: string;
  /** Zero-based. */
  readonly column: number;
  readonly header: string;
  /** 1 for the same heading, down to 0.5 for a similar one; less is no match. */
  readonly confidence: number;
};

export type ColumnGuess = {
  /** Position of the heading in the rows given; undefined when no row looks like one. Data begin after it. */
  readonly headerRow: number | undefined;
  /** The heading's texts, one a column; "" where there is none. */
  readonly headers: readonly string[];
  /** At most one match a field and a column, best first. */
  readonly matches: readonly ColumnMatch[];
};

/** Above the table people write a title, a date, a contact: the heading is looked for in this many rows. */
const ROWS_SEARCHED = 20;
const LEAST = 0.5;

/**
 * Looks for the row whose cells resemble the fields' names most, and pairs columns with fields.
 * Of a heading in two rows (a group over its columns) the lower one is the heading row.
 * @param rows the first rows of a sheet; more than twenty are not looked at
 */
export function guessColumns(
  rows: readonly (readonly string[])[],
  fields: readonly FieldNames[],
): ColumnGuess {
  const names = fields.map(({ key, aliases }) => ({
    key,
    aliases: aliases.map(labelOf).filter(({ text }) => text !== ""),
  }));
  let best: ColumnGuess = { headerRow: undefined, headers: [], matches: [] };
  let bestScore = 0;
  rows.slice(0, ROWS_SEARCHED).forEach((row, index) => {
    const parents = groupHeadings(rows[index - 1], row.length);
    const matches = assign(row, parents, names);
    const score = matches.reduce((sum, match) => sum + match.confidence, 0);
    // The lower row of a heading in two rows repeats what is merged down: on a tie it is the one before the data.
    const lower = score === bestScore && best.headerRow === index - 1;
    if (score === 0 || (score <= bestScore && !lower)) return;
    bestScore = score;
    best = { headerRow: index, headers: row.map((text, at) => text || (parents[at] ?? "")), matches };
  });
  return best;
}

/** The row above as group headings: each text holds until the next. A single text is a title, not a group. */
function groupHeadings(above: readonly string[] = [], width: number): string[] {
  if (above.filter((text) => text.trim() !== "").length < 2) return [];
  let current = "";
  return Array.from({ length: width }, (_, at) => {
    current = above[at]?.trim() || current;
    return current;
  });
}

type Names = { readonly key: string; readonly aliases: readonly Label[] };

function assign(row: readonly string[], parents: readonly string[], fields: readonly Names[]): ColumnMatch[] {
  const candidates: ColumnMatch[] = [];
  row.forEach((header, column) => {
    const spellings = spellingsOf(header, parents[column] ?? "");
    if (spellings.length === 0) return;
    for (const { key, aliases } of fields) {
      let confidence = 0;
      for (const alias of aliases) confidence = Math.max(confidence, likeness(spellings, alias));
      if (confidence >= LEAST)
        candidates.push({ key, column, header: header || (parents[column] ?? ""), confidence });
    }
  });
  // The surest pair first; a sort is stable, so among equals the left column and the earlier field win.
  candidates.sort((a, b) => b.confidence - a.confidence);
  const keys = new Set<string>();
  const columns = new Set<number>();
  return candidates.filter(({ key, column }) => {
    if (keys.has(key) || columns.has(column)) return false;
    keys.add(key);
    columns.add(column);
    return true;
  });
}
