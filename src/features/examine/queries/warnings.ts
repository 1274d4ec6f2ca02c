/** Warnings that went to everybody. */
import type { Db } from "#src/platform/db/index.ts";
import type { WarningRow } from "./tables.ts";
import "./tables.ts";

/** A wave of fakes is over after two weeks; what stays longer is read past. */
const SHOWN_DAYS = 14;

export async function insertWarning(trx: Db, row: WarningRow): Promise<void> {
  await trx.insertInto("campaign_warning").values(row).execute();
}

/** Those of the last two weeks, the newest first. */
export function currentWarnings(db: Db, companyId: string, now: Date): Promise<WarningRow[]> {
  const since = new Date(now.getTime() - SHOWN_DAYS * 86_400_000).toISOString();
  return db
    .selectFrom("campaign_warning")
    .selectAll()
    .where("company_id", "=", companyId)
    .where("sent_at", ">", since)
    .orderBy("sent_at", "desc")
    .limit(5)
    .execute();
}

/** Those about a campaign, the newest first. */
export function warningsAbout(db: Db, companyId: string, campaignId: string): Promise<WarningRow[]> {
  return db
    .selectFrom("campaign_warning")
    .selectAll()
    .where("company_id", "=", companyId)
    .where("campaign_id", "=", campaignId)
    .orderBy("sent_at", "desc")
    .limit(50)
    .execute();
}
