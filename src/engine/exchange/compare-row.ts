/** Compares one row, and writes down what came of it. */

import { type BaseRow, marksOf } from "./base.ts";
import type { ExchangeColumn, ExchangeValue } from "./column.ts";
import { type CellPlace, compareCell } from "./compare-cell.ts";
import type { CellChange, Comparison, Mutable, Refused } from "./comparison.ts";
import type { FileRow } from "./file-rows.ts";
import type { RowProblem } from "./match-rows.ts";
import { readCell } from "./read-cell.ts";
import type { CurrentRow, MatchInput } from "./row-name.ts";

/** What is the same for all rows: the columns, how to read them, and what an empty cell means where nothing is known. */
export type RowInput = Pick<MatchInput, "columns" | "lookup"> & {
  readonly blank?: "clears" | "keeps" | undefined;
};

/** A row that cannot be told from another is left out as a whole. */
export function refuseRow(
  found: Mutable<Comparison>,
  { row, id, texts }: FileRow,
  problem: RowProblem,
): void {
  const text = Object.values(texts).find((one) => one.trim() !== "") ?? "";
  found.refused.push({ row, id, key: null, text, problem });
}

/** A new row is taken as a whole or not at all. */
export function addRow(
  found: Mutable<Comparison>,
  { row, texts }: FileRow,
  { columns, lookup }: RowInput,
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

/** A known row, cell by cell. */
export function compareRow(
  found: Mutable<Comparison>,
  { row, texts }: FileRow,
  current: CurrentRow,
  base: BaseRow | null,
  { columns, lookup, blank = "keeps" }: RowInput,
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
export function isEmptied({ texts }: FileRow, columns: readonly ExchangeColumn[]): boolean {
  const required = columns.some((column) => column.required && texts[column.key] !== undefined);
  return required && Object.values(texts).every((text) => text.trim() === "");
}
