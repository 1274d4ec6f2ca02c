/** A company's own days off. */
import type { Db } from "#src/platform/db/index.ts";
import "./tables.ts";

/** Days off from a day on, earliest first. */
export function holidaysFrom(db: Db, companyId: string, from: string, limit = 1000) {
  return db
    .selectFrom("company_holiday")
    .select(["day", "name"])
    .where("company_id", "=", companyId)
    .where("day", ">=", from)
    .orderBy("day")
    .limit(limit)
    .execute();
}

/** Adds days; a day that stands already gets the new name. */
export async function putHolidays(
  trx: Db,
  companyId: string,
  days: readonly { readonly day: string; readonly name: string }[],
): Promise<void> {
  await trx
    .insertInto("company_holiday")
    .values(days.map((one) => ({ company_id: companyId, ...one })))
    .onConflict((conflict) =>
      conflict.columns(["company_id", "day"]).doUpdateSet((eb) => ({ name: eb.ref("excluded.name") })),
    )
    .execute();
}

/** False when the company does not have that day off. */
export async function deleteHoliday(trx: Db, companyId: string, day: string): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom("company_holiday")
    .where("company_id", "=", companyId)
    .where("day", "=", day)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}
