/** Brings a database up to date by the plain SQL files of `migrations/`, in the order of their names. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import type { Db, Engine, Store } from "./database.ts";

/** One migration file as it applies to an engine. */
export interface Migration {
  readonly name: string;
  readonly text: string;
  readonly checksum: string;
}

/** Any number of this kind will do; it only has to be the same in every Banto process. */
const MIGRATION_LOCK = 7_214_009;

/**
 * The migrations of a folder for one engine. `0007-search.sqlite.sql` and `0007-search.postgres.sql` are two
 * forms of one migration named `0007-search`; `0007-search.sql` serves both.
 */
export function readMigrations(folder: string, engine: Engine): Migration[] {
  return readdirSync(folder)
    .filter((file) => /^\d{4}-[a-z0-9-]+(\.(sqlite|postgres))?\.sql$/.test(file))
    .filter((file) => !/\.(sqlite|postgres)\.sql$/.test(file) || file.endsWith(`.${engine}.sql`))
    .sort()
    .map((file) => {
      const text = readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n");
      const name = file.replace(/(\.(sqlite|postgres))?\.sql$/, "");
      return { name, text, checksum: createHash("sha256").update(text).digest("hex") };
    });
}

/** The statements of a file: they end with a semicolon at the end of a line; `--` lines are comments. */
export function statementsOf(text: string): string[] {
  return text
    .split("\n")
    .filter((line) => !line.trimStart().startsWith("--"))
    .join("\n")
    .split(/;[ \t]*(?:\n|$)/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== "");
}

async function appliedNames(db: Db): Promise<Map<string, string>> {
  await sql`create table if not exists schema_migration (
    name text primary key, checksum text not null, applied_at text not null)`.execute(db);
  const rows = await db.selectFrom("schema_migration").select(["name", "checksum"]).execute();
  return new Map(rows.map((row) => [row.name, row.checksum]));
}

/**
 * Applies what is missing, each migration in a transaction of its own, under a lock that two servers
 * starting together cannot both hold. Returns the names applied now.
 *
 * @throws Error when an applied file has changed since, or the database is newer than this program.
 */
export async function migrate(store: Store, migrations: readonly Migration[], now: Date): Promise<string[]> {
  const done: string[] = [];
  for (const migration of migrations) {
    await store.db.transaction().execute(async (trx) => {
      if (store.engine === "postgres")
        await sql`select pg_advisory_xact_lock(${MIGRATION_LOCK})`.execute(trx);
      const applied = await appliedNames(trx);
      assertKnown(applied, migrations);
      if (applied.has(migration.name)) return;
      for (const statement of statementsOf(migration.text)) await sql.raw(statement).execute(trx);
      const { name, checksum } = migration;
      const row = { name, checksum, applied_at: now.toISOString() };
      await trx.insertInto("schema_migration").values(row).execute();
      done.push(name);
    });
  }
  return done;
}

function assertKnown(applied: Map<string, string>, migrations: readonly Migration[]): void {
  const known = new Map(migrations.map((migration) => [migration.name, migration.checksum]));
  for (const [name, checksum] of applied) {
    const expected = known.get(name);
    if (expected === undefined)
      throw new Error(
        `the database has migration ${name}, which this version of Banto does not know: it is newer`,
      );
    if (expected !== checksum) throw new Error(`migration ${name} was changed after it had been applied`);
  }
}
