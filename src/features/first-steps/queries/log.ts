/** All SQL of the log of first steps: lines are added, never changed. */
import type { Db } from "#src/platform/db/index.ts";

/** One step done or left out, as somebody said it; `happened_at` is their clock, `received_at` ours. */
export interface FirstStepLog {
  company_id: string;
  id: string;
  /** What one person did in one go; long enough not to be guessed. */
  run: string;
  /** A situation of the handbook, or "general". */
  situation: string;
  step: string;
  act: "done" | "skipped";
  reason: string;
  happened_at: string;
  received_at: string;
}

declare module "#src/platform/db/database.ts" {
  interface Database {
    first_step_log: FirstStepLog;
  }
}

/** Adds a line; false if a line of this id is there already. */
export async function insertLog(db: Db, row: FirstStepLog): Promise<boolean> {
  const result = await db
    .insertInto("first_step_log")
    .values(row)
    .onConflict((conflict) => conflict.columns(["company_id", "id"]).doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

/** How many lines a company has received since a moment. */
export async function countLogs(db: Db, companyId: string, since: string): Promise<number> {
  const { total } = await db
    .selectFrom("first_step_log")
    .select((eb) => eb.fn.countAll<number>().as("total"))
    .where("company_id", "=", companyId)
    .where("received_at", ">", since)
    .executeTakeFirstOrThrow();
  return total;
}

/** The lines of one run, as they happened. */
export function logsOfRun(db: Db, companyId: string, run: string): Promise<FirstStepLog[]> {
  return db
    .selectFrom("first_step_log")
    .selectAll()
    .where("company_id", "=", companyId)
    .where("run", "=", run)
    .orderBy("happened_at")
    .orderBy("id")
    .limit(200)
    .execute();
}

/** The newest lines of a company, newest first; `limit` at most 500. */
export function logsOf(db: Db, companyId: string, limit = 200): Promise<FirstStepLog[]> {
  return db
    .selectFrom("first_step_log")
    .selectAll()
    .where("company_id", "=", companyId)
    .orderBy("received_at", "desc")
    .orderBy("id", "desc")
    .limit(Math.min(limit, 500))
    .execute();
}
