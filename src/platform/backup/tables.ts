/** Which tables a backup holds, parents before children, so that they can be filled again in this order. */
import { sql } from "kysely";
import type { Db, Engine } from "#src/platform/db/index.ts";

/**
 * Left out: the list of migrations (the restored schema brings its own), who is signed in (a session revoked
 * after the backup must not come back to life; nor a token), half-done sign-ins, counters of attempts, answers
 * kept for a day, live workers.
 */
const leftOut = new Set([
  "schema_migration",
  "auth_session",
  "auth_verification",
  "auth_rate_limit",
  "auth_throttle",
  "api_token",
  "api_answer",
  "worker",
]);

interface Reference {
  readonly child: string;
  readonly parent: string;
}

async function allTables(db: Db, engine: Engine): Promise<string[]> {
  const query =
    engine === "sqlite"
      ? sql<{
          name: string;
        }>`select name from sqlite_master where type = 'table' and name not like 'sqlite_%'`
      : sql<{ name: string }>`select tablename as name from pg_tables where schemaname = current_schema()`;
  const { rows } = await query.execute(db);
  return rows.map((row) => row.name).sort();
}

async function references(db: Db, engine: Engine): Promise<Reference[]> {
  const query =
    engine === "sqlite"
      ? sql<Reference>`select m.name as child, f."table" as parent
          from sqlite_master m join pragma_foreign_key_list(m.name) f where m.type = 'table'`
      : sql<Reference>`select c.relname as child, p.relname as parent from pg_constraint k
          join pg_class c on c.oid = k.conrelid join pg_class p on p.oid = k.confrelid
          where k.contype = 'f' and k.connamespace = current_schema()::regnamespace`;
  return (await query.execute(db)).rows;
}

/** Sorts so that every table comes after the tables it refers to. Pure. */
export function parentsFirst(tables: readonly string[], all: readonly Reference[]): string[] {
  const sorted: string[] = [];
  const visit = (table: string, path: readonly string[]) => {
    if (sorted.includes(table) || path.includes(table)) return;
    for (const { child, parent } of all) if (child === table) visit(parent, [...path, table]);
    if (tables.includes(table)) sorted.push(table);
  };
  for (const table of tables) visit(table, []);
  return sorted;
}

/** The tables of a backup in the order in which to fill them. */
export async function backupTables(db: Db, engine: Engine): Promise<string[]> {
  const tables = (await allTables(db, engine)).filter((name) => !leftOut.has(name));
  return parentsFirst(tables, await references(db, engine));
}

/** The columns of a table's primary key, in order: what pages of rows are read by. */
export async function primaryKey(db: Db, engine: Engine, table: string): Promise<string[]> {
  const query =
    engine === "sqlite"
      ? sql<{ name: string }>`select name from pragma_table_info(${table}) where pk > 0 order by pk`
      : sql<{ name: string }>`select a.attname as name from pg_index i
          join unnest(i.indkey) with ordinality as k(attnum, place) on true
          join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
          where i.indrelid = ${sql.lit(table)}::regclass and i.indisprimary order by k.place`;
  return (await query.execute(db)).rows.map((row) => row.name);
}

/** Whether there is no table at all: the only place a backup is restored into. */
export async function isEmpty(db: Db, engine: Engine): Promise<boolean> {
  return (await allTables(db, engine)).length === 0;
}
