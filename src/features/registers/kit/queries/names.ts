/** What linked entries and people are called, and who may be chosen. */
import { sql } from "kysely";
import { type ChoosablePerson, choosablePeople, peopleNamed } from "#src/features/people/index.ts";
import type { Db } from "#src/platform/db/index.ts";
import { fold } from "#src/text/fold.ts";
import type { Register, RegisterField } from "../definition.ts";
import { tableOf } from "./entry.ts";

/** A thing that a field may point at. `gone`: retired, or has left. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly gone: boolean;
}

/** More than these are typed by name rather than chosen from a list. */
export const MOST_CHOSEN = 400;

/** The names of entries, by id. */
export async function entryNames(
  db: Db,
  register: Register,
  companyId: string,
  ids: readonly string[],
  today: string,
): Promise<ReadonlyMap<string, Named>> {
  const wanted = [...new Set(ids)].filter(Boolean).slice(0, 5000);
  if (wanted.length === 0) return new Map();
  const { rows } = await sql<{ id: string; name: string; retired_on: string }>`
    select t.id, ${sql.ref(`t.${register.name}`)} as name, t.retired_on from ${tableOf(register)} as t
    where t.company_id = ${companyId} and t.id in (${sql.join(wanted)})`.execute(db);
  return new Map(rows.map((row) => [row.id, named(row, today)]));
}

/** Entries in use, by name; one more than `most` if there are more. */
export async function choosableEntries(
  db: Db,
  register: Register,
  companyId: string,
  today: string,
  most = MOST_CHOSEN,
): Promise<Named[]> {
  const { rows } = await sql<{ id: string; name: string; retired_on: string }>`
    select t.id, ${sql.ref(`t.${register.name}`)} as name, t.retired_on from ${tableOf(register)} as t
    where t.company_id = ${companyId} and (t.retired_on = '' or t.retired_on > ${today})
    order by t.name_key, t.id limit ${most + 1}`.execute(db);
  return rows.map((row) => named(row, today));
}

function named(row: { id: string; name: string; retired_on: string }, today: string): Named {
  return { id: row.id, name: row.name, gone: row.retired_on !== "" && row.retired_on <= today };
}

/**
 * The id meant by what was typed or chosen: an id, or a name (of a person also the number) that only one has.
 * Undefined if nobody or several are called so.
 */
export async function resolve(
  db: Db,
  companyId: string,
  field: RegisterField,
  target: Register | undefined,
  typed: string,
): Promise<string | undefined> {
  if (field.kind === "person") {
    const people = await peopleNamed(db, companyId, typed);
    return people.length === 1 ? people[0]?.id : undefined;
  }
  if (!target) return undefined;
  const { rows } = await sql<{ id: string }>`select t.id from ${tableOf(target)} as t
    where t.company_id = ${companyId} and (t.id = ${typed} or t.name_key = ${fold(typed)}) limit 2`.execute(
    db,
  );
  return rows.length === 1 ? rows[0]?.id : undefined;
}

/** People who have not left, by name. */
export async function choosable(
  db: Db,
  companyId: string,
  field: RegisterField,
  target: Register | undefined,
  today: string,
): Promise<readonly Named[]> {
  if (field.kind === "person") {
    const people = await choosablePeople(db, companyId, today, MOST_CHOSEN + 1);
    return people.map(({ id, name, left }: ChoosablePerson) => ({ id, name, gone: left }));
  }
  return target ? choosableEntries(db, target, companyId, today) : [];
}

/** Entries of `register` whose field points at an entry. */
export async function pointingAt(
  db: Db,
  register: Register,
  field: string,
  companyId: string,
  id: string,
  today: string,
  most: number,
): Promise<Named[]> {
  const { rows } = await sql<{ id: string; name: string; retired_on: string }>`
    select t.id, ${sql.ref(`t.${register.name}`)} as name, t.retired_on from ${tableOf(register)} as t
    where t.company_id = ${companyId} and ${sql.ref(`t.${field}`)} = ${id}
    order by (case when t.retired_on = '' then 0 else 1 end), t.name_key, t.id limit ${most}`.execute(db);
  return rows.map((row) => named(row, today));
}
