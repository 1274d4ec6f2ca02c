/** Guesses what the columns of a file hold: by their headings, and without headings by what stands in them. */
import { type ColumnGuess, guessColumns } from "#src/engine/exchange/index.ts";
import { isTarget, type Target, targets } from "../fields.ts";
import { columnNames } from "../text/columns.ts";
import { cleanLine } from "./clean.ts";
import type { Mapping, SheetRow } from "./read-row.ts";

/** Less alike than this is no guess: a postal code is not an employee number. */
const LIKENESS = 0.7;

const names = targets.map((key) => ({ key, aliases: columnNames[key] }));

export interface Columns {
  /** Position of the heading row; -1 without one. */
  readonly headingRow: number;
  readonly mapping: Mapping;
  /** How many headings were recognised, weighted by likeness: the best sheet of a book has most. */
  readonly score: number;
}

/** The guess for a table's rows. */
export function guessMapping(rows: readonly (readonly string[])[]): Columns {
  const width = rows[0]?.length ?? 0;
  const guess = guessColumns(rows, names);
  const sure = guess.matches.filter(({ confidence }) => confidence >= LIKENESS);
  if (guess.headerRow === undefined || sure.length === 0)
    return { headingRow: -1, mapping: byContent(rows, width), score: 0 };
  const score = sure.reduce((sum, { confidence }) => sum + confidence, 0);
  return { headingRow: guess.headerRow, mapping: mappingOf(sure, width), score };
}

/** The guess when the user says which row is the heading. */
export function mappingUnder(rows: readonly (readonly string[])[], headingRow: number): Mapping {
  const heading = rows[headingRow];
  if (!heading) return byContent(rows, rows[0]?.length ?? 0);
  const { matches } = guessColumns([heading], names);
  return mappingOf(
    matches.filter(({ confidence }) => confidence >= LIKENESS),
    heading.length,
  );
}

function mappingOf(matches: ColumnGuess["matches"], width: number): Mapping {
  const mapping: (Target | "")[] = Array.from({ length: width }, () => "");
  for (const { key, column } of matches) if (isTarget(key)) mapping[column] = key;
  return mapping;
}

/** Mail addresses are recognised by their sign; the first column of short words is taken for the names. */
function byContent(rows: readonly (readonly string[])[], width: number): Mapping {
  const looks = (column: number, test: RegExp) => {
    const cells = rows.slice(0, 50).flatMap((row) => cleanLine(row[column] ?? "") || []);
    return cells.length > 0 && cells.filter((cell) => test.test(cell)).length * 2 > cells.length;
  };
  const columns = Array.from({ length: width }, (_, column) => column);
  const mail = columns.find((column) => looks(column, /^[^\s@]+@[^\s@]+$/));
  const name = columns.find((column) => looks(column, /^[\p{L}\p{M}\s\u30fb.'’-]{1,40}$/u));
  return columns.map((column) => (column === mail ? "mail" : column === name ? "full_name" : ""));
}

/** The rows that hold people: all after the heading. */
export function dataRows(rows: readonly SheetRow[], headingRow: number): readonly SheetRow[] {
  return rows.slice(headingRow + 1);
}
