/** What came of a report: the judgement of its whole campaign, the answer to those who told, what is learned. */
import { type Actor, authorise } from "#src/platform/access/index.ts";
import { appendEntry } from "#src/platform/audit/index.ts";
import type { Db } from "#src/platform/db/index.ts";
import { AppError } from "#src/platform/errors.ts";
import { queueMail } from "#src/platform/mail/index.ts";
import { companyLanguage } from "../queries/company.ts";
import { type CampaignReport, campaignReports, reportById, updateCampaign } from "../queries/reports.ts";
import { forgetSender, learnSender } from "../queries/setting.ts";
import { noticeText } from "../text/notice.ts";
import { reportText } from "../text/report.ts";

export interface JudgementInput {
  readonly state: "phishing" | "spam" | "ok";
  /** Goes to everybody who reported it; "" for the state's own words alone. */
  readonly reply: string;
  /** Remember the sender as known; only of what is in order. */
  readonly learn: boolean;
}

/** Reports of one campaign that are judged and answered at once. */
const MOST = 1_000;

/** @throws AppError `not-found` */
export async function judgeReport(
  db: Db,
  actor: Actor,
  id: string,
  input: JudgementInput,
  now: Date,
): Promise<void> {
  authorise(actor, "reports.edit");
  const { companyId } = actor;
  await db.transaction().execute(async (trx) => {
    const report = await reportById(trx, companyId, id);
    if (!report) throw new AppError("not-found");
    const at = now.toISOString();
    const { state, reply } = input;
    await updateCampaign(trx, companyId, report.campaign_id, {
      state,
      judged_at: at,
      judged_by: actor.id,
      reply,
      replied_at: at,
    });
    const reports = await campaignReports(trx, companyId, report.campaign_id, MOST);
    for (const one of reports) await forgetSender(trx, companyId, one.id);
    const learned = state === "ok" && input.learn && report.sender !== "";
    if (learned) {
      const sender = { address: report.sender.toLowerCase(), report: id, by: actor.id };
      await learnSender(trx, companyId, sender, now);
    }
    await thank(trx, companyId, reports, input, now);
    const data = { state, campaign: report.campaign_id, reports: reports.length, learned };
    const happening = { action: "suspicion.judged", subject: `suspicion:${id}`, data };
    await appendEntry(trx, actor, happening, now);
  });
}

/** Who reported signed in gets a mail, once; all others see it at their receipt. */
async function thank(
  trx: Db,
  companyId: string,
  reports: readonly CampaignReport[],
  { state, reply }: JudgementInput,
  now: Date,
): Promise<void> {
  const lang = await companyLanguage(trx, companyId);
  const t = noticeText[lang];
  const lines = [t.thanks, t.result(reportText[lang][`state-${state}`]), ...(reply ? ["", reply] : [])];
  const addresses = new Set(reports.flatMap(({ user_mail }) => (user_mail ? [user_mail] : [])));
  for (const to of addresses) {
    const mail = { companyId, to, subject: t.thanksSubject, text: lines.join("\n") };
    await queueMail(trx, { ...mail, kind: "suspicion.answered" }, now);
  }
}
