import { hostname } from "node:os";
import type { Db } from "#src/platform/db/index.ts";
import "./table.ts";

/** Seconds between two signs of life of a process. */
export const HEARTBEAT_SECONDS = 15;

/** Leaves a sign of life of this process. */
export async function beat(db: Db, workerId: string, now: Date): Promise<void> {
  const at = now.toISOString();
  await db
    .insertInto("worker")
    .values({ id: workerId, host: hostname(), pid: process.pid, started_at: at, seen_at: at })
    .onConflict((conflict) => conflict.column("id").doUpdateSet({ seen_at: at }))
    .execute();
}

/** Takes this process off the list, when it ends in order. */
export async function leave(db: Db, workerId: string): Promise<void> {
  await db.deleteFrom("worker").where("id", "=", workerId).execute();
}
