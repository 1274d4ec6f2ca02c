/** What an administrator does about Banto itself: mail at rest, backups. Each act leaves an entry in the ledger. */
import { type Actor, authorise } from "#src/platform/access/index.ts";
import { appendEntry } from "#src/platform/audit/index.ts";
import { listBackups, recordRemoval, requestBackup } from "#src/platform/backup/index.ts";
import type { Store } from "#src/platform/db/index.ts";
import { AppError } from "#src/platform/errors.ts";
import { handOver, readMail, sendAgain } from "#src/platform/mail/index.ts";

type MailAct = "mail.handed-over" | "mail.sent-again";

/**
 * Notes that a mail was handed over, or sends it again.
 *
 * @throws AppError `not-found` for a mail that the company does not have, `conflict` when it already left.
 */
export async function actOnMail(
  store: Store,
  actor: Actor,
  id: string,
  act: MailAct,
  now: Date,
): Promise<void> {
  authorise(actor, "mail.edit");
  await store.db.transaction().execute(async (trx) => {
    if (!(await readMail(trx, actor.companyId, id))) throw new AppError("not-found");
    const done =
      act === "mail.handed-over"
        ? await handOver(trx, actor.companyId, id, actor.id, now)
        : await sendAgain(trx, actor.companyId, id, now);
    if (!done) throw new AppError("conflict");
    await appendEntry(trx, actor, { action: act, subject: `mail:${id}` }, now);
  });
}

/** Asks for a backup now; the worker makes it. */
export async function askForBackup(store: Store, actor: Actor, now: Date): Promise<void> {
  authorise(actor, "backup.run");
  await store.db.transaction().execute(async (trx) => {
    await requestBackup(trx, now);
    await appendEntry(trx, actor, { action: "backup.requested", subject: "installation:banto" }, now);
  });
}

/**
 * Notes that a copy of a backup was taken elsewhere.
 *
 * @throws AppError `not-found` when there is no such backup.
 */
export async function takeElsewhere(
  store: Store,
  actor: Actor,
  removal: { readonly file: string; readonly place: string },
  now: Date,
): Promise<void> {
  authorise(actor, "backup.run");
  await store.db.transaction().execute(async (trx) => {
    const known = await listBackups(trx, 1000);
    if (!known.some((row) => row.file === removal.file && row.problem === null))
      throw new AppError("not-found");
    const id = await recordRemoval(trx, { ...removal, by: actor.id }, now);
    await appendEntry(
      trx,
      actor,
      { action: "backup.taken-elsewhere", subject: `removal:${id}`, data: removal },
      now,
    );
  });
}
