/** A company's own tasks. */
import type { Db } from "#src/platform/db/index.ts";
import type { OwnTaskRow } from "./tables.ts";

/** More open tasks than these nobody looks through; the earliest due come first. */
const MOST_OPEN = 500;

export function openOwnTasks(db: Db, companyId: string): Promise<OwnTaskRow[]> {
  return db
    .selectFrom("own_task")
    .selectAll()
    .where("company_id", "=", companyId)
    .where("done_at", "is", null)
    .orderBy("due_on")
    .orderBy("id")
    .limit(MOST_OPEN)
    .execute();
}

export function ownTaskById(db: Db, companyId: string, id: string): Promise<OwnTaskRow | undefined> {
  return db
    .selectFrom("own_task")
    .selectAll()
    .where("company_id", "=", companyId)
    .where("id", "=", id)
    .executeTakeFirst();
}

export async function insertOwnTask(trx: Db, row: OwnTaskRow): Promise<void> {
  await trx.insertInto("own_task").values(row).execute();
}

/** Those of the ids that the company has and that were still open are done now. */
export async function finishOwnTasks(
  trx: Db,
  companyId: string,
  ids: readonly string[],
  done: { readonly at: string; readonly by: string },
): Promise<void> {
  if (ids.length === 0) return;
  await trx
    .updateTable("own_task")
    .set({ done_at: done.at, done_by: done.by })
    .where("company_id", "=", companyId)
    .where("id", "in", ids)
    .where("done_at", "is", null)
    .execute();
}
