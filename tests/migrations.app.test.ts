import { sql } from "kysely";
import { afterEach, expect, test } from "vitest";
import { primaryKey } from "#src/platform/backup/tables.ts";
import { migrate, newId, readMigrations, type Store, statementsOf } from "#src/platform/db/index.ts";
import { emptyStore, migrationsFolder } from "./helpers/store.ts";

const now = new Date("2026-11-23T00:00:00Z");
const open: Store[] = [];
afterEach(async () => {
  for (const store of open.splice(0)) await store.close();
});

async function fresh(): Promise<Store> {
  const store = await emptyStore();
  open.push(store);
  return store;
}

test("all migrations apply to an empty database, and a second start applies nothing", async () => {
  const store = await fresh();
  const migrations = readMigrations(migrationsFolder, store.engine);
  const names = migrations.map((migration) => migration.name);
  expect(names.length).toBeGreaterThan(0);
  expect(await migrate(store, migrations, now)).toEqual(names);
  expect(await migrate(store, migrations, now)).toEqual([]);
});

test("a migration that fails half-way leaves nothing behind", async () => {
  const store = await fresh();
  const bad = {
    name: "0001-bad",
    text: "create table one (id text);\ncreate tabel two (id text);\n",
    checksum: "x",
  };
  await expect(migrate(store, [bad], now)).rejects.toThrow();
  await expect(sql`select * from one`.execute(store.db)).rejects.toThrow();
});

test("a database from a newer version, or a changed migration, is refused", async () => {
  const store = await fresh();
  const one = { name: "0001-one", text: "create table one (id text);\n", checksum: "a" };
  await migrate(store, [one], now);
  await expect(migrate(store, [], now)).resolves.toEqual([]);
  const other = { name: "0001-other", text: "select 1;\n", checksum: "c" };
  await expect(migrate(store, [other], now)).rejects.toThrow(/newer/);
  await expect(migrate(store, [{ ...one, checksum: "b" }], now)).rejects.toThrow(/changed/);
});

test("two servers starting together apply each migration once", async () => {
  const store = await fresh();
  const migrations = readMigrations(migrationsFolder, store.engine);
  const both = await Promise.all([migrate(store, migrations, now), migrate(store, migrations, now)]);
  expect(both.flat().sort()).toEqual(migrations.map((migration) => migration.name));
});

test("every table of a company has company_id first in its primary key", async () => {
  const store = await fresh();
  await migrate(store, readMigrations(migrationsFolder, store.engine), now);
  for (const table of await store.db.introspection.getTables()) {
    if (!table.columns.some((column) => column.name === "company_id")) continue;
    const key = await primaryKey(store.db, store.engine, table.name);
    expect(key[0], `first key column of ${table.name}`).toBe("company_id");
  }
});

test("statements are split at a semicolon that ends a line, and comments are left out", () => {
  const text = "-- why;\ncreate table a (b text default ';x');\n\ninsert into a values ('1; 2');\n";
  expect(statementsOf(text)).toEqual([
    "create table a (b text default ';x')",
    "insert into a values ('1; 2')",
  ]);
});

test("identifiers sort by the time of their making", () => {
  const ids = Array.from({ length: 300 }, () => newId(now));
  expect([...ids].sort()).toEqual(ids);
  expect(newId(new Date("2026-11-23T00:00:01Z")) > (ids.at(-1) ?? "")).toBe(true);
});
