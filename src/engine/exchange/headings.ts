/** Headings as they are compared: folded, told apart where they repeat, and as the names of a register's columns. */

import { comparable, foldName } from "./cell.ts";
import type { ExchangeColumn } from "./column.ts";

/** The set of headings as one short text, the same for any order of the columns and any width of the letters. */
export function signatureOf(headings: readonly string[]): string {
  return foldedHeadings(headings).filter(Boolean).sort().join("\n");
}

/** Headings in the form in which they are compared; of equal ones, the later are numbered. */
export function foldedHeadings(headings: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return headings.map((heading) => {
    const folded = comparable(heading) || foldName(heading);
    if (folded === "") return "";
    const count = (seen.get(folded) ?? 0) + 1;
    seen.set(folded, count);
    return count === 1 ? folded : `${folded}#${count}`;
  });
}

/** Where two columns share a heading, only the group above tells them apart. */
export function namesOf(columns: readonly ExchangeColumn[]) {
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
