/** Looks for anything lost or half-made in a database after crashes, against what was acknowledged. */
import { DatabaseSync } from "node:sqlite";
import type { Acknowledged } from "./writers.ts";

type Row = Readonly<Record<string, string | number | null>>;
type Ask = (sql: string, ...values: (string | number)[]) => Row[];

/** What is wrong, in words; empty when all is well. @param file the SQLite file of a stopped server */
export function judge(file: string, seen: Acknowledged): string[] {
  const database = new DatabaseSync(file, { readOnly: true });
  const ask: Ask = (sql, ...values) => database.prepare(sql).all(...values) as Row[];
  try {
    return [...engine(ask), ...lost(ask, seen), ...halfMade(ask), ...answers(ask, seen)];
  } finally {
    database.close();
  }
}

function engine(ask: Ask): string[] {
  const integrity = ask("pragma integrity_check").map((row) => String(row.integrity_check));
  return [
    ...integrity.filter((line) => line !== "ok").map((line) => `integrity_check: ${line}`),
    ...ask("pragma foreign_key_check").map((row) => `a row of ${row.table} refers to nothing`),
  ];
}

/** What was acknowledged must be there. */
function lost(ask: Ask, seen: Acknowledged): string[] {
  const names = new Map(ask("select id, family_name from person").map((row) => [row.id, row.family_name]));
  const counts = new Map(
    ask("select id, added from person_import where state = 'done'").map((row) => [row.id, row.added]),
  );
  return [
    ...seen.people
      .filter(({ id, name }) => names.get(id) !== name)
      .map(({ name }) => `person ${name} was acknowledged and is lost`),
    ...seen.imports
      .filter(({ id, rows }) => counts.get(id) !== rows)
      .map(({ id }) => `import ${id} was acknowledged and is lost`),
  ];
}

/** A change and its trace are kept together or not at all; so are the rows of one import. */
function halfMade(ask: Ask): string[] {
  const without = (what: string, sql: string) => ask(sql).map((row) => `${row.id}: ${what}`);
  const entry = (action: string, noun: string, id: string) =>
    `select 1 from ledger_entry where action = '${action}' and subject = '${noun}:' || ${id}`;
  const person = (id: string) => `select 1 from person where id = ${id}`;
  return [
    ...without(
      "a person without an entry in the ledger",
      `select id from person p where not exists (${entry("person.added", "person", "p.id")})`,
    ),
    ...without(
      "an entry in the ledger without a person",
      `select substr(subject, 8) as id from ledger_entry e where action = 'person.added'
         and not exists (${person("substr(e.subject, 8)")})`,
    ),
    ...without(
      "an import that is neither all there nor not there at all",
      `select id from person_import i where added <> (select count(*) from person_import_row r join person p
         on p.id = r.person_id where r.import_id = i.id and r.outcome = 'added')`,
    ),
    ...without(
      "an import without an entry in the ledger",
      `select id from person_import i where state = 'done'
         and not exists (${entry("people-import.confirmed", "people-import", "i.id")})`,
    ),
  ];
}

/** One saving writes 25 notes: they all come from the same one, the last acknowledged or a later one. */
function answers(ask: Ask, seen: Acknowledged): string[] {
  if (!seen.answers || seen.answers.number === 0) return [];
  const { diagnosis, number } = seen.answers;
  const notes = ask("select note from diagnosis_answer where diagnosis_id = ?", diagnosis);
  const numbers = new Set(notes.map((row) => Number(row.note)));
  if (notes.length !== 25 || numbers.size !== 1)
    return [`the answers of one saving are half there: ${notes.length} notes, ${[...numbers].join(" and ")}`];
  return [...numbers].every((found) => found >= number)
    ? []
    : [`the saving ${number} of answers was acknowledged and is lost`];
}
