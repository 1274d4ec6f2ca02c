import { readSender } from "./address.ts";
import type { Smtp } from "./transport.ts";

/** What is wrong with the mail settings. */
export type MailSettingProblem = "no-sender" | "bad-sender" | "bad-url";

/**
 * The SMTP settings as given: undefined `smtp` without a problem means that mail is handed over by hand.
 * With a problem, mail rests in the outbox too, and `banto doctor` and the status page say why.
 */
export function readMailSettings(given: { smtpUrl: string | undefined; mailFrom: string | undefined }): {
  smtp: Smtp | undefined;
  problem: MailSettingProblem | undefined;
} {
  const bad = (problem: MailSettingProblem) => ({ smtp: undefined, problem });
  if (!given.smtpUrl) return { smtp: undefined, problem: undefined };
  if (!URL.canParse(given.smtpUrl)) return bad("bad-url");
  const { protocol, hostname } = new URL(given.smtpUrl);
  if (!["smtp:", "smtps:"].includes(protocol) || hostname === "") return bad("bad-url");
  if (!given.mailFrom) return bad("no-sender");
  const from = readSender(given.mailFrom);
  return from ? { smtp: { url: given.smtpUrl, from }, problem: undefined } : bad("bad-sender");
}
