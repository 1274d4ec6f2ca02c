/** A company's own tasks, its days off, and the secret addresses of its calendar. */
import { randomBytes } from "node:crypto";
import { type Actor, authorise } from "#src/platform/access/index.ts";
import { appendEntry } from "#src/platform/audit/index.ts";
import { sha256 } from "#src/platform/auth/index.ts";
import { type Db, newId } from "#src/platform/db/index.ts";
import { AppError } from "#src/platform/errors.ts";
import type { Lang } from "#src/text/words.ts";
import { insertFeed, revokeFeedRow } from "../queries/feeds.ts";
import { deleteHoliday, insertOwnTask, putHolidays } from "../queries/own.ts";
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

/** Adds days off; those that stand already get the new name. */
export async function addHolidays(
  db: Db,
  actor: Actor,
  input: { readonly days: readonly string[]; readonly name: string },
  now: Date,
): Promise<void> {
  authorise(actor, "tasks.edit");
  await db.transaction().execute(async (trx) => {
    const { days, name } = input;
    await putHolidays(
      trx,
      actor.companyId,
      days.map((day) => ({ day, name })),
    );
    const data = { days, name };
    await appendEntry(trx, actor, { action: "holiday.added", subject: "company-holidays", data }, now);
  });
}

/** @throws AppError `not-found` when the company works on that day */
export async function removeHoliday(db: Db, actor: Actor, day: string, now: Date): Promise<void> {
  authorise(actor, "tasks.edit");
  await db.transaction().execute(async (trx) => {
    if (!(await deleteHoliday(trx, actor.companyId, day))) throw new AppError("not-found");
    const entry = { action: "holiday.removed", subject: "company-holidays", data: { day } };
    await appendEntry(trx, actor, entry, now);
  });
}

/** Makes a secret address for the actor; the secret is returned once and only its hash is kept. */
export async function makeFeed(db: Db, actor: Actor, language: Lang, now: Date): Promise<string> {
  authorise(actor, "tasks.edit");
  const user_id = actor.id.replace(/^user:/, "");
  return db.transaction().execute(async (trx) => {
    const id = newId(now);
    const token = randomBytes(32).toString("base64url");
    await insertFeed(trx, {
      company_id: actor.companyId,
      id,
      token_hash: sha256(token),
      language,
      user_id,
      made_at: now.toISOString(),
      revoked_at: null,
    });
    const entry = { action: "calendar.made", subject: `calendar:${id}` };
    await appendEntry(trx, actor, entry, now);
    return token;
  });
}

/** @throws AppError `not-found` when the company has no such address that stands */
export async function revokeFeed(db: Db, actor: Actor, id: string, now: Date): Promise<void> {
  authorise(actor, "tasks.edit");
  await db.transaction().execute(async (trx) => {
    if (!(await revokeFeedRow(trx, actor.companyId, id, now.toISOString()))) throw new AppError("not-found");
    const entry = { action: "calendar.revoked", subject: `calendar:${id}` };
    await appendEntry(trx, actor, entry, now);
  });
}
