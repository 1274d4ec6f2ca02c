import type { Db } from "#src/platform/db/index.ts";
import type { Schedule } from "./schedule.ts";
import type { Handlers } from "./table.ts";

const DAY = 24 * 3_600_000;
const DONE_KEPT_DAYS = 14;
const FAILED_KEPT_DAYS = 90;

/** Deletes jobs done two weeks ago, jobs failed three months ago, and processes not seen for a day. */
export async function pruneJobs(db: Db, now: Date): Promise<void> {
  const before = (days: number) => new Date(now.getTime() - days * DAY).toISOString();
  await db
    .deleteFrom("job")
    .where("finished_at", "is not", null)
    .where((eb) =>
      eb.or([
        eb.and([eb("outcome", "=", "done"), eb("finished_at", "<", before(DONE_KEPT_DAYS))]),
        eb("finished_at", "<", before(FAILED_KEPT_DAYS)),
      ]),
    )
    .execute();
  await db.deleteFrom("worker").where("seen_at", "<", before(1)).execute();
}

/** Every worker does this by itself. */
export const pruneHandlers: Handlers = { "jobs.prune": (job) => pruneJobs(job.db, job.now) };
export const pruneSchedules: readonly Schedule[] = [{ name: "jobs.prune", dailyAt: "03:40" }];
