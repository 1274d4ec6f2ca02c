/** Deciding what is done about an asset's risk: kept with the numbers as they stood, and never changed. */
import type { LevelBounds, RiskValue } from "#src/engine/risk/index.ts";
import { peopleById } from "#src/features/people/index.ts";
import { type Actor, authorise } from "#src/platform/access/index.ts";
import { appendEntry } from "#src/platform/audit/index.ts";
import { companyProfile } from "#src/platform/auth/index.ts";
import { newId, type Store } from "#src/platform/db/index.ts";
import type { Problems } from "#src/platform/http/forms.ts";
import { dayIn } from "#src/text/dates.ts";
import { insertDecision, insertMeasures } from "../queries.ts";
import type { DecisionInput } from "../schema.ts";
import { measureRow } from "./measures.ts";

/** The numbers on which a decision was made. */
export interface Judged {
  readonly importance: LevelBounds;
  readonly threat: LevelBounds;
  readonly vulnerability: LevelBounds;
  readonly risk: { readonly low: RiskValue; readonly high: RiskValue };
}

/**
 * Keeps a decision, and its first measure if one was named.
 * @param assetId of an asset of the actor's company; the caller has looked it up
 * @returns what is wrong; nothing was kept then
 */
export async function decideRisk(
  db: Store["db"],
  actor: Actor,
  assetId: string,
  input: DecisionInput,
  judged: Judged,
  now: Date,
): Promise<Problems> {
  authorise(actor, "registers.edit");
  const { companyId: company_id, id: made_by } = actor;
  return db.transaction().execute(async (trx) => {
    const { timeZone } = await companyProfile(trx, company_id);
    const people = await peopleById(trx, company_id, [input.approver], dayIn(timeZone, now));
    const approver = people.get(input.approver);
    if (!approver || approver.left) return { approver: { key: "invalid-choice" } };
    const { treatment, reason, review_on } = input;
    const reduces = treatment === "reduce";
    const row = {
      company_id,
      id: newId(now),
      asset_id: assetId,
      treatment,
      reason,
      approver: approver.id,
      review_on,
      covered_until: treatment === "transfer" ? input.covered_until : "",
      expected_threat: reduces ? input.expected_threat : null,
      expected_vulnerability: reduces ? input.expected_vulnerability : null,
      judged: JSON.stringify(judged),
      made_at: now.toISOString(),
      made_by,
    };
    await insertDecision(trx, row);
    const measure = measureRow(actor, assetId, input, now);
    await insertMeasures(trx, measure ? [measure] : []);
    const data = {
      treatment,
      reason,
      approver: approver.id,
      review: review_on,
      risk: judged.risk,
      ...(measure && { measure: measure.control_id || measure.title }),
    };
    await appendEntry(trx, actor, { action: "risk.decided", subject: `risk:${assetId}`, data }, now);
    return {};
  });
}
