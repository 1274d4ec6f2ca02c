/** How alike two labels of a table are. */

import { comparable } from "./cell.ts";

/** A way to read a heading, and how much it counts. */
export type Spelling = readonly [text: string, weight: number];

/** A heading as it is, without brackets and footnotes, and behind its group's heading; each with its weight. */
export function spellingsOf(header: string, parent: string): Spelling[] {
  const own = comparable(header);
  if (own === "") return [[comparable(parent), 0.9] as const].filter(([text]) => text !== "");
  const bare = comparable(
    header.normalize("NFKC").replace(/\([^)]*\)|\[[^\]]*\]|\u3010[^\u3011]*\u3011|\u203b.*/gs, ""),
  );
  const whole = comparable(parent) + own;
  const spellings: Spelling[] = [
    [own, 1],
    [bare, 0.95],
    [whole, 0.98],
  ];
  return spellings.filter(([text]) => text !== "");
}

/** 1 for the same label down to 0 for a wholly different one. `alias` must be `comparable`. */
export function likeness(spellings: readonly Spelling[], alias: string): number {
  return Math.max(...spellings.map(([text, weight]) => weight * similarity(text, alias)));
}

/** 1 for equal, 0.5–0.9 where one contains the other, up to 0.8 by shared pairs of letters. */
function similarity(a: string, b: string): number {
  if (a === b) return 1;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 2 || long.length > 100) return 0;
  if (long.includes(short)) return 0.5 + 0.4 * (short.length / long.length);
  const pairs = new Set(pairsOf(short));
  const shared = new Set(pairsOf(long).filter((pair) => pairs.has(pair))).size;
  return (0.8 * 2 * shared) / (pairs.size + new Set(pairsOf(long)).size);
}

function pairsOf(text: string): string[] {
  return Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2));
}
