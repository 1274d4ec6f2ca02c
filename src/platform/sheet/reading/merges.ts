/** Gives the text of a merged cell to the rows it spans. */

import type { Budget } from "../limits.ts";
import { columnOf } from "../references.ts";
import type { RawSheet } from "../table.ts";

export type Merge = {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
};

/** Reads "A2:A5". Undefined for anything else. */
export function mergeOf(ref: string): Merge | undefined {
  const [, from = "", top = "", to = "", bottom = ""] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(ref) ?? [];
  if (from === "") return undefined;
  return { top: Number(top), bottom: Number(bottom), left: columnOf(from), right: columnOf(to) };
}

/** Repeats the text of vertically merged cells in each row that has other content. */
export function fillMerges(sheet: RawSheet, merges: readonly Merge[], budget: Budget): void {
  const tall = merges.filter((merge) => merge.bottom > merge.top && merge.left < budget.limits.columns);
  if (tall.length === 0) return;
  const indexOfRow = new Map(sheet.rowNumbers.map((number, index) => [number, index]));
  for (const merge of tall) {
    const first = indexOfRow.get(merge.top);
    const text = first === undefined ? "" : (sheet.rows[first]?.[merge.left] ?? "");
    if (first === undefined || text === "") continue;
    for (let index = first + 1; (sheet.rowNumbers[index] ?? Infinity) <= merge.bottom; index += 1) {
      const row = sheet.rows[index] ?? [];
      while (row.length < merge.left) row.push("");
      row[merge.left] ||= text;
    }
  }
}
