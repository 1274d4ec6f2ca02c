/** Making and stopping a secret address of the calendar. */
import { randomBytes } from "node:crypto";
import { type Actor, authorise } from "#src/platform/access/index.ts";
import { appendEntry } from "#src/platform/audit/index.ts";
import { sha256 } from "#src/platform/auth/index.ts";
import { type Db, newId } from "#src/platform/db/index.ts";
import { AppError } from "#src/platform/errors.ts";
import type { Lang } from "#src/text/words.ts";
import { insertFeed, revokeFeedRow } from "../queries/feeds.ts";

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
