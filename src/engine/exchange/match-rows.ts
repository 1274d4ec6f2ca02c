/** Finds for each row of a file the row of the register that it speaks of. Nothing depends on the order of rows. */

import { markOf, marksOf } from "./base.ts";
import type { FileRow } from "./file-rows.ts";
import { type CurrentRow, type MatchInput, ROWS_A_STEP, type RowNames } from "./row-name.ts";
import { writeCell } from "./write-cell.ts";

/** "gone": its row is no longer in the register. "twice": two rows of the file mean one. "several": it may mean several. */
export type RowProblem = "gone" | "twice" | "several";

export type RowMatch =
  | { readonly is: "known"; readonly current: CurrentRow; readonly byId: boolean }
  | { readonly is: "new" }
  | { readonly is: "refused"; readonly problem: RowProblem };

/**
 * By id first. Of several rows with one id (people copy a whole row to begin a new one) the untouched one keeps it,
 * else the only one that kept its name; the others count as rows without an id. Those are found by their name.
 */
export function* matchRows(
  file: readonly FileRow[],
  current: readonly CurrentRow[],
  input: MatchInput,
  rowNames: RowNames,
): Generator<void, ReadonlyMap<FileRow, RowMatch>> {
  const matches = new Map<FileRow, RowMatch>();
  const byId = new Map(current.map((row) => [row.id, row]));
  const nameless: FileRow[] = [];
  const claimed = new Set<string>();
  const names = new Set<string>();
  let groups = 0;
  for (const [id, rows] of Map.groupBy(file, ({ id }) => id)) {
    groups += 1;
    if (groups % ROWS_A_STEP === 0) yield;
    const known = id === null ? undefined : byId.get(id);
    if (id === null) nameless.push(...rows);
    else if (!known) for (const row of rows) matches.set(row, { is: "refused", problem: "gone" });
    else {
      claimed.add(id);
      const { keeper, copies, doubles } = tellApart(rows, known, input, rowNames);
      for (const row of doubles) matches.set(row, { is: "refused", problem: "twice" });
      nameless.push(...copies);
      if (!keeper) continue;
      matches.set(keeper, { is: "known", current: known, byId: true });
      names.add(rowNames.ofFile.get(keeper) ?? "");
    }
  }
  matchByName(
    nameless,
    current.filter(({ id }) => !claimed.has(id)),
    names,
    rowNames,
    matches,
  );
  return matches;
}

function tellApart(rows: readonly FileRow[], current: CurrentRow, input: MatchInput, names: RowNames) {
  if (rows.length === 1) return { keeper: rows[0], copies: [], doubles: [] };
  const untouched = rows.filter((row) => isUntouched(row, current, input));
  if (untouched.length > 0) {
    const copies = rows.filter((row) => !untouched.includes(row));
    return { keeper: untouched[0], copies, doubles: untouched.slice(1) };
  }
  const name = names.ofCurrent.get(current) ?? "";
  const same = rows.filter((row) => name !== "" && names.ofFile.get(row) === name);
  const keeper = same.length === 1 ? same[0] : undefined;
  if (!keeper) return { keeper, copies: [], doubles: rows };
  return { keeper, copies: rows.filter((row) => row !== keeper), doubles: [] };
}

function isUntouched(
  { texts, base }: FileRow,
  { values }: CurrentRow,
  { columns, lookup }: MatchInput,
): boolean {
  const marks = marksOf(base);
  return columns.every((column) => {
    const text = texts[column.key];
    if (text === undefined) return true;
    const mark = marks.get(column.key) ?? markOf(writeCell(column, values[column.key], lookup));
    return mark === markOf(text);
  });
}

function matchByName(
  rows: readonly FileRow[],
  free: readonly CurrentRow[],
  taken: ReadonlySet<string>,
  names: RowNames,
  matches: Map<FileRow, RowMatch>,
): void {
  const byName = Map.groupBy(free, (row) => names.ofCurrent.get(row) ?? "");
  for (const [name, group] of Map.groupBy(rows, (row) => names.ofFile.get(row) ?? "")) {
    const candidates = name === "" ? [] : (byName.get(name) ?? []);
    const [only] = candidates;
    for (const row of group) {
      if (name === "") matches.set(row, { is: "new" });
      else if (group.length > 1 || taken.has(name)) matches.set(row, { is: "refused", problem: "twice" });
      else if (candidates.length > 1) matches.set(row, { is: "refused", problem: "several" });
      else matches.set(row, only ? { is: "known", current: only, byId: false } : { is: "new" });
    }
  }
}
