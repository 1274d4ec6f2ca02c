/** The two things that may happen to evidence afterwards, once each: a second person signs it, or it is withdrawn. */
import { personById } from "#src/features/people/index.ts";
import { type Actor, authorise } from "#src/platform/access/index.ts";
import { appendEntry } from "#src/platform/audit/index.ts";
import { companyProfile } from "#src/platform/auth/index.ts";
import type { Db } from "#src/platform/db/index.ts";
import { AppError } from "#src/platform/errors.ts";
import { dayIn } from "#src/text/dates.ts";
import {
  findEvidence,
  mailOfUser,
  markCountersigned,
  markWithdrawn,
  userBehindToken,
} from "../queries/one.ts";
import type { EvidenceRow } from "../queries/tables.ts";
import { type CountersignProblem, countersignProblem } from "../rules.ts";

/** Why the actor may not countersign; undefined if they may. The person who attested is known by the mail address. */
export async function whyNotCountersign(
  db: Db,
  actor: Actor,
  row: EvidenceRow,
  now: Date,
): Promise<CountersignProblem | undefined> {
  const { timeZone } = await companyProfile(db, actor.companyId);
  const person = row.person_id === null ? undefined : await personById(db, actor.companyId, row.person_id);
  const mail = person?.mail ? await mailOfUser(db, actor.id) : undefined;
  const isAttester = mail !== undefined && mail.toLowerCase() === person?.mail.toLowerCase();
  // What a program handed in is the work of whoever let it act for them.
  const isOwnProgram = (await userBehindToken(db, actor.companyId, row.made_by)) === actor.id;
  const today = dayIn(timeZone, now);
  return countersignProblem(row, actor.id, { today, isAttester: isAttester || isOwnProgram });
}

/**
 * A second person, or the supporter, says what they looked at; the evidence is E4 from then on.
 * @throws AppError `not-found`; `forbidden` for one's own; `conflict` for what is withdrawn, expired, only
 *   declared or signed already
 */
export async function countersign(
  db: Db,
  actor: Actor,
  { id, note }: { readonly id: string; readonly note: string },
  now: Date,
): Promise<void> {
  authorise(actor, "evidence.countersign");
  const { companyId, role } = actor;
  if (role === null) throw new AppError("forbidden");
  await db.transaction().execute(async (trx) => {
    const row = await findEvidence(trx, companyId, id);
    if (!row) throw new AppError("not-found");
    const problem = await whyNotCountersign(trx, actor, row, now);
    if (problem) throw new AppError(problem === "own" ? "forbidden" : "conflict", problem);
    const signature = {
      countersigned_at: now.toISOString(),
      countersigned_by: actor.id,
      countersigned_role: role,
      countersigned_note: note,
    };
    if (!(await markCountersigned(trx, companyId, id, signature))) throw new AppError("conflict");
    const data = { control: row.control_id, role, note };
    await appendEntry(trx, actor, { action: "evidence.countersigned", subject: `evidence:${id}`, data }, now);
  });
}

/**
 * Takes evidence back: it stays to be seen, with the reason, and no longer counts.
 * @throws AppError `not-found`, or `conflict` when it was withdrawn already
 */
export async function withdraw(
  db: Db,
  actor: Actor,
  { id, reason }: { readonly id: string; readonly reason: string },
  now: Date,
): Promise<void> {
  authorise(actor, "evidence.withdraw");
  const { companyId } = actor;
  await db.transaction().execute(async (trx) => {
    const row = await findEvidence(trx, companyId, id);
    if (!row) throw new AppError("not-found");
    const withdrawal = { at: now.toISOString(), by: actor.id, reason };
    if (!(await markWithdrawn(trx, companyId, id, withdrawal))) throw new AppError("conflict");
    const data = { control: row.control_id, reason };
    await appendEntry(trx, actor, { action: "evidence.withdrawn", subject: `evidence:${id}`, data }, now);
  });
}
