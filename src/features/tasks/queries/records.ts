/** What people said about tasks, and since when tasks have been open. */
import { sql } from "kysely";
import type { Db } from "#src/platform/db/index.ts";
import type { TaskRecordRow } from "./tables.ts";
import "#src/platform/auth/index.ts";

/** The newest record of each task and kind. */
export function latestRecords(db: Db, companyId: string): Promise<TaskRecordRow[]> {
  return db
    .selectFrom("task_record as r")
    .selectAll()
    .where("r.company_id", "=", companyId)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("task_record as later")
            .select("later.id")
            .whereRef("later.company_id", "=", "r.company_id")
            .whereRef("later.task_key", "=", "r.task_key")
            .whereRef("later.kind", "=", "r.kind")
            .whereRef("later.id", ">", "r.id"),
        ),
      ),
    )
    .execute();
}

export type NamedRecord = TaskRecordRow & { readonly name: string | null };

/** The newest records of one task, with the names of those who made them. */
export function recordsOfTask(db: Db, companyId: string, key: string): Promise<NamedRecord[]> {
  return db
    .selectFrom("task_record as r")
    .leftJoin("auth_user as u", (join) => join.on(sql`r.made_by`, "=", sql`'user:' || u.id`))
    .selectAll("r")
    .select("u.name")
    .where("r.company_id", "=", companyId)
    .where("r.task_key", "=", key)
    .orderBy("r.id", "desc")
    .limit(20)
    .execute();
}

export async function insertRecords(trx: Db, rows: readonly TaskRecordRow[]): Promise<void> {
  if (rows.length > 0) await trx.insertInto("task_record").values(rows).execute();
}

/** A request of a company that nobody has decided on yet. */
export function openRequest(db: Db, companyId: string, id: string): Promise<TaskRecordRow | undefined> {
  return db
    .selectFrom("task_record")
    .selectAll()
    .where("company_id", "=", companyId)
    .where("id", "=", id)
    .where("kind", "=", "cannot")
    .where("decided_at", "is", null)
    .executeTakeFirst();
}

/** Keeps what was decided; false when somebody else was faster. */
export async function decideRequest(
  trx: Db,
  companyId: string,
  id: string,
  decided: Pick<TaskRecordRow, "decided_at" | "decided_by" | "decision">,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("task_record")
    .set(decided)
    .where("company_id", "=", companyId)
    .where("id", "=", id)
    .where("decided_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Task → the day since which it has been open, as far as it was noticed. */
export async function openedDays(db: Db, companyId: string): Promise<Record<string, string>> {
  const rows = await db
    .selectFrom("task_opened")
    .select(["task_key", "opened_on"])
    .where("company_id", "=", companyId)
    .execute();
  return Object.fromEntries(rows.map((row) => [row.task_key, row.opened_on]));
}

/** Notes tasks that have come up, and forgets those that are no longer open. */
export async function noteOpened(
  trx: Db,
  companyId: string,
  change: { readonly come: readonly string[]; readonly gone: readonly string[]; readonly today: string },
): Promise<void> {
  const { come, gone, today } = change;
  if (come.length > 0)
    await trx
      .insertInto("task_opened")
      .values(come.map((task_key) => ({ company_id: companyId, task_key, opened_on: today })))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  if (gone.length > 0)
    await trx
      .deleteFrom("task_opened")
      .where("company_id", "=", companyId)
      .where("task_key", "in", gone)
      .execute();
}
