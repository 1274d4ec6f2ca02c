import type { Db } from "#src/platform/db/index.ts";
import { AppError } from "#src/platform/errors.ts";
import { type DiagnosisRow, findDiagnosis, holdOpen } from "../queries/index.ts";

/**
 * Takes the turn to write to a diagnosis until the end of the transaction.
 * @throws AppError `not-found` for another company's, `conflict` when it is closed
 */
export async function holdDiagnosis(
  trx: Db,
  companyId: string,
  id: string,
  now: Date,
): Promise<DiagnosisRow> {
  const held = await holdOpen(trx, companyId, id, now);
  if (held) return held;
  throw new AppError((await findDiagnosis(trx, companyId, id)) ? "conflict" : "not-found");
}
