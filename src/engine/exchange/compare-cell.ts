/** Compares one cell three ways: as it was exported, as the file has it, as the register has it now. */

import { markOf } from "./base.ts";
import { normaliseCell } from "./cell.ts";
import { type ExchangeColumn, type ExchangeValue, type Lookup, sameValue } from "./column.ts";
import { type CellProblem, readCell } from "./read-cell.ts";
import { writeCell } from "./write-cell.ts";

export type CellOutcome =
  | { readonly is: "same" }
  | { readonly is: "changed"; readonly from: ExchangeValue; readonly to: ExchangeValue }
  | { readonly is: "conflict"; readonly file: ExchangeValue; readonly current: ExchangeValue }
  | { readonly is: "refused"; readonly problem: CellProblem };

/** The row that the cell belongs to. */
export type CellPlace = {
  /** Whether the row was exported, and if so, whether the register's row is still of that revision. */
  readonly base: "none" | "same-revision" | "other-revision";
  /** The marks of its exported cells. */
  readonly marks: ReadonlyMap<string, string>;
  /** What an empty cell means where nobody knows what stood there before. */
  readonly blank: "clears" | "keeps";
};

const same: CellOutcome = { is: "same" };

/**
 * A cell that was not edited in the file is the same, whatever has become of it in the register, and whether or
 * not it could be read. An edited one is a change; or a conflict when the register has changed it too, to
 * something else.
 */
export function compareCell(
  column: ExchangeColumn,
  text: string,
  current: ExchangeValue,
  place: CellPlace,
  lookup: Lookup,
): CellOutcome {
  const given = normaliseCell(text);
  const shown = String(writeCell(column, current, lookup) ?? "");
  if (given === normaliseCell(shown)) return same;
  const exported = place.marks.get(column.key);
  if (exported !== undefined && exported === markOf(given)) return same;
  if (given === "" && exported === undefined && place.blank === "keeps") return same;
  const reading = readCell(column, text, lookup);
  if ("problem" in reading) return { is: "refused", problem: reading.problem };
  const { value } = reading;
  if (sameValue(value, current)) return same;
  // Retyped in another way (a day in the era for one in western years) is not edited.
  if (exported !== undefined && exported === markOf(writeCell(column, value, lookup))) return same;
  return changedSince(place, exported, shown)
    ? { is: "conflict", file: value, current }
    : { is: "changed", from: current, to: value };
}

/** Whether the register's cell has changed since the export, as far as is known; in doubt, it has. */
function changedSince({ base }: CellPlace, exported: string | undefined, shown: string): boolean {
  if (base === "none") return false;
  return exported === undefined ? base === "other-revision" : exported !== markOf(shown);
}
