/** The SQL of the diagnoses themselves: the open one, the closed ones, and the row that writers queue on. */
import type { Db } from "#src/platform/db/index.ts";
import type { DiagnosisRow } from "./tables.ts";

/** A diagnosis of the company; undefined for another company's. */
export function findDiagnosis(db: Db, companyId: string, id: string): Promise<DiagnosisRow | undefined> {
  return db
    .selectFrom("diagnosis")
    .selectAll()
    .where("company_id", "=", companyId)
    .where("id", "=", id)
    .executeTakeFirst();
}

/** The diagnosis under way. */
export function openDiagnosis(db: Db, companyId: string): Promise<DiagnosisRow | undefined> {
  return db
    .selectFrom("diagnosis")
    .selectAll()
    .where("company_id", "=", companyId)
    .where("closed_at", "is", null)
    .executeTakeFirst();
}

/** The closed diagnoses, newest first; with `before`, those closed earlier than that one. */
export async function closedDiagnoses(
  db: Db,
  companyId: string,
  limit: number,
  before?: string,
): Promise<DiagnosisRow[]> {
  let query = db
    .selectFrom("diagnosis")
    .selectAll()
    .where("company_id", "=", companyId)
    .where("closed_at", "is not", null);
  if (before !== undefined) query = query.where("closed_at", "<", before);
  return query.orderBy("closed_at", "desc").orderBy("id", "desc").limit(limit).execute();
}

/** Adds a diagnosis; false when another one is under way. */
export async function insertDiagnosis(db: Db, row: DiagnosisRow): Promise<boolean> {
  const result = await db
    .insertInto("diagnosis")
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

/**
 * Takes the turn to write: touches the row, so that other writers of this diagnosis wait for the end of the
 * transaction. Undefined when it is closed (or not the company's).
 */
export function holdOpen(
  db: Db,
  companyId: string,
  id: string,
  now: Date,
): Promise<DiagnosisRow | undefined> {
  return db
    .updateTable("diagnosis")
    .set({ changed_at: now.toISOString() })
    .where("company_id", "=", companyId)
    .where("id", "=", id)
    .where("closed_at", "is", null)
    .returningAll()
    .executeTakeFirst();
}

/** Closes a diagnosis that the caller holds open. */
export async function markClosed(
  db: Db,
  companyId: string,
  id: string,
  closing: { readonly at: string; readonly by: string; readonly responsible: string },
): Promise<void> {
  await db
    .updateTable("diagnosis")
    .set({ closed_at: closing.at, closed_by: closing.by, responsible: closing.responsible })
    .where("company_id", "=", companyId)
    .where("id", "=", id)
    .where("closed_at", "is", null)
    .execute();
}

/** The company's name and size as they stand in its settings; 20 people where nobody has said. */
export async function companyFacts(db: Db, companyId: string): Promise<{ name: string; people: number }> {
  const row = await db
    .selectFrom("company")
    .select(["name", "people_count"])
    .where("id", "=", companyId)
    .executeTakeFirst();
  return { name: row?.name ?? "", people: row?.people_count ?? 20 };
}
