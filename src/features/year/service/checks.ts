import { type Actor, authorise } from "#src/platform/access/index.ts";
import { appendEntry } from "#src/platform/audit/index.ts";
import { type Db, newId } from "#src/platform/db/index.ts";
import { insertCheck } from "../queries.ts";

/** Records that a month was looked at, and what was noticed. Checks are added, never changed. */
export async function addCheck(
  db: Db,
  actor: Actor,
  check: { readonly month: string; readonly remark: string; readonly checker: string },
  now: Date,
): Promise<string> {
  authorise(actor, "year.edit");
  const id = newId(now);
  await db.transaction().execute(async (trx) => {
    const { companyId } = actor;
    const when = { checked_at: now.toISOString(), checked_by: actor.id };
    await insertCheck(trx, { company_id: companyId, id, ...check, ...when });
    const { month, remark } = check;
    const entry = { action: "year-check.added", subject: `year-check:${id}`, data: { month, remark } };
    await appendEntry(trx, actor, entry, now);
  });
  return id;
}
