/** A label one or two slips of the keyboard away from a protected one. */
import type { HostParts } from "../url/host.ts";
import type { Entry, ProtectedBook } from "./book.ts";
import { editDistance, editKind } from "./distance.ts";
import { lookalike } from "./finding.ts";
import type { EditKind, Lookalike } from "./party.ts";

/** Findings for the registered label. Short labels are left out: too many honest words lie one edit apart. */
export function nearEdit(parts: HostParts, book: ProtectedBook): Lookalike[] {
  const { label } = parts;
  // A common word is no slip: cloud is not icloud, mobile is not ymobile.
  if (label.length < 4 || label.length > 63 || book.addedWords.has(label)) return [];
  const seen = book.skeleton(label);
  const found: Lookalike[] = [];
  for (const entry of book.entries) {
    if (entry.seen === seen) continue;
    const most = allowed(entry);
    if (most === 0 || Math.abs(entry.label.length - label.length) > most) continue;
    // The plain spelling counts; the skeleton only when characters were disguised as well.
    const plain = editDistance(entry.label, label, most);
    const distance = Math.min(plain, editDistance(entry.seen, seen, most));
    if (distance === 0 || distance > most) continue;
    const edit = plain === 1 ? editKind(entry.label, label) : "several";
    const strength = strengthOf(entry, edit, label, distance);
    if (strength) found.push(lookalike(entry, { kind: "near-edit", seen: label, strength, edit }));
  }
  return found;
}

const isClose = (entry: Entry) => entry.party.kind === "own" || entry.party.kind === "partner";

/** How many edits are still no chance, by length. */
function allowed(entry: Entry): number {
  const { length } = entry.label;
  if (isClose(entry)) return length >= 8 ? 2 : length >= 4 ? 1 : 0;
  if (!entry.ofDomain && length < 7) return 0;
  return length >= 11 ? 2 : length >= 5 ? 1 : 0;
}

function strengthOf(
  entry: Entry,
  edit: EditKind,
  label: string,
  distance: number,
): Lookalike["strength"] | undefined {
  const { length } = entry.label;
  const slip = edit === "doubled" || edit === "swapped" || edit === "missing" || edit === "neighbour";
  if (isClose(entry)) return length >= 6 && distance === 1 ? "strong" : "medium";
  if (distance > 1) return "weak";
  // A letter more or less at either end is how series of honest names are made.
  const [short, long] = label.length < length ? [label, entry.label] : [entry.label, label];
  const atEnd = long.slice(0, -1) === short || long.slice(1) === short;
  if (length < 6) return edit === "doubled" || edit === "swapped" ? "weak" : undefined;
  if (length < 8) return atEnd ? undefined : slip ? "medium" : "weak";
  return atEnd ? "weak" : slip ? "strong" : "medium";
}
