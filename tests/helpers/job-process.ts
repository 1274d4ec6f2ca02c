/**
 * A process that works on jobs, for tests with several: `node job-process.ts URL-OR-FILE LEASE-MS`.
 * Each job "effect.write" notes in `started` that it was begun, and adds a row to `effect` in the transaction
 * that completes it.
 */
import { setTimeout as pause } from "node:timers/promises";
import { sql } from "kysely";
import { openPostgres, openSqlite } from "#src/platform/db/index.ts";
import { createWorker } from "#src/platform/jobs/index.ts";

const [place = "", leaseMs = "1000"] = process.argv.slice(2);
const store = place.startsWith("postgres:") ? openPostgres(place, 4) : openSqlite(place);
const worker = createWorker({
  store,
  handlers: {
    "effect.write": async (job) => {
      await sql`insert into started (job, process) values (${job.id}, ${process.pid})`.execute(job.db);
      // Leaves the database alone for a while: SQLite's writers wait by polling, and a busy one wins every time.
      await pause(12);
      await job.finish(async (trx) => {
        await sql`insert into effect (job, process) values (${job.id}, ${process.pid})`.execute(trx);
        // Held for a moment half-way, so that a kill often falls between the effect and the commit.
        await pause(2);
      });
    },
  },
  schedules: [],
  clock: () => new Date(),
  random: Math.random,
  log: (line) => console.log(JSON.stringify(line)),
  pollMs: 20,
  leaseMs: Number(leaseMs),
});
worker.start();
process.on("SIGTERM", () => worker.stop().then(() => store.close()));
