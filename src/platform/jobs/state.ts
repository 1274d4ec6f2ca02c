/** What the status page says of the background work, and what an administrator may do about a failure. */
import { sql } from "kysely";
import type { Db } from "#src/platform/db/index.ts";
import { HEARTBEAT_SECONDS } from "./heartbeat.ts";
import "./table.ts";

/** The state of the installation's background work. Times are ISO-8601 UTC; never a payload or an error text. */
export interface JobsState {
  /** The last sign of life of any process, and how many seconds ago that was. */
  readonly lastHeartbeat: string | undefined;
  readonly secondsSinceHeartbeat: number | undefined;
  /** Processes seen within the last minute. */
  readonly workers: number;
  /** Due and not claimed. */
  readonly waiting: number;
  /** Since when the longest waiting one has been due. */
  readonly waitingSince: string | undefined;
  readonly running: number;
  /** To be done later: retries and occurrences of schedules included. */
  readonly later: number;
  readonly failed: readonly { readonly name: string; readonly count: number; readonly lastAt: string }[];
  readonly next: readonly { readonly name: string; readonly at: string }[];
}

/** The jobs of all companies together, by number and name only. */
export async function jobsState(db: Db, now: Date): Promise<JobsState> {
  const at = now.toISOString();
  const alive = new Date(now.getTime() - 4 * HEARTBEAT_SECONDS * 1000).toISOString();
  const workers = await db
    .selectFrom("worker")
    .select((eb) => eb.fn.max("seen_at").as("last"))
    .select(sql<number>`coalesce(sum(case when seen_at >= ${alive} then 1 else 0 end), 0)`.as("alive"))
    .executeTakeFirstOrThrow();
  const count = (condition: ReturnType<typeof sql<boolean>>) =>
    sql<number>`coalesce(sum(case when ${condition} then 1 else 0 end), 0)`;
  const isWaiting = sql<boolean>`due_at <= ${at}`;
  const jobs = await db
    .selectFrom("job")
    .select([
      count(isWaiting).as("waiting"),
      sql<string | null>`min(case when ${isWaiting} then due_at end)`.as("since"),
      count(sql<boolean>`claimed_by is not null and due_at > ${at}`).as("running"),
      count(sql<boolean>`claimed_by is null and due_at > ${at}`).as("later"),
    ])
    .where("finished_at", "is", null)
    .executeTakeFirstOrThrow();
  const failed = await db
    .selectFrom("job")
    .select((eb) => [
      "name",
      eb.fn.countAll<number>().as("count"),
      eb.fn.max<string>("finished_at").as("lastAt"),
    ])
    .where("outcome", "=", "failed")
    .where("finished_at", "is not", null)
    .groupBy("name")
    .orderBy("name")
    .execute();
  const next = await db
    .selectFrom("job")
    .select(["name", "due_at as at"])
    .where("finished_at", "is", null)
    .where("occurrence", "is not", null)
    .orderBy("due_at")
    .orderBy("name")
    .execute();
  const last = workers.last ?? undefined;
  return {
    lastHeartbeat: last,
    secondsSinceHeartbeat: last
      ? Math.max(0, Math.round((now.getTime() - Date.parse(last)) / 1000))
      : undefined,
    workers: workers.alive,
    waiting: jobs.waiting,
    waitingSince: jobs.since ?? undefined,
    running: jobs.running,
    later: jobs.later,
    failed,
    next,
  };
}

/** One company's failed jobs with their errors, the newest first. */
export async function failedJobs(db: Db, companyId: string, limit = 50) {
  return db
    .selectFrom("job")
    .select(["id", "name", "attempts", "finished_at as failedAt", "error"])
    .where("company_id", "=", companyId)
    .where("outcome", "=", "failed")
    .orderBy("finished_at", "desc")
    .limit(limit)
    .execute();
}

/** Lets a failed job be tried once more from now on. False when it is not failed, or its key is taken meanwhile. */
export async function retryJob(db: Db, companyId: string, id: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("job")
    .set((eb) => ({
      finished_at: null,
      outcome: null,
      due_at: now.toISOString(),
      max_attempts: eb("attempts", "+", 1),
    }))
    .where("company_id", "=", companyId)
    .where("id", "=", id)
    .where("outcome", "=", "failed")
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("job as other")
            .select("other.id")
            .whereRef("other.company_id", "=", "job.company_id")
            .whereRef("other.name", "=", "job.name")
            .whereRef("other.singleton_key", "=", "job.singleton_key")
            .where("other.finished_at", "is", null),
        ),
      ),
    )
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}
