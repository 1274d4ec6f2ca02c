import { type Sheet, score } from "#src/engine/diagnosis/index.ts";
import { type Actor, authorise } from "#src/platform/access/index.ts";
import { appendEntry } from "#src/platform/audit/index.ts";
import type { Db } from "#src/platform/db/index.ts";
import { AppError } from "#src/platform/errors.ts";
import { answersOfSheet, companySheet, markClosed } from "../queries/index.ts";
import { sheetOf } from "../rules/sheets.ts";
import { holdDiagnosis } from "./hold.ts";

/**
 * Closes a diagnosis with its 25 answers; from then on it never changes.
 * @throws AppError `conflict` when an answer is missing or it is closed already
 */
export async function closeDiagnosis(
  db: Db,
  actor: Actor,
  input: { readonly diagnosisId: string; readonly responsible: string },
  now: Date,
): Promise<Sheet> {
  authorise(actor, "diagnosis.close");
  const { companyId } = actor;
  return db.transaction().execute(async (trx) => {
    const diagnosis = await holdDiagnosis(trx, companyId, input.diagnosisId, now);
    const own = await companySheet(trx, companyId, diagnosis.id);
    const sheet = sheetOf(await answersOfSheet(trx, companyId, diagnosis.id, own.id));
    const { complete, total, band } = score(sheet);
    if (!complete) throw new AppError("conflict", "answers are missing");
    const { responsible } = input;
    await markClosed(trx, companyId, diagnosis.id, { at: now.toISOString(), by: actor.id, responsible });
    const data = { contentVersion: diagnosis.content_version, total, band, responsible, answers: sheet };
    await appendEntry(
      trx,
      actor,
      { action: "diagnosis.closed", subject: `diagnosis:${diagnosis.id}`, data },
      now,
    );
    return sheet;
  });
}
