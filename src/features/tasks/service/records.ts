/** What people say about tasks: done, who does it, not now. */
import { personById } from "#src/features/people/index.ts";
import { type Actor, authorise } from "#src/platform/access/index.ts";
import { appendEntry } from "#src/platform/audit/index.ts";
import { type Db, newId } from "#src/platform/db/index.ts";
import { AppError } from "#src/platform/errors.ts";
import { officeMembers } from "../queries/members.ts";
import { finishOwnTasks, ownTaskById } from "../queries/own.ts";
import { insertRecords } from "../queries/records.ts";
import { isMeasureKey, isTaskKey, ownIdOf } from "../rules.ts";
import type { RecordInput } from "../schema.ts";
import { stamp } from "./stamp.ts";

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

async function mustExist(trx: Db, companyId: string, key: string): Promise<void> {
  const own = ownIdOf(key);
  const isKnown = isTaskKey(key) || isMeasureKey(key);
  const exists = own === undefined ? isKnown : (await ownTaskById(trx, companyId, own)) !== undefined;
  if (!exists) throw new AppError("not-found");
}

/** A member who does tasks, somebody in the register, or nobody. */
async function isKnown(trx: Db, companyId: string, ref: string): Promise<boolean> {
  const [kind, id = ""] = ref.split(":");
  if (kind === "user") return (await officeMembers(trx, companyId)).some(({ userId }) => userId === id);
  return kind !== "person" || (await personById(trx, companyId, id)) !== undefined;
}
