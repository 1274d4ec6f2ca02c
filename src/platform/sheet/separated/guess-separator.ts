/** Finds out what separates the cells of a text file. */

import { records, type Separator } from "./records.ts";

/** In order of trust: among equals the first wins, and a tab is hardly ever typed into a cell. */
const separators: readonly Separator[] = ["\t", ",", ";"];

const SAMPLE_ROWS = 50;

/**
 * The separator that cuts the first rows into the same number of cells most often, and the text to be cut.
 * One that leaves quotes in odd places loses against one that does not.
 * A first line "sep=;" is an instruction to Excel, not a row.
 */
export function guessSeparator(text: string): { separator: Separator; body: string } {
  const told = /^sep=([,;\t])(\r\n|\r|\n|$)/.exec(text);
  if (told) return { separator: told[1] as Separator, body: text.slice(told[0].length) };
  let best: Separator = ",";
  let bestScore = 0;
  for (const separator of separators) {
    const { evenness, clean } = tryOut(text, separator);
    const score = evenness + (clean && evenness > 0 ? 10 : 0);
    if (score > bestScore) [best, bestScore] = [separator, score];
  }
  return { separator: best, body: text };
}

/** `evenness`: the share of the first rows with the commonest number of cells, a little more for many cells; 0 uncut. */
function tryOut(text: string, separator: Separator): { evenness: number; clean: boolean } {
  const widths = new Map<number, number>();
  const strays = { count: 0 };
  let seen = 0;
  try {
    for (const record of records(text, separator, strays)) {
      if (record.length === 1 && record[0] === "") continue;
      widths.set(record.length, (widths.get(record.length) ?? 0) + 1);
      seen += 1;
      if (seen >= SAMPLE_ROWS) break;
    }
  } catch {
    // A quote that never ends is reported when the text is read for good.
    strays.count += 1;
  }
  let evenness = 0;
  for (const [width, rows] of widths) {
    if (width > 1) evenness = Math.max(evenness, (rows / seen) * (1 + width / 1_000));
  }
  return { evenness, clean: strays.count === 0 };
}
