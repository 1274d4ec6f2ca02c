/** Putting mail into the outbox, from where it is delivered or handed over. */
import { type Db, newId } from "#src/platform/db/index.ts";
import { send } from "#src/platform/jobs/index.ts";
import { oneLine, readAddress } from "./address.ts";
import "./table.ts";

/** A mail to one person. */
export interface Message {
  readonly companyId: string;
  readonly to: string;
  readonly subject: string;
  /** The whole message: who prints it or reads it on an old phone misses nothing. */
  readonly text: string;
  readonly html?: string | undefined;
  /** noun.verb of what it is about ("invitation.sent"), to find it again in the outbox. */
  readonly kind: string;
}

/** Tries of one mail: spread over about a day, so that a server down over night loses none. */
const MAX_ATTEMPTS = 14;

/**
 * Puts a mail into the outbox, in the caller's transaction. With an SMTP server it leaves by itself; without,
 * or when the address is none, it stays there to be read, printed and handed over.
 *
 * @returns the mail's id.
 */
export async function queueMail(db: Db, message: Message, now: Date): Promise<string> {
  const id = newId(now);
  const { companyId } = message;
  const address = readAddress(message.to);
  await db
    .insertInto("mail")
    .values({
      company_id: companyId,
      id,
      kind: message.kind,
      recipient: address ?? oneLine(message.to),
      subject: oneLine(message.subject),
      body_text: message.text,
      body_html: message.html ?? null,
      state: address ? "queued" : "failed",
      created_at: now.toISOString(),
      tried_at: null,
      sent_at: null,
      handed_over_at: null,
      handed_over_by: null,
      error: address ? null : "bad-address",
      error_detail: null,
    })
    .execute();
  if (address) await sendLater(db, companyId, id, now);
  return id;
}

/** Sends the job that will deliver a queued mail. */
export async function sendLater(db: Db, companyId: string, mailId: string, now: Date): Promise<void> {
  const payload = { mailId };
  await send(db, { companyId, name: "mail.send", payload, maxAttempts: MAX_ATTEMPTS }, now);
}
