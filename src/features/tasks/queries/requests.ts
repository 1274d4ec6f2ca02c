/** Reasons why a task cannot be done, waiting for the owner's word. */
import type { Db } from "#src/platform/db/index.ts";
import type { TaskRecordRow } from "./tables.ts";

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
