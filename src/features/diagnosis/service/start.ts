import type { VersionId } from "#src/handbook/index.ts";
import { type Actor, authorise } from "#src/platform/access/index.ts";
import { appendEntry } from "#src/platform/audit/index.ts";
import { type Db, newId } from "#src/platform/db/index.ts";
import { closedDiagnoses, insertDiagnosis, insertSheet, openDiagnosis } from "../queries/index.ts";

export interface Start {
  readonly contentVersion: VersionId;
  /** Show the answers of the last closed diagnosis beside the questions. */
  readonly withPrevious: boolean;
  /** The name of the person responsible. */
  readonly responsible: string;
}

/** Starts a diagnosis; where one is under way already, that one is handed back and nothing changes. */
export async function startDiagnosis(
  db: Db,
  actor: Actor,
  input: Start,
  now: Date,
): Promise<{ readonly id: string; readonly started: boolean }> {
  authorise(actor, "diagnosis.answer");
  const { companyId } = actor;
  return db.transaction().execute(async (trx) => {
    const [previous] = input.withPrevious ? await closedDiagnoses(trx, companyId, 1) : [];
    const id = newId(now);
    const at = now.toISOString();
    const started = await insertDiagnosis(trx, {
      company_id: companyId,
      id,
      content_version: input.contentVersion,
      responsible: input.responsible,
      started_at: at,
      started_by: actor.id,
      previous_id: previous?.id ?? null,
      changed_at: at,
      closed_at: null,
      closed_by: null,
    });
    if (!started) {
      const open = await openDiagnosis(trx, companyId);
      if (!open) throw new Error("a diagnosis was refused, but none is under way");
      return { id: open.id, started: false };
    }
    await insertSheet(trx, {
      company_id: companyId,
      diagnosis_id: id,
      id: newId(now),
      kind: "company",
      department: null,
      respondent: null,
      token_hash: null,
      code_hash: null,
      created_at: at,
      created_by: actor.id,
      submitted_at: null,
      withdrawn_at: null,
    });
    const data = { contentVersion: input.contentVersion, previous: previous?.id ?? null };
    await appendEntry(trx, actor, { action: "diagnosis.started", subject: `diagnosis:${id}`, data }, now);
    return { id, started: true };
  });
}
