/** The SQL of the answers. */
import type { Db } from "#src/platform/db/index.ts";
import type { AnswerRow } from "./tables.ts";

/** All answers of a diagnosis, of every sheet, by sheet and question. */
export function answersOfDiagnosis(db: Db, companyId: string, diagnosisId: string): Promise<AnswerRow[]> {
  return db
    .selectFrom("diagnosis_answer")
    .selectAll()
    .where("company_id", "=", companyId)
    .where("diagnosis_id", "=", diagnosisId)
    .orderBy("sheet_id")
    .orderBy("item")
    .execute();
}

/** The answers of one sheet by question. */
export function answersOfSheet(
  db: Db,
  companyId: string,
  diagnosisId: string,
  sheetId: string,
): Promise<AnswerRow[]> {
  return db
    .selectFrom("diagnosis_answer")
    .selectAll()
    .where("company_id", "=", companyId)
    .where("diagnosis_id", "=", diagnosisId)
    .where("sheet_id", "=", sheetId)
    .orderBy("item")
    .execute();
}

/** The company sheets' answers of several diagnoses at once, for the history. */
export async function companyAnswers(
  db: Db,
  companyId: string,
  diagnosisIds: readonly string[],
): Promise<Pick<AnswerRow, "diagnosis_id" | "item" | "answer" | "note">[]> {
  if (diagnosisIds.length === 0) return [];
  return db
    .selectFrom("diagnosis_answer as a")
    .innerJoin("diagnosis_sheet as s", (join) =>
      join
        .onRef("s.company_id", "=", "a.company_id")
        .onRef("s.diagnosis_id", "=", "a.diagnosis_id")
        .onRef("s.id", "=", "a.sheet_id"),
    )
    .select(["a.diagnosis_id", "a.item", "a.answer", "a.note"])
    .where("a.company_id", "=", companyId)
    .where("a.diagnosis_id", "in", diagnosisIds)
    .where("s.kind", "=", "company")
    .orderBy("a.diagnosis_id")
    .orderBy("a.item")
    .execute();
}

/** Writes answers over what was there. */
export async function upsertAnswers(db: Db, rows: readonly AnswerRow[]): Promise<void> {
  if (rows.length === 0) return;
  await db
    .insertInto("diagnosis_answer")
    .values([...rows])
    .onConflict((conflict) =>
      conflict.columns(["company_id", "diagnosis_id", "sheet_id", "item"]).doUpdateSet((eb) => ({
        answer: eb.ref("excluded.answer"),
        note: eb.ref("excluded.note"),
        answered_at: eb.ref("excluded.answered_at"),
        answered_by: eb.ref("excluded.answered_by"),
        written_from: eb.ref("excluded.written_from"),
      })),
    )
    .execute();
}
