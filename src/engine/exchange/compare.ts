/** Compares a file that comes back with what was exported and with the register as it stands, cell by cell. */

import type { BaseRow } from "./base.ts";
import { addRow, compareRow, isEmptied, refuseRow } from "./compare-row.ts";
import { type Comparison, empty } from "./comparison.ts";
import type { FileRow } from "./file-rows.ts";
import { matchRows } from "./match-rows.ts";
import { type CurrentRow, type MatchInput, namesOf, ROWS_A_STEP } from "./row-name.ts";
import { shiftedRows } from "./shifted.ts";

export type CompareInput = MatchInput & {
  readonly file: readonly FileRow[];
  readonly current: readonly CurrentRow[];
  /** The rows as exported, where the caller has kept them; else what the file's hidden column says. */
  readonly base?: ReadonlyMap<string, BaseRow> | undefined;
  /** What an empty cell means in a row that was never exported; "keeps" unless given. */
  readonly blank?: "clears" | "keeps" | undefined;
  /** Whether a row of the register was part of the export, so that it should be in the file; all were unless given. */
  readonly expected?: ((row: CurrentRow) => boolean) | undefined;
};

/** What the file would do. Each of its rows is in one of the lists at least, in the order of the file. */
export function compare(input: CompareInput): Comparison {
  const steps = compareInSteps(input);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps of some milliseconds, so that a server can answer others while 50,000 rows are compared. */
export function* compareInSteps(input: CompareInput): Generator<void, Comparison> {
  const found = empty();
  const names = yield* namesOf(input);
  const matches = yield* matchRows(input.file, input.current, input, names);
  yield;
  const seen = new Set<string>();
  for (const [at, row] of input.file.entries()) {
    if (at % ROWS_A_STEP === 0) yield;
    const match = matches.get(row) ?? { is: "new" };
    if (match.is === "refused") refuseRow(found, row, match.problem);
    else if (match.is === "new") addRow(found, row, input);
    else {
      seen.add(match.current.id);
      const base = match.byId ? (input.base?.get(match.current.id) ?? row.base) : null;
      if (match.byId && isEmptied(row, input.columns))
        found.missing.push({ id: match.current.id, row: row.row });
      // An id without a readable base is an export all the same: in doubt, the register has changed since.
      else
        compareRow(found, row, match.current, base ?? (match.byId ? lostBase : null), {
          ...input,
          // A row found by its name has that name, in whatever width and case.
          columns: match.byId
            ? input.columns
            : input.columns.filter(({ key }) => !input.keyColumns.includes(key)),
        });
    }
  }
  yield;
  for (const { id } of found.refused) if (id !== null) seen.add(id);
  for (const row of input.current)
    if (!seen.has(row.id) && (input.expected?.(row) ?? true)) found.missing.push({ id: row.id });
  found.shifted.push(...shiftedRows(input.current, matches, names));
  return found;
}

const lostBase: BaseRow = { revision: "", keys: [], marks: "" };
