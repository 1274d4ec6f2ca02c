/** Recording what happened about SECURITY ACTION, and taking a record back; both leave their trace. */
import { type Actor, authorise } from "#src/platform/access/index.ts";
import { appendEntry } from "#src/platform/audit/index.ts";
import { type Db, newId } from "#src/platform/db/index.ts";
import { AppError } from "#src/platform/errors.ts";
import { findRecord, insertRecord, markWithdrawn, standingRecords } from "./queries.ts";
import { standing } from "./rules.ts";
import type { RecordInput } from "./schema.ts";

/**
 * Adds a record; returns its id. A look at the page concerns the address that is published at that moment.
 * @throws AppError `conflict` for a look at the page when none is published
 */
export async function addRecord(db: Db, actor: Actor, input: RecordInput, now: Date): Promise<string> {
  authorise(actor, "star.edit");
  const { companyId } = actor;
  return db.transaction().execute(async (trx) => {
    const id = newId(now);
    const url = await addressOf(trx, companyId, input);
    const outcome = "outcome" in input ? input.outcome : null;
    const declarationId = "declaration-id" in input ? input["declaration-id"] || null : null;
    await insertRecord(trx, {
      company_id: companyId,
      id,
      kind: input.kind,
      on_day: input.on,
      url,
      outcome,
      declaration_id: declarationId,
      note: input.note,
      recorded_at: now.toISOString(),
      recorded_by: actor.id,
      withdrawn_at: null,
      withdrawn_by: null,
      withdrawal_reason: null,
    });
    const { kind, on, note } = input;
    const data = { kind, on, url, outcome, declarationId, note };
    await appendEntry(trx, actor, { action: "star.recorded", subject: `star-record:${id}`, data }, now);
    return id;
  });
}

async function addressOf(trx: Db, companyId: string, input: RecordInput): Promise<string | null> {
  if (input.kind === "policy-published") return input.url;
  if (input.kind !== "page-checked") return null;
  const published = standing(await standingRecords(trx, companyId))["policy-published"];
  if (!published) throw new AppError("conflict", "no published page to look at");
  return published.url;
}

/**
 * Takes a record back: it stays in the history, with the reason, and no longer counts.
 * @throws AppError `not-found`, or `conflict` when it was taken back already
 */
export async function withdrawRecord(
  db: Db,
  actor: Actor,
  { id, reason }: { readonly id: string; readonly reason: string },
  now: Date,
): Promise<void> {
  authorise(actor, "star.edit");
  const { companyId } = actor;
  await db.transaction().execute(async (trx) => {
    const record = await findRecord(trx, companyId, id);
    if (!record) throw new AppError("not-found");
    const withdrawal = { at: now.toISOString(), by: actor.id, reason };
    if (!(await markWithdrawn(trx, companyId, id, withdrawal))) throw new AppError("conflict");
    const data = { kind: record.kind, reason };
    await appendEntry(trx, actor, { action: "star.withdrawn", subject: `star-record:${id}`, data }, now);
  });
}
