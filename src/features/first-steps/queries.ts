/** All SQL of the first steps: responders, the key of the page, and the log that only grows. */
import type { Db } from "#src/platform/db/index.ts";

/** Who acts, by the place in the order of calls, from 1. `on_help` 1: on the page without sign-in and on paper. */
export interface Responder {
  company_id: string;
  place: number;
  name: string;
  role: string;
  phone: string;
  on_help: number;
  updated_at: string;
}

interface HelpPage {
  company_id: string;
  page_key: string;
  made_at: string;
}

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
    responder: Responder;
    help_page: HelpPage;
    first_step_log: FirstStepLog;
  }
}

/** The responders of a company in the order in which they are called. */
export function respondersOf(db: Db, companyId: string): Promise<Responder[]> {
  return db
    .selectFrom("responder")
    .selectAll()
    .where("company_id", "=", companyId)
    .orderBy("place")
    .execute();
}

/** Puts a new list of responders in the place of the old one. */
export async function replaceResponders(
  db: Db,
  companyId: string,
  rows: readonly Responder[],
): Promise<void> {
  await db.deleteFrom("responder").where("company_id", "=", companyId).execute();
  if (rows.length > 0)
    await db
      .insertInto("responder")
      .values([...rows])
      .execute();
}

/** The company's key and since when; undefined before it was made. */
export function helpPageOf(db: Db, companyId: string) {
  return db
    .selectFrom("help_page")
    .select(["page_key", "made_at"])
    .where("company_id", "=", companyId)
    .executeTakeFirst();
}

/** The company that a key belongs to. */
export function companyByKey(db: Db, key: string) {
  return db
    .selectFrom("help_page as h")
    .innerJoin("company as c", "c.id", "h.company_id")
    .select(["c.id", "c.name"])
    .where("h.page_key", "=", key)
    .executeTakeFirst();
}

/** Gives the company a new key; the old one opens nothing any more. */
export async function setKey(db: Db, companyId: string, key: string, at: string): Promise<void> {
  await db
    .insertInto("help_page")
    .values({ company_id: companyId, page_key: key, made_at: at })
    .onConflict((conflict) => conflict.column("company_id").doUpdateSet({ page_key: key, made_at: at }))
    .execute();
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
