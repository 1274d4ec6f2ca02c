/** Reads one row of a file by the chosen columns: what it says of a person, or what is wrong with it. */
import { problemsOf } from "#src/platform/http/forms.ts";
import { type Field, fields, type PersonValues, type Target } from "../fields.ts";
import { fieldSchemas } from "../schema.ts";
import { cleanLine } from "./clean.ts";

/** A row with its number in the file, counted as the spreadsheet counts: the heading is row 1. */
export interface SheetRow {
  readonly number: number;
  readonly cells: readonly string[];
}

/** What each column holds, in the order of the columns; "" for a column that is not taken. */
export type Mapping = readonly (Target | "")[];

/** Why a row is not taken: a key of the words, and what is needed to say it. */
export interface Reason {
  readonly key: string;
  readonly field?: Field;
  /** What stands in the file. */
  readonly value?: string;
  readonly least?: number;
  readonly most?: number;
  /** Other rows of the file that are concerned. */
  readonly rows?: readonly number[];
  /** People of the register that are concerned, by name. */
  readonly people?: readonly string[];
}

/** What a row says. A field that it leaves blank is absent: blank cells change nothing. */
export type Stated = Partial<PersonValues>;

export type RowReading =
  | { readonly ok: true; readonly stated: Stated }
  | { readonly ok: false; readonly stated: Stated; readonly reasons: readonly Reason[] };

export function readRow(row: SheetRow, mapping: Mapping): RowReading {
  const cells: Partial<Record<Target, string>> = {};
  for (const [column, target] of mapping.entries()) {
    const cell = row.cells[column] ?? "";
    if (target !== "" && cleanLine(cell) !== "") cells[target] = cell;
  }
  const raw = withNameParts(cells);
  const stated: Partial<Record<Field, string>> = {};
  const reasons: Reason[] = [];
  for (const field of fields) {
    const value = raw[field];
    if (value === undefined) continue;
    const result = fieldSchemas[field].safeParse(value);
    if (result.success) stated[field] = result.data;
    else {
      const [problem] = Object.values(problemsOf(result.error.issues));
      reasons.push({ ...(problem ?? { key: "invalid" }), field, value });
    }
  }
  if (reasons.length > 0) return { ok: false, stated, reasons };
  if (!stated.number && !stated.mail && !stated.family_name && !stated.given_name)
    return { ok: false, stated, reasons: [{ key: "nobody" }] };
  return { ok: true, stated };
}

/** A name in one piece becomes family and given name at its first space; separate columns come first. */
function withNameParts(cells: Partial<Record<Target, string>>): Partial<Record<Field, string>> {
  const { full_name: name, full_kana: kana, ...rest } = cells;
  const raw: Partial<Record<Field, string>> = { ...rest };
  if (name !== undefined && rest.family_name === undefined && rest.given_name === undefined)
    [raw.family_name, raw.given_name] = inTwo(name);
  if (kana !== undefined && rest.family_kana === undefined && rest.given_kana === undefined)
    [raw.family_kana, raw.given_kana] = inTwo(kana);
  return raw;
}

function inTwo(name: string): [string, string] {
  const line = cleanLine(name);
  const at = line.indexOf(" ");
  return at < 0 ? [line, ""] : [line.slice(0, at), line.slice(at + 1)];
}
