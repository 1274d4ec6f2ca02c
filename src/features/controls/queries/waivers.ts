/** Waivers of controls: those of a company or a control, adding one, taking one back. */
import type { Db } from "#src/platform/db/index.ts";
import type { WaiverRow } from "./tables.ts";

/** All of them, withdrawn and ended ones too, newest first. @param controlId of this control only */
export function waiversOf(db: Db, companyId: string, controlId?: string): Promise<WaiverRow[]> {
  return db
    .selectFrom("waiver as w")
    .selectAll()
    .where("w.company_id", "=", companyId)
    .$if(controlId !== undefined, (query) => query.where("w.control_id", "=", controlId ?? ""))
    .orderBy("w.id", "desc")
    .execute();
}

export async function insertWaiver(trx: Db, row: WaiverRow): Promise<void> {
  await trx.insertInto("waiver").values(row).execute();
}

/** Takes back what stands; its control, or undefined when the company has no such waiver that stands. */
export async function markWaiverWithdrawn(
  trx: Db,
  companyId: string,
  id: string,
  withdrawal: { readonly at: string; readonly by: string },
): Promise<string | undefined> {
  const row = await trx
    .updateTable("waiver")
    .set({ withdrawn_at: withdrawal.at, withdrawn_by: withdrawal.by })
    .where("company_id", "=", companyId)
    .where("id", "=", id)
    .where("withdrawn_at", "is", null)
    .returning("control_id")
    .executeTakeFirst();
  return row?.control_id;
}
