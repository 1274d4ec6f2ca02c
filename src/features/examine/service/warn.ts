/** Warning everybody of a campaign: by mails without links, and only with a source (R112). */
import { type Actor, authorise } from "#src/platform/access/index.ts";
import { appendEntry } from "#src/platform/audit/index.ts";
import { type Db, newId } from "#src/platform/db/index.ts";
import { AppError } from "#src/platform/errors.ts";
import { queueMail, readAddress } from "#src/platform/mail/index.ts";
import { everybodysAddresses } from "../company.ts";
import { companyLanguage } from "../queries/company.ts";
import { reportById } from "../queries/reports.ts";
import { insertWarning } from "../queries/warnings.ts";
import type { WarningInput } from "../schema.ts";
import { noticeText } from "../text/notice.ts";

/**
 * Puts a mail for everybody into the outbox.
 * @returns how many; 0 when nobody has an address, and then nothing is recorded
 * @throws AppError `not-found` for a report that does not exist
 */
export async function warnEverybody(
  db: Db,
  actor: Actor,
  reportId: string,
  input: WarningInput,
  now: Date,
): Promise<number> {
  authorise(actor, "reports.edit");
  const { companyId } = actor;
  const addresses = (await everybodysAddresses(db, companyId, now)).filter(
    (address) => readAddress(address) !== undefined,
  );
  return db.transaction().execute(async (trx) => {
    const report = await reportById(trx, companyId, reportId);
    if (!report) throw new AppError("not-found");
    if (addresses.length === 0) return 0;
    const id = newId(now);
    const { subject, words, source, observation } = input;
    await insertWarning(trx, {
      company_id: companyId,
      id,
      campaign_id: report.campaign_id,
      subject,
      words,
      source_url: source,
      own_observation: observation,
      recipients: addresses.length,
      sent_at: now.toISOString(),
      sent_by: actor.id,
    });
    const t = noticeText[await companyLanguage(trx, companyId)];
    const grounds = source ? t.source(new URL(source).hostname) : t.observed(observation);
    const text = [words, "", grounds, "", t.warningWayIn].join("\n");
    const mail = { companyId, subject: t.warningSubject(subject), text, kind: "campaign.warned" };
    for (const to of addresses) await queueMail(trx, { ...mail, to }, now);
    const data = { campaign: report.campaign_id, subject, source, observation, recipients: addresses.length };
    await appendEntry(trx, actor, { action: "campaign.warned", subject: `warning:${id}`, data }, now);
    return addresses.length;
  });
}
