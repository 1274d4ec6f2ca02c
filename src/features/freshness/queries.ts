/** All SQL of freshness: corrections by people, and newer tables; the newest of a kind is in force. */
import type { Db } from "#src/platform/db/index.ts";

export interface CorrectionRow {
  company_id: string;
  id: string;
  name: string;
  name_key: string;
  version: string;
  product: string;
  cycle: string;
  made_at: string;
  made_by: string;
}

export type TableKind = "products" | "exploited";

export interface TableRow {
  company_id: string;
  id: string;
  kind: TableKind;
  day: string;
  content: string;
  entries: number;
  file_sha256: string;
  made_at: string;
  made_by: string;
}

declare module "#src/platform/db/database.ts" {
  interface Database {
    lifecycle_correction: CorrectionRow;
    lifecycle_table: TableRow;
  }
}

export function corrections(db: Db, companyId: string): Promise<CorrectionRow[]> {
  return db
    .selectFrom("lifecycle_correction")
    .selectAll()
    .where("company_id", "=", companyId)
    .orderBy("id", "desc")
    .execute();
}

/** The correction takes the place of an earlier one of the same name and version. */
export async function putCorrection(db: Db, row: CorrectionRow): Promise<void> {
  await db
    .insertInto("lifecycle_correction")
    .values(row)
    .onConflict((on) =>
      on.columns(["company_id", "name_key", "version"]).doUpdateSet({
        name: row.name,
        product: row.product,
        cycle: row.cycle,
        made_at: row.made_at,
        made_by: row.made_by,
      }),
    )
    .execute();
}

export async function deleteCorrection(db: Db, companyId: string, id: string): Promise<boolean> {
  const result = await db
    .deleteFrom("lifecycle_correction")
    .where("company_id", "=", companyId)
    .where("id", "=", id)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}

export async function insertTable(db: Db, row: TableRow): Promise<void> {
  await db.insertInto("lifecycle_table").values(row).execute();
}

/** The newest table of a kind without its content; undefined where the company took none in. */
export function newestTable(db: Db, companyId: string, kind: TableKind) {
  return db
    .selectFrom("lifecycle_table")
    .select(["id", "day", "entries", "made_at"])
    .where("company_id", "=", companyId)
    .where("kind", "=", kind)
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
}

export async function tableContent(db: Db, companyId: string, id: string): Promise<string | undefined> {
  const row = await db
    .selectFrom("lifecycle_table")
    .select("content")
    .where("company_id", "=", companyId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row?.content;
}
