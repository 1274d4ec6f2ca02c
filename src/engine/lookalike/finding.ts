/** A finding about an entry of the book, with what all of them say. */
import type { Entry } from "./book.ts";
import type { Lookalike } from "./party.ts";

export function lookalike(
  entry: Entry,
  rest: Pick<Lookalike, "kind" | "seen" | "strength"> & Partial<Lookalike>,
): Lookalike {
  const { id, kind, names } = entry.party;
  const party = { id, kind, name: names[0] ?? entry.domain };
  return { party, domain: entry.domain, like: entry.label, ...rest };
}
