/** Decides what an import does, row by row, without doing it: the preview shows this, the import carries it out. */
import { fullName, noValues, type Person, type PersonValues } from "../fields.ts";
import { leftBeforeJoined } from "../schema.ts";
import { type Change, changed, changesOf } from "./diff.ts";
import { identityOf } from "./identity.ts";
import { type Match, matchRows } from "./match.ts";
import { type Mapping, type Reason, readRow, type SheetRow, type Stated } from "./read-row.ts";
import { type Claimant, doublesOf, repeatsOf } from "./repeats.ts";

export type Line = { readonly row: SheetRow; readonly label: string } & (
  | { readonly outcome: "added"; readonly values: PersonValues }
  | {
      readonly outcome: "changed";
      readonly person: Person;
      readonly values: PersonValues;
      readonly changes: readonly Change[];
    }
  | { readonly outcome: "unchanged"; readonly person: Person }
  | { readonly outcome: "refused"; readonly reasons: readonly Reason[] }
);

export type Outcome = Line["outcome"];
export const outcomes = ["added", "changed", "unchanged", "refused"] as const satisfies readonly Outcome[];

export interface Plan {
  /** One for each row, in the order of the file. */
  readonly lines: readonly Line[];
  readonly counts: Readonly<Record<Outcome, number>>;
  /** People of the register who are still there and of whom no row speaks. They stay as they are. */
  readonly absent: number;
}

/**
 * The plan for a file's rows against the people now in the register. Pure; the order of rows and people does
 * not matter, and after the plan is carried out the same rows change nothing.
 * @param today "YYYY-MM-DD", to know who has left
 */
export function planImport(
  rows: readonly SheetRow[],
  mapping: Mapping,
  people: readonly Person[],
  today: string,
): Plan {
  const readings = rows.map((row) => ({ row, reading: readRow(row, mapping) }));
  const claimants = readings.flatMap(({ row, reading }): Claimant[] =>
    reading.ok ? [{ row: row.number, stated: reading.stated, identity: identityOf(reading.stated) }] : [],
  );
  const repeats = repeatsOf(claimants);
  const distinct = claimants.filter(({ row }) => !repeats.has(row));
  const doubles = doublesOf(distinct);
  const matches = matchRows(
    people,
    distinct.filter(({ row }) => !doubles.has(row)),
  );
  const lines = readings.map(({ row, reading }): Line => {
    const { stated } = reading;
    const label = labelOf(stated);
    const refused = (reasons: readonly Reason[]): Line => ({ row, label, outcome: "refused", reasons });
    if (!reading.ok) return refused(reading.reasons);
    const repeated = repeats.get(row.number);
    if (repeated !== undefined) return refused([{ key: "repeats-row", rows: [repeated] }]);
    const others = doubles.get(row.number);
    if (others) return refused([{ key: `same-${others.by}`, rows: others.rows }]);
    return lineFor(row, stated, label, matches.get(row.number));
  });
  return { lines, counts: countsOf(lines), absent: absentIn(lines, people, today) };
}

function lineFor(row: SheetRow, stated: Stated, label: string, match: Match | undefined): Line {
  if (match?.kind === "undecided") return { row, label, outcome: "refused", reasons: [match.reason] };
  if (match?.kind === "known") {
    const { person } = match;
    const changes = changesOf(person, stated);
    const values = changed(person, changes);
    const name = fullName(values);
    if (changes.length === 0) return { row, label: name, outcome: "unchanged", person };
    const reasons = wrongTogether(values);
    if (reasons.length > 0) return { row, label: name, outcome: "refused", reasons };
    return { row, label: name, outcome: "changed", person, values, changes };
  }
  const values = { ...noValues, ...stated };
  const reasons = wrongTogether(values);
  if (reasons.length > 0) return { row, label, outcome: "refused", reasons };
  return { row, label, outcome: "added", values };
}

/** What no single cell shows. */
function wrongTogether(values: PersonValues): Reason[] {
  if (values.family_name === "") return [{ key: "new-without-name", field: "family_name" }];
  if (leftBeforeJoined(values))
    return [{ key: "left-before-joined", field: "left_on", value: values.left_on }];
  return [];
}

function labelOf(stated: Stated): string {
  const name = fullName({ family_name: stated.family_name ?? "", given_name: stated.given_name ?? "" });
  return name || stated.number || stated.mail || "";
}

function countsOf(lines: readonly Line[]): Record<Outcome, number> {
  const counts = { added: 0, changed: 0, unchanged: 0, refused: 0 };
  for (const { outcome } of lines) counts[outcome] += 1;
  return counts;
}

function absentIn(lines: readonly Line[], people: readonly Person[], today: string): number {
  const spoken = new Set(lines.flatMap((line) => ("person" in line ? [line.person.id] : [])));
  return people.filter((person) => !hasLeft(person, today) && !spoken.has(person.id)).length;
}

/** Somebody who leaves today is still there today. */
export function hasLeft(person: Pick<PersonValues, "left_on">, today: string): boolean {
  return person.left_on !== "" && person.left_on < today;
}
