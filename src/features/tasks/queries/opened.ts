/** Since when tasks have been open: their deadlines stay where they were set. */
import type { Db } from "#src/platform/db/index.ts";
import "./tables.ts";

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
