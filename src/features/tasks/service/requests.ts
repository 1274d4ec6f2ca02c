/** "This cannot be done": filed with its reason, and the owner's word that makes a waiver of it. */
import { waive } from "#src/features/controls/index.ts";
import { type Actor, authorise } from "#src/platform/access/index.ts";
import { appendEntry } from "#src/platform/audit/index.ts";
import { companyProfile } from "#src/platform/auth/index.ts";
import { type Db, newId } from "#src/platform/db/index.ts";
import { AppError } from "#src/platform/errors.ts";
import { dayIn } from "#src/text/dates.ts";
import { insertRecords } from "../queries/records.ts";
import { decideRequest, openRequest } from "../queries/requests.ts";
import type { TaskRecordRow } from "../queries/tables.ts";
import { controlOfKey, isTaskKey } from "../rules.ts";
import type { RequestInput } from "../schema.ts";
import { stamp } from "./stamp.ts";

/**
 * Files why a control's task cannot be done. The owner's own filing is a decision at once.
 * @throws AppError `not-found`; `conflict` when a waiver stands already
 */
export async function fileRequest(
  db: Db,
  actor: Actor,
  input: RequestInput,
  approver: string,
  now: Date,
): Promise<"waiting" | "waived"> {
  authorise(actor, "tasks.edit");
  const control = controlOfKey(input.task);
  if (!control || !isTaskKey(input.task)) throw new AppError("not-found");
  const { reason, until } = input;
  const isOwner = actor.role === "owner";
  if (isOwner) await waive(db, actor, { controlId: control.id, reason, approver, until }, now);
  await db.transaction().execute(async (trx) => {
    const row: TaskRecordRow = {
      ...(await stamp(trx, actor, now)),
      id: newId(now),
      task_key: input.task,
      kind: "cannot",
      until_day: until,
      reason,
      owner_ref: "",
      deputy_ref: "",
      ...(isOwner && decidedNow(actor, "accepted", now)),
    };
    await insertRecords(trx, [row]);
    const data = { reason, until };
    await appendEntry(trx, actor, { action: "task.cannot", subject: `task:${input.task}`, data }, now);
  });
  return isOwner ? "waived" : "waiting";
}

/**
 * The owner's word on a filed reason: accepted, it becomes a waiver of the control.
 * @throws AppError `not-found`; `conflict` when a waiver stands already or its last day has passed
 */
export async function decide(
  db: Db,
  actor: Actor,
  input: { readonly id: string; readonly decision: "accepted" | "refused" },
  approver: string,
  now: Date,
): Promise<string> {
  authorise(actor, "controls.waive");
  const { companyId } = actor;
  const { id, decision } = input;
  const request = await openRequest(db, companyId, id);
  const control = request && controlOfKey(request.task_key);
  if (!request?.until_day || !control) throw new AppError("not-found");
  const { reason, until_day: until, task_key: key } = request;
  if (decision === "accepted") {
    const { timeZone } = await companyProfile(db, companyId);
    if (until < dayIn(timeZone, now)) throw new AppError("conflict", "its last day has passed");
    await waive(db, actor, { controlId: control.id, reason, approver, until }, now);
  }
  await db.transaction().execute(async (trx) => {
    if (!(await decideRequest(trx, companyId, id, decidedNow(actor, decision, now))))
      throw new AppError("conflict");
    const data = { request: id, decision };
    await appendEntry(trx, actor, { action: "task.decided", subject: `task:${key}`, data }, now);
  });
  return key;
}

function decidedNow(actor: Actor, decision: "accepted" | "refused", now: Date) {
  return { decided_at: now.toISOString(), decided_by: actor.id, decision };
}
