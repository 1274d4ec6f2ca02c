/** How many slips of the keyboard lie between two words (Damerau–Levenshtein, each place edited once). */
import type { EditKind } from "./party.ts";

/** The number of edits, or `most + 1` when there are more: work is bounded by length × most. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let older: number[] = [];
  let before = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(at(before, j) + 1, at(row, j - 1) + 1, at(before, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, at(older, j - 2) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    older = before;
    before = row;
  }
  return Math.min(at(before, b.length), most + 1);
}

const at = (row: readonly number[], index: number) => row[index] ?? Number.POSITIVE_INFINITY;

/** What happened between the real word and the one seen, when it was one edit. */
export function editKind(real: string, seen: string): EditKind {
  let start = 0;
  while (start < real.length && start < seen.length && real[start] === seen[start]) start += 1;
  let end = 0;
  const shorter = Math.min(real.length, seen.length) - start;
  while (end < shorter && real[real.length - 1 - end] === seen[seen.length - 1 - end]) end += 1;
  const gone = real.slice(start, real.length - end);
  const come = seen.slice(start, seen.length - end);
  if (gone.length === 0 && come.length === 1) return come === seen[start - 1] ? "doubled" : "added";
  if (gone.length === 1 && come.length === 0) return "missing";
  if (gone.length === 2 && come.length === 2 && gone === [...come].reverse().join("")) return "swapped";
  if (gone.length === 1 && come.length === 1) return areNeighbours(gone, come) ? "neighbour" : "replaced";
  return "several";
}

/** Rows of a keyboard; each is shifted to the right by about half a key. */
const rows = ["1234567890-", "qwertyuiop", "asdfghjkl", "zxcvbnm"];

/** Whether two keys touch each other. */
export function areNeighbours(a: string, b: string): boolean {
  const [one, other] = [placeOf(a), placeOf(b)];
  if (!one || !other || a === b) return false;
  return Math.abs(one.row - other.row) <= 1 && Math.abs(one.x - other.x) <= 1;
}

function placeOf(key: string): { row: number; x: number } | undefined {
  const row = rows.findIndex((keys) => key.length === 1 && keys.includes(key));
  return row === -1 ? undefined : { row, x: (rows[row]?.indexOf(key) ?? 0) + row * 0.5 };
}

/** The keys around one, for making typos. */
export function neighboursOf(key: string): string {
  return rows
    .join("")
    .split("")
    .filter((other) => areNeighbours(key, other))
    .join("");
}
