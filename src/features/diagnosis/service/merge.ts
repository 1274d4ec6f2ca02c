import { merge } from "#src/engine/diagnosis/index.ts";
import { type Actor, authorise } from "#src/platform/access/index.ts";
import type { Db } from "#src/platform/db/index.ts";
import { newId } from "#src/platform/db/index.ts";
import { answersOfDiagnosis, companySheet, departmentSheets } from "../queries/index.ts";
import { fingerprint, untouched } from "../rules/changes.ts";
import { agreed, departmentAnswers } from "../rules/merging.ts";
import { sheetOf } from "../rules/sheets.ts";
import { type Saved, writeAnswers } from "./answers.ts";
import { holdDiagnosis } from "./hold.ts";

/** Takes over, for questions not decided yet, the answers on which all departments that answered agree. */
export async function adoptAgreed(
  db: Db,
  actor: Actor,
  input: { readonly diagnosisId: string },
  now: Date,
): Promise<Saved> {
  authorise(actor, "diagnosis.answer");
  const { companyId } = actor;
  return db.transaction().execute(async (trx) => {
    await holdDiagnosis(trx, companyId, input.diagnosisId, now);
    const own = await companySheet(trx, companyId, input.diagnosisId);
    const rows = await answersOfDiagnosis(trx, companyId, input.diagnosisId);
    const departments = await departmentSheets(trx, companyId, input.diagnosisId);
    const mine = rows.filter((row) => row.sheet_id === own.id);
    const merged = merge(departmentAnswers(departments, rows));
    const entries = agreed(merged, sheetOf(mine)).map(({ number, answer }) => {
      const note = mine.find((row) => row.item === number)?.note ?? "";
      return { item: number, answer, note, seen: fingerprint({ ...untouched, note }) };
    });
    return writeAnswers(trx, actor, own, { page: newId(now), entries }, now, "diagnosis.merged");
  });
}
