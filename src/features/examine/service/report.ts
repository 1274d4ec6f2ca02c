/** Reporting: what was examined comes back sealed, is kept with the reporter's words, and joins its campaign. */
import { z } from "zod";
import { appendEntry } from "#src/platform/audit/index.ts";
import { type Db, newId } from "#src/platform/db/index.ts";
import { queueMail } from "#src/platform/mail/index.ts";
import { type Examined, examinedSchema } from "../examined.ts";
import { companyLanguage, membersOf } from "../queries/company.ts";
import { campaignsWith, insertReport, joinCampaigns, reportById } from "../queries/reports.ts";
import { ensureSetting } from "../queries/setting.ts";
import type { Opened } from "../queries/tables.ts";
import { receiptFor, receiptHash, sealUp, unseal } from "../rules/keys.ts";
import { noticeText } from "../text/notice.ts";

/** Reports so many days apart are no longer one campaign. */
const CAMPAIGN_DAYS = 30;
const DAY_MS = 86_400_000;

export interface ReportInput {
  readonly sealed: string;
  readonly opened: Opened;
  readonly note: string;
  /** "" when not told; of members their sign-in tells. */
  readonly name: string;
}

/** What the visitor holds until they report: with an id, so that two presses are one report. */
export async function sealExamined(
  db: Db,
  companyId: string,
  examined: Examined,
  now: Date,
): Promise<string> {
  const { seal } = await ensureSetting(db, companyId, now);
  return sealUp({ companyId, id: newId(now), examined }, seal, now);
}

const sealedSchema = z.object({ companyId: z.string(), id: z.string(), examined: examinedSchema });

/**
 * Keeps a report. Anybody who could examine may report: through the company's page, or signed in.
 * @param who for the ledger: `link:examine` or `user:<id>`
 * @returns the receipt; "expired" for what was not sealed by us in the last two hours
 */
export async function report(
  db: Db,
  who: { readonly companyId: string; readonly id: string },
  input: ReportInput,
  now: Date,
): Promise<{ readonly id: string; readonly receipt: string } | "expired"> {
  const { companyId } = who;
  const { seal } = await ensureSetting(db, companyId, now);
  const sealed = sealedSchema.safeParse(unseal(input.sealed, seal, now));
  if (!sealed.success || sealed.data.companyId !== companyId) return "expired";
  const { id, examined } = sealed.data;
  const receipt = receiptFor(id, seal);
  await db.transaction().execute(async (trx) => {
    if (await reportById(trx, companyId, id)) return;
    const since = new Date(now.getTime() - CAMPAIGN_DAYS * DAY_MS);
    const [campaign = id, ...others] = await campaignsWith(trx, companyId, examined.signs, since);
    await joinCampaigns(trx, companyId, others, campaign);
    const row = rowOf(who, input, examined, now);
    const keys = { id, campaign_id: campaign, receipt_hash: receiptHash(receipt) };
    await insertReport(trx, { ...row, ...keys }, examined.signs);
    const data = { kind: examined.kind, verdict: examined.verdict, opened: input.opened, campaign };
    const happening = { action: "suspicion.reported", subject: `suspicion:${id}`, data };
    await appendEntry(trx, who, happening, now);
    const isFirst = campaign === id;
    if (isFirst || input.opened === "entered") await tellOffice(trx, companyId, examined, input, now);
  });
  return { id, receipt };
}

function rowOf(
  { companyId, id: reporter }: { readonly companyId: string; readonly id: string },
  { opened, note, name }: ReportInput,
  examined: Examined,
  now: Date,
) {
  const words = examined.subject || unpressable(examined.text).slice(0, 120);
  return {
    company_id: companyId,
    kind: examined.kind,
    verdict: examined.verdict,
    score: examined.score,
    subject: words,
    sender: examined.sender,
    details: JSON.stringify(examined),
    sent_at: examined.sentAt,
    reported_at: now.toISOString(),
    reported_by: reporter,
    reporter_name: name,
    note,
    opened,
    state: "new",
    judged_at: "",
    judged_by: "",
    reply: "",
    replied_at: "",
  } as const;
}

/** In lists and mails an address must not look like something to press. */
const unpressable = (text: string) => text.replace(/\s+/g, " ").replace(/http(s?):/gi, "hxxp$1:");

/** Owner and IT get a mail without a link for the first of a campaign, and whenever somebody entered something. */
async function tellOffice(
  trx: Db,
  companyId: string,
  examined: Examined,
  { opened }: ReportInput,
  now: Date,
): Promise<void> {
  const t = noticeText[await companyLanguage(trx, companyId)];
  const entered = opened === "entered";
  const subject = entered ? t.enteredSubject : t.subject;
  const text = [entered ? t.entered : t.arrived, "", t.about(examined.subject || examined.kind), "", t.wayIn];
  for (const { email, role } of await membersOf(trx, companyId))
    if (role === "owner" || role === "it")
      await queueMail(
        trx,
        { companyId, to: email, subject, text: text.join("\n"), kind: "suspicion.reported" },
        now,
      );
}
