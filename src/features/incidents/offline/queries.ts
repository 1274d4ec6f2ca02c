/** All SQL of the carry-out copies: when they were made, and for which a reminder is due. */
import type { Db } from "#src/platform/db/index.ts";

export interface OfflineCopyRow {
  company_id: string;
  id: string;
  sha256: string;
  made_at: string;
  made_by: string;
  /** When the company was asked to make a new one. */
  reminded_at: string | null;
}

declare module "#src/platform/db/database.ts" {
  interface Database {
    offline_copy: OfflineCopyRow;
  }
}

export function newestCopy(db: Db, companyId: string): Promise<OfflineCopyRow | undefined> {
  return db
    .selectFrom("offline_copy")
    .selectAll()
    .where("company_id", "=", companyId)
    .orderBy("made_at", "desc")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
}

export async function insertCopy(db: Db, row: OfflineCopyRow): Promise<void> {
  await db.insertInto("offline_copy").values(row).execute();
}

/** Marks a copy as asked about. */
export async function markReminded(db: Db, companyId: string, id: string, at: string): Promise<void> {
  await db
    .updateTable("offline_copy")
    .set({ reminded_at: at })
    .where("company_id", "=", companyId)
    .where("id", "=", id)
    .execute();
}

/** Companies that have made a copy at some time: the others are not reminded of what they never began. */
export async function companiesWithCopy(db: Db): Promise<string[]> {
  const rows = await db.selectFrom("offline_copy").select("company_id").distinct().execute();
  return rows.map(({ company_id }) => company_id);
}
