/** Real processes on one database: every job's effect is kept exactly once, even when one of them is killed. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sql } from "kysely";
import { afterEach, expect, test } from "vitest";
import { migrate, openPostgres, openSqlite, readMigrations, type Store } from "#src/platform/db/index.ts";
import { createPostgresDatabase, migrationsFolder, testEngine } from "#tests/helpers/store.ts";
import { jobsState, send } from "./index.ts";

const program = fileURLToPath(new URL("../../../tests/helpers/job-process.ts", import.meta.url));
const JOBS = 500;
const cleanUp: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const clean of cleanUp.splice(0).reverse()) await clean();
});

async function sharedDatabase(): Promise<{ place: string; store: Store }> {
  const directory = await mkdtemp(join(tmpdir(), "banto-jobs-"));
  cleanUp.push(() => rm(directory, { recursive: true, force: true }));
  const place = testEngine === "postgres" ? await createPostgresDatabase() : join(directory, "jobs.sqlite");
  const store = testEngine === "postgres" ? openPostgres(place, 4) : openSqlite(place);
  cleanUp.push(() => store.close());
  await migrate(store, readMigrations(migrationsFolder, store.engine), new Date());
  // Without a unique key: a job done twice must show, not fail.
  await sql`create table started (job text not null, process integer not null)`.execute(store.db);
  await sql`create table effect (job text not null, process integer not null)`.execute(store.db);
  return { place, store };
}

async function sendAll(store: Store): Promise<void> {
  await store.db.transaction().execute(async (trx) => {
    for (let n = 0; n < JOBS; n += 1)
      await send(trx, { companyId: `c${n % 7}`, name: "effect.write" }, new Date());
  });
}

function startProcess(place: string, leaseMs: number): ChildProcess {
  const child = spawn(process.execPath, [program, place, String(leaseMs)], { stdio: "inherit" });
  cleanUp.push(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill("SIGTERM");
    await once(child, "exit");
  });
  return child;
}

async function rowsOf(store: Store, table: "effect" | "started") {
  const { rows } = await sql<{ job: string; process: number }>`select * from ${sql.table(table)}`.execute(
    store.db,
  );
  return {
    rows: rows.length,
    jobs: new Set(rows.map((row) => row.job)).size,
    processes: new Set(rows.map((row) => row.process)).size,
  };
}

const wait = { timeout: 40_000, interval: 50 };

test("two processes do every job exactly once, and both take part", { timeout: 60_000 }, async () => {
  const { place, store } = await sharedDatabase();
  startProcess(place, 30_000);
  startProcess(place, 30_000);
  await expect.poll(async () => (await jobsState(store.db, new Date())).workers, wait).toBe(2);
  await sendAll(store);
  await expect.poll(async () => (await rowsOf(store, "effect")).jobs, wait).toBe(JOBS);
  expect(await rowsOf(store, "effect")).toEqual({ rows: JOBS, jobs: JOBS, processes: 2 });
  expect((await rowsOf(store, "started")).rows).toBe(JOBS);
  const ended = await store.db
    .selectFrom("job")
    .select(["attempts", "outcome"])
    .where("name", "=", "effect.write")
    .execute();
  expect(ended.every((row) => row.attempts === 1 && row.outcome === "done")).toBe(true);
});

test("when one is killed in the middle, its jobs are taken over and none counts twice", {
  timeout: 60_000,
}, async () => {
  const { place, store } = await sharedDatabase();
  await sendAll(store);
  const victim = startProcess(place, 1000);
  await expect.poll(async () => (await rowsOf(store, "effect")).rows, wait).toBeGreaterThan(20);
  victim.kill("SIGKILL");
  await once(victim, "exit");
  const atDeath = await rowsOf(store, "effect");
  expect(atDeath.rows).toBeLessThan(JOBS);
  const held = await store.db.selectFrom("job").select("id").where("claimed_by", "is not", null).execute();
  expect(held.length).toBeGreaterThan(0);
  startProcess(place, 1000);
  startProcess(place, 1000);
  await expect.poll(async () => (await rowsOf(store, "effect")).jobs, wait).toBe(JOBS);
  expect((await rowsOf(store, "effect")).rows).toBe(JOBS);
  expect(await jobsState(store.db, new Date())).toMatchObject({ waiting: 0, running: 0, failed: [] });
  const retaken = await store.db
    .selectFrom("job")
    .select("attempts")
    .where(
      "id",
      "in",
      held.map((row) => row.id),
    )
    .execute();
  expect(retaken.some((row) => row.attempts > 1)).toBe(true);
});
