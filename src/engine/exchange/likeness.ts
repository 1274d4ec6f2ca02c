/** How alike two labels of a table are. */

import { comparable } from "./cell.ts";

/** A label as it is compared: its folded text and the pairs of letters in it. */
export type Label = { readonly text: string; readonly pairs: ReadonlySet<number> };

/** A way to read a heading, and how much it counts. */
export type Spelling = readonly [label: Label, weight: number];

/** Labels are compared very often, each with each: what is folded and cut up is so once. */
export function labelOf(label: string): Label {
  const text = comparable(label);
  const pairs = new Set<number>();
  // A letter has 16 bits: two of them make a number that no other two make.
  for (let at = 1; at < text.length; at += 1)
    pairs.add(text.charCodeAt(at - 1) * 65_536 + text.charCodeAt(at));
  return { text, pairs };
}

/** A heading as it is, without brackets and footnotes, and behind its group's heading; each with its weight. */
export function spellingsOf(header: string, parent: string): Spelling[] {
  const own = labelOf(header);
  if (own.text === "") return [[labelOf(parent), 0.9] as const].filter(([{ text }]) => text !== "");
  const bare = labelOf(
    header.normalize("NFKC").replace(/\([^)]*\)|\[[^\]]*\]|\u3010[^\u3011]*\u3011|\u203b.*/gs, ""),
  );
  const whole = labelOf(comparable(parent) + own.text);
  const spellings: Spelling[] = [[own, 1]];
  if (bare.text !== "" && bare.text !== own.text) spellings.push([bare, 0.95]);
  if (whole.text !== own.text) spellings.push([whole, 0.98]);
  return spellings;
}

/** 1 for the same label down to 0 for a wholly different one. */
export function likeness(spellings: readonly Spelling[], alias: Label): number {
  let most = 0;
  for (const [label, weight] of spellings) most = Math.max(most, weight * similarity(label, alias));
  return most;
}

/** 1 for equal, 0.5–0.9 where one contains the other, up to 0.8 by shared pairs of letters. */
function similarity(a: Label, b: Label): number {
  if (a.text === b.text) return 1;
  const [short, long] = a.text.length < b.text.length ? [a, b] : [b, a];
  if (short.text.length < 2 || long.text.length > 100) return 0;
  if (long.text.includes(short.text)) return 0.5 + 0.4 * (short.text.length / long.text.length);
  let shared = 0;
  for (const pair of short.pairs) if (long.pairs.has(pair)) shared += 1;
  return (0.8 * 2 * shared) / (short.pairs.size + long.pairs.size);
}
