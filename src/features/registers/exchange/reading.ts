/** What was read from a file and how it is to be understood: kept with the draft, changed by its pages. */
import type { Lang } from "#src/text/words.ts";
import type { Values } from "../kit/definition.ts";
import type { IpaNotes } from "./ipa/notes.ts";

export interface SourceSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: number;
  /** Cells whose shown result was taken, and cells that look like a formula and stay text. */
  readonly formulas: number;
  readonly formulaLike: number;
}

export interface Source {
  readonly kind: "xlsx" | "csv" | "tsv" | "ipa";
  readonly encoding?: string | undefined;
  readonly sheets: readonly SourceSheet[];
  /** The facts that an export of ours carries. */
  readonly about?: Readonly<Record<string, string>> | undefined;
  readonly ipa?: IpaNotes | undefined;
}

export interface Reading {
  /** Position of the sheet that is taken. */
  readonly sheet: number;
  /** Position of its heading; -1 where there is none. */
  readonly headingRow: number;
  /** The sheet has the hidden columns of an export: rows are known by their ids. */
  readonly ours: boolean;
  /** The language in which choices and names were written. */
  readonly lang: Lang;
  /** Column by column the field's key; null for a column that is left out. */
  readonly mapping: readonly (string | null)[];
  /** How sure each guess is, 0 to 1; 0 where nothing was guessed. */
  readonly sure: readonly number[];
  /** The columns were read as the company said once before. */
  readonly remembered: boolean;
  /** For required fields that a row leaves empty. */
  readonly defaults: Values;
  /** Rows that carry the name of another row, as the comparison found them: the first few. */
  readonly shifted?: readonly number[] | undefined;
}

/** A sheet of a draft, or its first rows. */
export interface Rows {
  readonly rows: readonly (readonly string[])[];
  readonly rowNumbers: readonly number[];
}
