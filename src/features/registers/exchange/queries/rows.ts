/** A register's entries for files: in a fixed order for writing, with few values for comparing. */
import { sql } from "kysely";
import type { Db } from "#src/platform/db/index.ts";
import type { Entry, Register, Values } from "../../kit/definition.ts";
import { entriesById, tableOf } from "../../kit/queries/entry.ts";
import { matching, orderOf, type RegisterFilter, type RegisterSort } from "../../kit/queries/list.ts";

/** The ids that a list holds, in its order. */
export async function orderedIds(
  db: Db,
  register: Register,
  companyId: string,
  query: RegisterFilter & { readonly sort: RegisterSort },
  today: string,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select t.id from ${tableOf(register)} as t
    where t.company_id = ${companyId} and ${matching(register, query, today)}
    order by ${orderOf(register, query.sort)}`.execute(db);
  return rows.map(({ id }) => id);
}

/** Entries read at once; between two such reads others are answered. */
const CHUNK = 200;

/** The entries of these ids in their order, read a few at a time; what is gone by then is left out. */
export async function* entriesInOrder(
  db: Db,
  register: Register,
  companyId: string,
  ids: readonly string[],
): AsyncGenerator<Entry> {
  for (let from = 0; from < ids.length; from += CHUNK) {
    const some = ids.slice(from, from + CHUNK);
    const entries = await entriesById(db, register, companyId, some);
    const byId = new Map(entries.map((entry) => [entry.id, entry]));
    for (const id of some) {
      const entry = byId.get(id);
      if (entry) yield entry;
    }
    await new Promise<void>((resolve) => setImmediate(resolve));
  }
}

/** An entry with those of its values that are to be compared, as the columns of its row. */
export type Compared = Values & {
  readonly id: string;
  readonly retired_on: string;
  readonly created_at: string;
};

/** All entries of the company, also those out of use, with the values of some fields, oldest first. */
export async function comparedEntries(
  db: Db,
  register: Register,
  companyId: string,
  keys: readonly string[],
): Promise<Compared[]> {
  const columns = ["id", "version", "retired_on", "created_at", ...keys].map((name) => sql.ref(`t.${name}`));
  const { rows } = await sql<Compared>`select ${sql.join(columns)} from ${tableOf(register)} as t
    where t.company_id = ${companyId} order by t.id`.execute(db);
  return rows;
}

/** Goes up with each entry added and each change: tells whether a register is as it was. */
export async function registerStamp(db: Db, register: Register, companyId: string): Promise<number> {
  const { rows } = await sql<{ stamp: number | string | null }>`
    select sum(t.version) as stamp from ${tableOf(register)} as t where t.company_id = ${companyId}`.execute(
    db,
  );
  return Number(rows[0]?.stamp ?? 0);
}
