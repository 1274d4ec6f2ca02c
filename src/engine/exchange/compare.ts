/** Compares a file that comes back with what was exported and with the register as it stands, cell by cell. */

import { type BaseRow, marksOf } from "./base.ts";
import type { ExchangeColumn, ExchangeValue, ExchangeValues } from "./column.ts";
import { type CellPlace, compareCell } from "./compare-cell.ts";
import type { FileRow } from "./file-rows.ts";
import {
  type CurrentRow,
  type MatchInput,
  matchRows,
  nameOfCurrent,
  nameOfRow,
  type RowNames,
  type RowProblem,
} from "./match-rows.ts";
import { type CellProblem, readCell } from "./read-cell.ts";

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

export type CellChange = { readonly key: string; readonly from: ExchangeValue; readonly to: ExchangeValue };
/** `revision` is the register's when it was compared: the change holds only for that. */
export type ChangedRow = {
  readonly row: number;
  readonly id: string;
  readonly revision: string | number;
  readonly cells: readonly CellChange[];
};
export type AddedRow = { readonly row: number; readonly values: ExchangeValues };
/** Changed in the file and in the register, to different values. */
export type Conflict = {
  readonly row: number;
  readonly id: string;
  readonly revision: string | number;
  readonly key: string;
  readonly file: ExchangeValue;
  readonly current: ExchangeValue;
};
/** `key` is null when the row as a whole was refused. */
export type Refused = {
  readonly row: number;
  readonly id: string | null;
  readonly key: string | null;
  readonly text: string;
  readonly problem: CellProblem | RowProblem;
};
/** In the register and not in the file; with `row` when the file still has it, emptied. Never deleted by an import. */
export type MissingRow = { readonly id: string; readonly row?: number | undefined };

export type Comparison = {
  readonly unchanged: readonly { readonly row: number; readonly id: string }[];
  readonly changed: readonly ChangedRow[];
  readonly added: readonly AddedRow[];
  readonly conflicts: readonly Conflict[];
  readonly refused: readonly Refused[];
  readonly missing: readonly MissingRow[];
  /** Rows that carry the name of another row: a sign that a part of the sheet was sorted without its hidden columns. */
  readonly shifted: readonly number[];
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
  const matches = matchRows(input.file, input.current, input, names);
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
  for (const { id } of found.refused) if (id !== null) seen.add(id);
  for (const row of input.current)
    if (!seen.has(row.id) && (input.expected?.(row) ?? true)) found.missing.push({ id: row.id });
  found.shifted.push(...shiftedRows(input.current, matches, names));
  return found;
}

/** The changes to make: the file's own, and of the conflicts those for which somebody chose the file's side. */
export function changesToMake(
  { changed, conflicts }: Comparison,
  takesFile: (conflict: Conflict) => boolean,
): readonly ChangedRow[] {
  const rows = new Map(changed.map((row) => [row.id, row]));
  for (const conflict of conflicts) {
    if (!takesFile(conflict)) continue;
    const { row, id, revision, key, file, current } = conflict;
    const cells = [...(rows.get(id)?.cells ?? []), { key, from: current, to: file }];
    rows.set(id, { row, id, revision, cells });
  }
  return [...rows.values()];
}

const ROWS_A_STEP = 500;

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };

const lostBase: BaseRow = { revision: "", keys: [], marks: "" };

function empty(): Mutable<Comparison> {
  return { unchanged: [], changed: [], added: [], conflicts: [], refused: [], missing: [], shifted: [] };
}

function refuseRow(found: Mutable<Comparison>, { row, id, texts }: FileRow, problem: RowProblem): void {
  const text = Object.values(texts).find((one) => one.trim() !== "") ?? "";
  found.refused.push({ row, id, key: null, text, problem });
}

/** A new row is taken as a whole or not at all. */
function addRow(
  found: Mutable<Comparison>,
  { row, texts }: FileRow,
  { columns, lookup }: CompareInput,
): void {
  const values: Record<string, ExchangeValue> = {};
  const problems: Refused[] = [];
  for (const column of columns) {
    const text = texts[column.key];
    if (text === undefined && !column.required) continue;
    const reading = readCell(column, text ?? "", lookup);
    if ("value" in reading) values[column.key] = reading.value;
    else problems.push({ row, id: null, key: column.key, text: text ?? "", problem: reading.problem });
  }
  if (problems.length > 0) found.refused.push(...problems);
  else found.added.push({ row, values });
}

function compareRow(
  found: Mutable<Comparison>,
  { row, texts }: FileRow,
  current: CurrentRow,
  base: BaseRow | null,
  { columns, lookup, blank = "keeps" }: CompareInput,
): void {
  const { id, revision, values } = current;
  const cells: CellChange[] = [];
  let settled = true;
  const place = { base: placeOf(base, revision), marks: marksOf(base), blank };
  for (const column of columns) {
    const { key } = column;
    const text = texts[key];
    if (text === undefined) continue;
    const outcome = compareCell(column, text, values[key] ?? null, place, lookup);
    if (outcome.is === "same") continue;
    settled = false;
    if (outcome.is === "changed") cells.push({ key, from: outcome.from, to: outcome.to });
    else if (outcome.is === "refused") found.refused.push({ row, id, key, text, problem: outcome.problem });
    else found.conflicts.push({ row, id, revision, key, file: outcome.file, current: outcome.current });
  }
  if (cells.length > 0) found.changed.push({ row, id, revision, cells });
  if (settled) found.unchanged.push({ row, id });
}

function placeOf(base: BaseRow | null, revision: string | number): CellPlace["base"] {
  if (!base) return "none";
  return base.revision === String(revision) ? "same-revision" : "other-revision";
}

/** All cells emptied, also those that must not be: the row was cleared, not edited. */
function isEmptied({ texts }: FileRow, columns: readonly ExchangeColumn[]): boolean {
  const required = columns.some((column) => column.required && texts[column.key] !== undefined);
  return required && Object.values(texts).every((text) => text.trim() === "");
}

function shiftedRows(
  current: readonly CurrentRow[],
  matches: ReturnType<typeof matchRows>,
  names: RowNames,
): number[] {
  const owners = new Map<string, string>();
  for (const row of current) {
    const name = names.ofCurrent.get(row) ?? "";
    // A name that several rows share tells nothing.
    if (name !== "") owners.set(name, owners.has(name) ? "" : row.id);
  }
  return [...matches].flatMap(([row, match]) => {
    if (match.is !== "known" || !match.byId) return [];
    const owner = owners.get(names.ofFile.get(row) ?? "");
    return owner && owner !== match.current.id ? [row.row] : [];
  });
}

function* namesOf(input: CompareInput): Generator<void, RowNames> {
  const ofFile = new Map<FileRow, string>();
  const ofCurrent = new Map<CurrentRow, string>();
  for (const row of input.file) {
    if (ofFile.size % ROWS_A_STEP === 0) yield;
    ofFile.set(row, nameOfRow(row, input));
  }
  for (const row of input.current) {
    if (ofCurrent.size % ROWS_A_STEP === 0) yield;
    ofCurrent.set(row, nameOfCurrent(row, input));
  }
  return { ofFile, ofCurrent };
}
