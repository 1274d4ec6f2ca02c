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

/** By what rows are taken for one person, the surest first. */
const keys = ["number", "mail", "name"] as const;

export interface Doubles {
  readonly by: (typeof keys)[number];
  /** The other rows, the first few. */
  readonly rows: readonly number[];
}

/** For each row that might be the same person as others: those others, and by what. */
export function doublesOf(claimants: readonly Claimant[]): Map<number, Doubles> {
  const doubles = new Map<number, Doubles>();
  for (const by of keys) {
    const groups = Map.groupBy(claimants, ({ identity }) => identity[by]);
    groups.delete("");
    for (const group of groups.values()) {
      const rivalsOf = rivalsIn(group, by);
      for (const { row, identity } of group) {
        if (doubles.has(row)) continue;
        const rows: number[] = [];
        for (const other of rivalsOf(identity)) {
          if (rows.length >= NAMED_ROWS) break;
          if (other.row !== row && mayBeOne(identity, other.identity)) rows.push(other.row);
        }
        if (rows.length > 0) doubles.set(row, { by, rows: rows.sort((a, b) => a - b) });
      }
    }
  }
  return doubles;
}

/**
 * Whom a row must still be compared with: two known numbers, or two known addresses, were compared before.
 * Without this, 20,000 namesakes with numbers would be 400 million comparisons.
 */
function rivalsIn(
  group: readonly Claimant[],
  by: Doubles["by"],
): (identity: Identity) => readonly Claimant[] {
  if (by === "number") return () => group;
  const unnumbered = group.filter(({ identity }) => identity.number === "");
  if (by === "mail") return ({ number }) => (number ? unnumbered : group);
  const unaddressed = group.filter(({ identity }) => identity.mail === "");
  const neither = unnumbered.filter(({ identity }) => identity.mail === "");
  return ({ number, mail }) => {
    if (number) return mail ? neither : unnumbered;
    return mail ? unaddressed : group;
  };
}
