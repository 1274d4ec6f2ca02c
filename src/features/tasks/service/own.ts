/** Adding a task of the company's own. */
import { type Actor, authorise } from "#src/platform/access/index.ts";
import { appendEntry } from "#src/platform/audit/index.ts";
import { type Db, newId } from "#src/platform/db/index.ts";
import { insertOwnTask } from "../queries/own.ts";
import type { OwnTaskInput } from "../schema.ts";

/** Adds a task of the company's own; returns its id. */
export async function addOwnTask(db: Db, actor: Actor, input: OwnTaskInput, now: Date): Promise<string> {
  authorise(actor, "tasks.edit");
  return db.transaction().execute(async (trx) => {
    const id = newId(now);
    const { title, due, minutes } = input;
    await insertOwnTask(trx, {
      company_id: actor.companyId,
      id,
      title,
      due_on: due,
      minutes,
      created_at: now.toISOString(),
      created_by: actor.id,
      done_at: null,
      done_by: null,
    });
    const data = { title, due, minutes };
    await appendEntry(trx, actor, { action: "task.added", subject: `task:own-${id}`, data }, now);
    return id;
  });
}
