/** All SQL of the records about SECURITY ACTION: they are added and withdrawn, never changed. */
import { sql } from "kysely";
import type { Db } from "#src/platform/db/index.ts";
import "#src/platform/auth/index.ts";
import type { StarRecord } from "./rules.ts";

interface StarRecordRow extends StarRecord {
  company_id: string;
  recorded_by: string;
  withdrawn_by: string | null;
  withdrawal_reason: string | null;
}

declare module "#src/platform/db/database.ts" {
  interface Database {
    star_record: StarRecordRow;
  }
}

/** The records that stand. A company has a handful: the present state is found among them. */
export function standingRecords(db: Db, companyId: string): Promise<StarRecord[]> {
  return db
    .selectFrom("star_record")
    .selectAll()
    .where("company_id", "=", companyId)
    .where("withdrawn_at", "is", null)
    .orderBy("on_day")
    .orderBy("id")
    .execute();
}

/** The records that stood at a moment. */
export function recordsAt(db: Db, companyId: string, at: Date): Promise<StarRecord[]> {
  const moment = at.toISOString();
  return db
    .selectFrom("star_record")
    .selectAll()
    .where("company_id", "=", companyId)
    .where("recorded_at", "<=", moment)
    .where((eb) => eb.or([eb("withdrawn_at", "is", null), eb("withdrawn_at", ">", moment)]))
    .execute();
}

/** Records with the names of those who recorded and withdrew them, if they can still sign in. */
function withNames(db: Db, companyId: string) {
  return db
    .selectFrom("star_record as r")
    .leftJoin("auth_user as u", (join) => join.on(sql`r.recorded_by`, "=", sql`'user:' || u.id`))
    .leftJoin("auth_user as w", (join) => join.on(sql`r.withdrawn_by`, "=", sql`'user:' || w.id`))
    .selectAll("r")
    .select(["u.name as recorded_name", "w.name as withdrawn_name"])
    .where("r.company_id", "=", companyId);
}

export type NamedRecord = Awaited<ReturnType<ReturnType<typeof withNames>["execute"]>>[number];

/** A page of all records, newest day first unless asked otherwise. */
export async function listRecords(
  db: Db,
  companyId: string,
  view: { readonly page: number; readonly pageSize: number; readonly direction: "asc" | "desc" },
): Promise<{ readonly rows: NamedRecord[]; readonly total: number }> {
  const { total } = await db
    .selectFrom("star_record")
    .select((eb) => eb.fn.countAll<number>().as("total"))
    .where("company_id", "=", companyId)
    .executeTakeFirstOrThrow();
  const rows = await withNames(db, companyId)
    .orderBy("r.on_day", view.direction)
    .orderBy("r.id", view.direction)
    .limit(view.pageSize)
    .offset((view.page - 1) * view.pageSize)
    .execute();
  return { rows, total };
}

/** A record of the company. */
export function findRecord(db: Db, companyId: string, id: string): Promise<NamedRecord | undefined> {
  return withNames(db, companyId).where("r.id", "=", id).executeTakeFirst();
}

/** Adds a record. */
export async function insertRecord(db: Db, row: StarRecordRow): Promise<void> {
  await db.insertInto("star_record").values(row).execute();
}

/** Withdraws a record that stands; false when it does not. */
export async function markWithdrawn(
  db: Db,
  companyId: string,
  id: string,
  withdrawal: { readonly at: string; readonly by: string; readonly reason: string },
): Promise<boolean> {
  const result = await db
    .updateTable("star_record")
    .set({
      withdrawn_at: withdrawal.at,
      withdrawn_by: withdrawal.by,
      withdrawal_reason: withdrawal.reason,
    })
    .where("company_id", "=", companyId)
    .where("id", "=", id)
    .where("withdrawn_at", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
