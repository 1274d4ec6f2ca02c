/** What an administrator does about mail that rests in the outbox; each act leaves an entry in the ledger. */
import { type Actor, authorise } from "#src/platform/access/index.ts";
import { appendEntry } from "#src/platform/audit/index.ts";
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
