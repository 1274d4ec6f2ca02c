/** Adding and removing days on which the company does not work. */
import { type Actor, authorise } from "#src/platform/access/index.ts";
import { appendEntry } from "#src/platform/audit/index.ts";
import type { Db } from "#src/platform/db/index.ts";
import { AppError } from "#src/platform/errors.ts";
import { deleteHoliday, putHolidays } from "../queries/holidays.ts";

/** Adds days off; those that stand already get the new name. */
export async function addHolidays(
  db: Db,
  actor: Actor,
  input: { readonly days: readonly string[]; readonly name: string },
  now: Date,
): Promise<void> {
  authorise(actor, "tasks.edit");
  await db.transaction().execute(async (trx) => {
    const { days, name } = input;
    await putHolidays(
      trx,
      actor.companyId,
      days.map((day) => ({ day, name })),
    );
    const data = { days, name };
    await appendEntry(trx, actor, { action: "holiday.added", subject: "company-holidays", data }, now);
  });
}

/** @throws AppError `not-found` when the company works on that day */
export async function removeHoliday(db: Db, actor: Actor, day: string, now: Date): Promise<void> {
  authorise(actor, "tasks.edit");
  await db.transaction().execute(async (trx) => {
    if (!(await deleteHoliday(trx, actor.companyId, day))) throw new AppError("not-found");
    const entry = { action: "holiday.removed", subject: "company-holidays", data: { day } };
    await appendEntry(trx, actor, entry, now);
  });
}
