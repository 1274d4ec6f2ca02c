/** Limits on guessing: attempts by key within a window of time, counted in the database for all processes. */
import { sql } from "kysely";
import type { Db } from "#src/platform/db/index.ts";
import "./tables.ts";

export interface Limit {
  readonly key: string;
  /** Attempts allowed in the window. */
  readonly most: number;
}

/** Length of the window, in minutes; it begins with the first attempt. */
const WINDOW = 15;
const MINUTE = 60_000;

/** Whole minutes until the window of a key that began at `startedAt` is over, at least 1. */
function minutesLeft(startedAt: string, now: Date): number {
  return Math.max(1, Math.ceil((Date.parse(startedAt) + WINDOW * MINUTE - now.getTime()) / MINUTE));
}

const windowStart = (now: Date) => new Date(now.getTime() - WINDOW * MINUTE).toISOString();

/** Counts an attempt in one statement, so that attempts at the same moment are all counted. */
async function count(db: Db, key: string, now: Date): Promise<{ count: number; started_at: string }> {
  const expired = sql`auth_throttle.started_at <= ${windowStart(now)}`;
  const at = now.toISOString();
  return db
    .insertInto("auth_throttle")
    .values({ key, count: 1, started_at: at })
    .onConflict((conflict) =>
      conflict.column("key").doUpdateSet({
        count: sql`case when ${expired} then 1 else auth_throttle.count + 1 end`,
        started_at: sql`case when ${expired} then ${at} else auth_throttle.started_at end`,
      }),
    )
    .returning(["count", "started_at"])
    .executeTakeFirstOrThrow();
}

/**
 * Counts an attempt against each limit, in order, until one is exceeded. Returns 0 when the attempt may go on,
 * or else the minutes to wait. What is refused by one limit is not counted against those after it.
 */
export async function attempt(db: Db, limits: readonly Limit[], now: Date): Promise<number> {
  for (const { key, most } of limits) {
    const row = await count(db, key, now);
    if (row.count > most) return minutesLeft(row.started_at, now);
  }
  return 0;
}

/** Forgets the attempts of these keys, after success; and all windows that are long over. */
export async function forgive(db: Db, keys: readonly string[], now: Date): Promise<void> {
  await db.deleteFrom("auth_throttle").where("key", "in", keys).execute();
  await db.deleteFrom("auth_throttle").where("started_at", "<", windowStart(now)).execute();
}

/** Takes back the one attempt that turned out right, but not the wrong ones before it. */
export async function uncount(db: Db, key: string): Promise<void> {
  await db
    .updateTable("auth_throttle")
    .set((eb) => ({ count: eb("count", "-", 1) }))
    .where("key", "=", key)
    .where("count", ">", 0)
    .execute();
}
