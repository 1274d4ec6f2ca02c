/** What a file does to a register, line by line, as it is shown, kept and carried out. */
import type { CellProblem, RowProblem } from "#src/engine/exchange/index.ts";
import type { Problem } from "#src/platform/http/forms.ts";
import type { Values } from "../../kit/definition.ts";

export const outcomes = ["added", "changed", "conflict", "refused", "missing"] as const;
export type Outcome = (typeof outcomes)[number];

/** A field with the register's text before and after. */
export interface Cell {
  readonly key: string;
  readonly from: string;
  readonly to: string;
}

/** "not-for-kind": the field is not asked of entries of this kind. */
export type LineProblem = CellProblem | RowProblem | "not-for-kind";

/** Why a cell was not taken; without a key, why the row was not. The register's own problems have its keys. */
export interface Fault {
  readonly key: string | null;
  readonly text: string;
  readonly problem: Problem;
}

interface Place {
  readonly row: number;
  readonly label: string;
}

export type Line =
  | (Place & { readonly outcome: "added"; readonly id: string; readonly values: Values })
  | (Place & {
      readonly outcome: "changed";
      readonly id: string;
      readonly version: number;
      readonly cells: readonly Cell[];
    })
  | (Place & {
      readonly outcome: "conflict";
      readonly id: string;
      readonly version: number;
      readonly key: string;
      readonly file: string;
      readonly current: string;
    })
  | (Place & {
      readonly outcome: "refused";
      /** "" for a row that is not in the register. */
      readonly id: string;
      readonly faults: readonly Fault[];
      /** Nothing of the row is taken; else only these cells are not. */
      readonly whole: boolean;
      /** The row as it stands in the file. */
      readonly cells: readonly string[];
    })
  | (Place & { readonly outcome: "missing"; readonly id: string });

export interface Counts {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly conflicts: number;
  readonly missing: number;
}
