/** What a comparison found, and the changes that follow from it. */

import type { ExchangeValue, ExchangeValues } from "./column.ts";
import type { RowProblem } from "./match-rows.ts";
import type { CellProblem } from "./read-cell.ts";

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

/** A comparison while it is made. */
export type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };

export function empty(): Mutable<Comparison> {
  return { unchanged: [], changed: [], added: [], conflicts: [], refused: [], missing: [], shifted: [] };
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
