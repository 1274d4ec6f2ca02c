/** Accepting a control, or one of its objects, as not done until a day, and taking that back. */
import { type Actor, authorise } from "#src/platform/access/index.ts";
import { appendEntry } from "#src/platform/audit/index.ts";
import { companyProfile } from "#src/platform/auth/index.ts";
import { type Db, newId } from "#src/platform/db/index.ts";
import { AppError } from "#src/platform/errors.ts";
import { addDays, dayIn } from "#src/text/dates.ts";
import { assessCompany } from "../assess.ts";
import { controlById } from "../catalogue.ts";
import { insertWaiver, markWaiverWithdrawn, waiversOf } from "../queries/waivers.ts";
import { MOST_DAYS } from "../schema.ts";

export interface WaiverInput {
  readonly controlId: string;
  /** This object only: one PC, one person. All of them if left out. */
  readonly objectId?: string | null | undefined;
  readonly reason: string;
  /** Who decided it, by name. */
  readonly approver: string;
  /** The last day, "YYYY-MM-DD", at most a year ahead. */
  readonly until: string;
}

/**
 * Returns the id.
 * @throws AppError `not-found` for an unknown control and for an object that it is not about; `conflict` when a
 *   waiver of the same, or of the whole control, stands already
 * @throws RangeError for a last day that is past or too far
 */
export async function waive(db: Db, actor: Actor, input: WaiverInput, now: Date): Promise<string> {
  authorise(actor, "controls.waive");
  const { companyId } = actor;
  const { controlId, reason, approver, until } = input;
  const objectId = input.objectId ?? null;
  if (!controlById(controlId)) throw new AppError("not-found");
  return db.transaction().execute(async (trx) => {
    const today = dayIn((await companyProfile(trx, companyId)).timeZone, now);
    if (until < today || until > addDays(today, MOST_DAYS)) throw new RangeError(`waived until ${until}`);
    if (objectId !== null && !(await isAbout(trx, companyId, controlId, objectId, now)))
      throw new AppError("not-found");
    const standing = (await waiversOf(trx, companyId, controlId)).some(
      (row) =>
        row.withdrawn_at === null &&
        row.until_day >= today &&
        (row.object_id === null || row.object_id === objectId),
    );
    if (standing) throw new AppError("conflict");
    const id = newId(now);
    await insertWaiver(trx, {
      company_id: companyId,
      id,
      control_id: controlId,
      object_id: objectId,
      reason,
      approver,
      made_on: today,
      until_day: until,
      made_at: now.toISOString(),
      made_by: actor.id,
      withdrawn_at: null,
      withdrawn_by: null,
    });
    const data = { waiver: id, reason, approver, until, ...(objectId !== null && { object: objectId }) };
    await appendEntry(trx, actor, { action: "control.waived", subject: `control:${controlId}`, data }, now);
    return id;
  });
}

/** Whether an object is in the scope of a control today. */
async function isAbout(trx: Db, companyId: string, controlId: string, objectId: string, now: Date) {
  const { results } = await assessCompany(trx, companyId, now);
  const objects = results.find(({ id }) => id === controlId)?.objects ?? [];
  return objects.some((object) => object.objectId === objectId);
}

/** Takes a waiver back; returns its control. @throws AppError `not-found` when none stands by this id */
export async function withdrawWaiver(db: Db, actor: Actor, id: string, now: Date): Promise<string> {
  authorise(actor, "controls.waive");
  return db.transaction().execute(async (trx) => {
    const withdrawal = { at: now.toISOString(), by: actor.id };
    const controlId = await markWaiverWithdrawn(trx, actor.companyId, id, withdrawal);
    if (controlId === undefined) throw new AppError("not-found");
    const entry = {
      action: "control.waiver-withdrawn",
      subject: `control:${controlId}`,
      data: { waiver: id },
    };
    await appendEntry(trx, actor, entry, now);
    return controlId;
  });
}
