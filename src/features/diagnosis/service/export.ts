import { type Actor, authorise } from "#src/platform/access/index.ts";
import { appendEntry, ledgerHead } from "#src/platform/audit/index.ts";
import type { Db } from "#src/platform/db/index.ts";

/** Notes that a result left the house; returns the hash of that entry, which is printed on the paper. */
export async function recordExport(
  db: Db,
  actor: Actor,
  input: { readonly diagnosisId: string; readonly format: "pdf" | "xlsx" },
  now: Date,
): Promise<string> {
  authorise(actor, "diagnosis.view");
  return db.transaction().execute(async (trx) => {
    const subject = `diagnosis:${input.diagnosisId}`;
    const data = { format: input.format };
    await appendEntry(trx, actor, { action: "diagnosis.exported", subject, data }, now);
    return (await ledgerHead(trx, actor.companyId)).hash;
  });
}
