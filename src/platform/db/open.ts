/** Opens the database that the settings name: one SQLite file, or PostgreSQL for many companies. */
import { DatabaseSync } from "node:sqlite";
import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import type { Database, Store } from "./database.ts";
import { sqliteDialect } from "./sqlite-driver.ts";

/**
 * Opens (and creates, if absent) a SQLite file, or a private database in memory for `":memory:"`.
 * Durable: WAL with `synchronous=FULL`, so a commit that was answered survives the loss of power.
 */
export function openSqlite(file: string): Store {
  const database = new DatabaseSync(file, { enableForeignKeyConstraints: true, timeout: 10_000 });
  if (file !== ":memory:") database.exec("pragma journal_mode = wal");
  database.exec("pragma synchronous = full");
  database.exec("pragma temp_store = memory");
  const db = new Kysely<Database>({ dialect: sqliteDialect(database) });
  const store: Store = { db, engine: "sqlite", close: () => db.destroy() };
  return file === ":memory:" ? store : { ...store, file };
}

/** Opens a pool of connections to PostgreSQL. `count(*)` and sums arrive as numbers, as they do from SQLite. */
export function openPostgres(url: string, connections = 10): Store {
  const parsers: Record<number, (text: string) => number> = { 20: Number, 1700: Number };
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    types: {
      getTypeParser: (oid: number, format?: "text" | "binary") =>
        parsers[oid] ?? pg.types.getTypeParser(oid, format as "text"),
    },
  });
  // A connection that dies while idle (server restart) must not end the process: the next query reports it.
  pool.on("error", () => {});
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  return { db, engine: "postgres", close: () => db.destroy() };
}

/** Opens what `databaseUrl` names, or else the SQLite file. */
export function openStore(settings: { databaseUrl?: string | undefined; sqliteFile: string }): Store {
  return settings.databaseUrl ? openPostgres(settings.databaseUrl) : openSqlite(settings.sqliteFile);
}
