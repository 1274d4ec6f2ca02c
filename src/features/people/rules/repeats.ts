/** Finds the rows of one file that are, or might be, one and the same person. Looks at nothing but the file. */
import { type Identity, mayBeOne } from "./identity.ts";
import type { Stated } from "./read-row.ts";

/** A row that could be read, with its keys. */
export interface Claimant {
  readonly row: number;
  readonly stated: Stated;
  readonly identity: Identity;
}

/** Named in a reason at most; the rest would not help to find the mistake. */
const NAMED_ROWS = 5;

/** Rows that say the same as an earlier row, word for word, with the row they repeat. */
export function repeatsOf(claimants: readonly Claimant[]): Map<number, number> {
  const first = new Map<string, number>();
  const repeats = new Map<number, number>();
  for (const { row, stated } of claimants) {
    const words = JSON.stringify(Object.entries(stated).sort(([a], [b]) => (a < b ? -1 : 1)));
    const earlier = first.get(words);
    if (earlier === undefined) first.set(words, row);
    else repeats.set(row, earlier);
  }
  return repeats;
}

/** For each row that might be the same person as others, those others (the first few). */
export function doublesOf(claimants: readonly Claimant[]): Map<number, readonly number[]> {
  const groups = new Map<string, Claimant[]>();
  for (const claimant of claimants) {
    const { number, mail, name } = claimant.identity;
    for (const key of [number && `number:${number}`, mail && `mail:${mail}`, name && `name:${name}`]) {
      const group = groups.get(key);
      if (key && group) group.push(claimant);
      else if (key) groups.set(key, [claimant]);
    }
  }
  const doubles = new Map<number, Set<number>>();
  for (const group of groups.values()) {
    for (const claimant of group) {
      const found = doubles.get(claimant.row) ?? new Set();
      for (const other of group) {
        if (found.size >= NAMED_ROWS) break;
        if (other.row !== claimant.row && mayBeOne(claimant.identity, other.identity)) found.add(other.row);
      }
      if (found.size > 0) doubles.set(claimant.row, found);
    }
  }
  return new Map([...doubles].map(([row, others]) => [row, [...others].sort((a, b) => a - b)]));
}
