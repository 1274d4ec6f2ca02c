/** The SQL of the sheets: the company's own and those of its departments. */
import type { Db } from "#src/platform/db/index.ts";
import type { SheetRow } from "./tables.ts";

/** The sheet that counts: what the person responsible has answered or decided. */
export async function companySheet(db: Db, companyId: string, diagnosisId: string): Promise<SheetRow> {
  return db
    .selectFrom("diagnosis_sheet")
    .selectAll()
    .where("company_id", "=", companyId)
    .where("diagnosis_id", "=", diagnosisId)
    .where("kind", "=", "company")
    .executeTakeFirstOrThrow();
}

/** The departments' sheets in the order of their making, without those withdrawn. */
export function departmentSheets(db: Db, companyId: string, diagnosisId: string): Promise<SheetRow[]> {
  return db
    .selectFrom("diagnosis_sheet")
    .selectAll()
    .where("company_id", "=", companyId)
    .where("diagnosis_id", "=", diagnosisId)
    .where("kind", "=", "department")
    .where("withdrawn_at", "is", null)
    .orderBy("id")
    .execute();
}

/** One department's sheet of a diagnosis. */
export function findDepartment(
  db: Db,
  companyId: string,
  diagnosisId: string,
  id: string,
): Promise<SheetRow | undefined> {
  return db
    .selectFrom("diagnosis_sheet")
    .selectAll()
    .where("company_id", "=", companyId)
    .where("diagnosis_id", "=", diagnosisId)
    .where("id", "=", id)
    .where("kind", "=", "department")
    .where("withdrawn_at", "is", null)
    .executeTakeFirst();
}

/**
 * The sheet that a link or a code opens. The hash is the only key there is at that moment: it names the company.
 */
export function sheetByHash(
  db: Db,
  column: "token_hash" | "code_hash",
  hash: string,
): Promise<SheetRow | undefined> {
  return db
    .selectFrom("diagnosis_sheet")
    .selectAll()
    .where(column, "=", hash)
    .where("withdrawn_at", "is", null)
    .executeTakeFirst();
}

/** Adds a sheet; false when the department has one already. */
export async function insertSheet(db: Db, row: SheetRow): Promise<boolean> {
  const result = await db
    .insertInto("diagnosis_sheet")
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

/** Changes what may change of a sheet: its keys, its name of respondent, its submission, its withdrawal. */
export async function updateSheet(
  db: Db,
  sheet: Pick<SheetRow, "company_id" | "diagnosis_id" | "id">,
  change: Partial<
    Pick<SheetRow, "token_hash" | "code_hash" | "respondent" | "submitted_at" | "withdrawn_at">
  >,
): Promise<void> {
  await db
    .updateTable("diagnosis_sheet")
    .set(change)
    .where("company_id", "=", sheet.company_id)
    .where("diagnosis_id", "=", sheet.diagnosis_id)
    .where("id", "=", sheet.id)
    .execute();
}
