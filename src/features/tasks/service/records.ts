/** What people say about tasks: done, who does it, not now, and "this cannot be done" with the owner's decision. */
import { waive } from "#src/features/controls/index.ts";
import { personById } from "#src/features/people/index.ts";
import { type Actor, authorise } from "#src/platform/access/index.ts";
import { appendEntry } from "#src/platform/audit/index.ts";
import { companyProfile } from "#src/platform/auth/index.ts";
import { type Db, newId } from "#src/platform/db/index.ts";
import { AppError } from "#src/platform/errors.ts";
import { dayIn } from "#src/text/dates.ts";
import { officeMembers } from "../queries/members.ts";
import { finishOwnTasks, ownTaskById } from "../queries/own.ts";
import { decideRequest, insertRecords, openRequest } from "../queries/records.ts";
import type { TaskRecordRow } from "../queries/tables.ts";
import { controlOfKey, ownIdOf } from "../rules.ts";
import type { RecordInput, RequestInput } from "../schema.ts";

/**
 * Keeps an answer to one or several tasks. "Done" settles a company's own task; a task of a control stays until
 * evidence shows it.
 * @returns false when the person in charge or the deputy is unknown
 * @throws AppError `not-found` for a task that does not exist
 */
export async function recordAnswer(db: Db, actor: Actor, input: RecordInput, now: Date): Promise<boolean> {
  authorise(actor, "tasks.edit");
  const { companyId } = actor;
  return db.transaction().execute(async (trx) => {
    for (const key of input.task) await mustExist(trx, companyId, key);
    const [owner, deputy] = input.kind === "assigned" ? [input.owner, input.deputy] : ["", ""];
    if (!(await isKnown(trx, companyId, owner)) || !(await isKnown(trx, companyId, deputy))) return false;
    const until_day = input.kind === "snoozed" ? input.until : null;
    const made = await stamp(trx, actor, now);
    const rows = input.task.map((task_key) => ({
      ...made,
      id: newId(now),
      task_key,
      kind: input.kind,
      until_day,
      reason: "",
      owner_ref: owner,
      deputy_ref: deputy,
    }));
    await insertRecords(trx, rows);
    if (input.kind === "done") {
      const own = input.task.flatMap((key) => ownIdOf(key) ?? []);
      await finishOwnTasks(trx, companyId, own, { at: now.toISOString(), by: actor.id });
    }
    for (const { task_key: key } of rows) {
      const data = {
        ...(until_day && { until: until_day }),
        ...(input.kind === "assigned" && { owner, deputy }),
      };
      await appendEntry(trx, actor, { action: `task.${input.kind}`, subject: `task:${key}`, data }, now);
    }
    return true;
  });
}

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
  if (!control) throw new AppError("not-found");
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

async function stamp(trx: Db, actor: Actor, now: Date) {
  const { timeZone } = await companyProfile(trx, actor.companyId);
  return {
    company_id: actor.companyId,
    made_at: now.toISOString(),
    made_by: actor.id,
    made_on: dayIn(timeZone, now),
    decided_at: null,
    decided_by: null,
    decision: null,
  } as const;
}

async function mustExist(trx: Db, companyId: string, key: string): Promise<void> {
  const own = ownIdOf(key);
  const exists = own === undefined ? isTaskKey(key) : (await ownTaskById(trx, companyId, own)) !== undefined;
  if (!exists) throw new AppError("not-found");
}

const matters = /^[^:]+:(find-out|fix|list|show|waiver)$/;

/** A control of the catalogue and a matter that tasks can have. */
export function isTaskKey(key: string): boolean {
  return matters.test(key) && controlOfKey(key) !== undefined;
}

/** A member who does tasks, somebody in the register, or nobody. */
async function isKnown(trx: Db, companyId: string, ref: string): Promise<boolean> {
  const [kind, id = ""] = ref.split(":");
  if (kind === "user") return (await officeMembers(trx, companyId)).some(({ userId }) => userId === id);
  return kind !== "person" || (await personById(trx, companyId, id)) !== undefined;
}
