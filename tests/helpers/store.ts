/** A migrated, empty database for one test file, on the engine of the running project. */
import { fileURLToPath } from "node:url";
import pg from "pg";
import { inject } from "vitest";
import {
  migrate,
  newId,
  openPostgres,
  openSqlite,
  readMigrations,
  type Store,
} from "#src/platform/db/index.ts";

export const migrationsFolder = fileURLToPath(new URL("../../migrations", import.meta.url));

/** The engine of the running project; SQLite when a file is run by itself. */
export const testEngine = process.env.BANTO_TEST_ENGINE === "postgres" ? "postgres" : "sqlite";

async function admin(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** A new PostgreSQL database on the test server, by its address. */
export async function createPostgresDatabase(): Promise<string> {
  const server = inject("postgresUrl");
  const name = `t_${newId().replaceAll("-", "")}`;
  await admin(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

/** An open database without tables. */
export async function emptyStore(engine = testEngine): Promise<Store> {
  return engine === "postgres" ? openPostgres(await createPostgresDatabase(), 8) : openSqlite(":memory:");
}

/** An open database with all tables and no rows. */
export async function testStore(engine = testEngine): Promise<Store> {
  const store = await emptyStore(engine);
  await migrate(store, readMigrations(migrationsFolder, store.engine), new Date("2026-11-23T00:00:00Z"));
  return store;
}
