/**
 * Mail that holds a key (a reset link, an invitation). It does not go through the company's outbox, where owner
 * and IT may read it: with a reset link of the owner, IT would become owner.
 */
import { newId } from "#src/platform/db/index.ts";
import { deliver, mailProblemText, readMailSettings } from "#src/platform/mail/index.ts";
import type { Lang } from "#src/text/words.ts";

interface MailSettings {
  readonly from: string | undefined;
  readonly smtpUrl: string | undefined;
}

export interface PrivateMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Whether such mail can leave at all. */
export function sendsMail(settings: MailSettings): boolean {
  return readMailSettings({ smtpUrl: settings.smtpUrl, mailFrom: settings.from }).smtp !== undefined;
}

/** Sends at once and once. Returns why it failed, in words, or `undefined`. Without SMTP nothing is sent. */
export async function sendPrivately(
  settings: MailSettings,
  mail: PrivateMail,
  lang: Lang,
  now: Date,
): Promise<string | undefined> {
  const { smtp } = readMailSettings({ smtpUrl: settings.smtpUrl, mailFrom: settings.from });
  if (!smtp) return undefined;
  const failure = await deliver(smtp, { ...mail, id: newId(now), html: null, date: now });
  return failure ? mailProblemText[lang][failure.problem] : undefined;
}
