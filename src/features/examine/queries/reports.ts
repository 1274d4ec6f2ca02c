/** Reports of suspicious things, as they are kept: an outline and a judgement, never the mail itself. */
import { type SqlBool, sql } from "kysely";
import { type Db, holdsWord } from "#src/platform/db/index.ts";
import { fold } from "#src/text/fold.ts";
import type { ReportRow, ReportState } from "./tables.ts";
import "./tables.ts";

export async function insertReport(
  trx: Db,
  row: Omit<ReportRow, "search">,
  signs: readonly string[],
): Promise<void> {
  const search = [row.subject, row.sender, row.note, row.reporter_name].map(fold).join(" ");
  await trx
    .insertInto("suspicious_report")
    .values({ ...row, search })
    .execute();
  const { company_id, id: report_id } = row;
  if (signs.length > 0)
    await trx
      .insertInto("report_sign")
      .values(signs.map((sign) => ({ company_id, report_id, sign })))
      .execute();
}

/** Campaigns with a report since a moment that has one of the signs, the oldest first. */
export async function campaignsWith(
  db: Db,
  companyId: string,
  signs: readonly string[],
  since: Date,
): Promise<string[]> {
  if (signs.length === 0) return [];
  const rows = await db
    .selectFrom("report_sign as s")
    .innerJoin("suspicious_report as r", (join) =>
      join.onRef("r.company_id", "=", "s.company_id").onRef("r.id", "=", "s.report_id"),
    )
    .select("r.campaign_id")
    .distinct()
    .where("s.company_id", "=", companyId)
    .where("s.sign", "in", signs)
    .where("r.reported_at", ">", since.toISOString())
    .orderBy("r.campaign_id")
    .limit(50)
    .execute();
  return rows.map(({ campaign_id }) => campaign_id);
}

/** Two campaigns turn out to be one. */
export async function joinCampaigns(
  trx: Db,
  companyId: string,
  others: readonly string[],
  into: string,
): Promise<void> {
  if (others.length === 0) return;
  for (const table of ["suspicious_report", "campaign_warning"] as const)
    await trx
      .updateTable(table)
      .set({ campaign_id: into })
      .where("company_id", "=", companyId)
      .where("campaign_id", "in", others)
      .execute();
}

export function reportById(db: Db, companyId: string, id: string): Promise<ReportRow | undefined> {
  return db
    .selectFrom("suspicious_report")
    .selectAll()
    .where("company_id", "=", companyId)
    .where("id", "=", id)
    .executeTakeFirst();
}

/** The report that a receipt is of. */
export function reportByReceipt(db: Db, companyId: string, hash: string): Promise<ReportRow | undefined> {
  return db
    .selectFrom("suspicious_report")
    .selectAll()
    .where("company_id", "=", companyId)
    .where("receipt_hash", "=", hash)
    .executeTakeFirst();
}

/** The reports of a campaign, the first one first, with the names of those who signed in to report. */
export function campaignReports(db: Db, companyId: string, campaignId: string, most: number) {
  return db
    .selectFrom("suspicious_report as r")
    .leftJoin("auth_user as u", (join) => join.on(sql`r.reported_by`, "=", sql`'user:' || u.id`))
    .selectAll("r")
    .select(["u.name as user_name", "u.email as user_mail"])
    .where("r.company_id", "=", companyId)
    .where("r.campaign_id", "=", campaignId)
    .orderBy("r.reported_at")
    .orderBy("r.id")
    .limit(most)
    .execute();
}

export type CampaignReport = Awaited<ReturnType<typeof campaignReports>>[number];

export async function updateCampaign(
  trx: Db,
  companyId: string,
  campaignId: string,
  change: Partial<Pick<ReportRow, "state" | "judged_at" | "judged_by" | "reply" | "replied_at">>,
): Promise<void> {
  await trx
    .updateTable("suspicious_report")
    .set(change)
    .where("company_id", "=", companyId)
    .where("campaign_id", "=", campaignId)
    .execute();
}

export const queues = ["open", "judged", "all"] as const;
export type Queue = (typeof queues)[number];

/** One line of the queue: a campaign. */
export interface Campaign {
  readonly campaign_id: string;
  readonly count: number;
  readonly first_at: string;
  readonly last_at: string;
  /** Reports that wait to be judged. */
  readonly waiting: number;
  /** Reporters who entered something: look at these at once. */
  readonly entered: number;
  /** Its newest report. */
  readonly report: ReportRow;
}

/** A page of the queue: campaigns, the one with the newest report first; those with entered passwords before all. */
export async function listCampaigns(
  db: Db,
  companyId: string,
  view: {
    readonly queue: Queue;
    readonly search: string;
    readonly page: number;
    readonly pageSize: number;
  },
): Promise<{ readonly rows: Campaign[]; readonly total: number }> {
  const wanted = matching(view);
  const groups = sql`select campaign_id, count(*) as count, min(reported_at) as first_at,
      max(reported_at) as last_at, max(id) as newest,
      sum(case when state = 'new' then 1 else 0 end) as waiting,
      sum(case when opened = 'entered' then 1 else 0 end) as entered
    from suspicious_report where company_id = ${companyId} and ${wanted} group by campaign_id`;
  const { rows: counted } = await sql<{
    total: number;
  }>`select count(*) as total from (${groups}) as g`.execute(db);
  const { rows } = await sql<Omit<Campaign, "report"> & { newest: string }>`select * from (${groups}) as g
    order by case when entered > 0 and waiting > 0 then 0 else 1 end, last_at desc, campaign_id
    limit ${view.pageSize} offset ${(view.page - 1) * view.pageSize}`.execute(db);
  const ids = rows.map(({ newest }) => newest);
  const reports = ids.length === 0 ? [] : await reportsById(db, companyId, ids);
  return {
    rows: rows.flatMap(({ newest, ...campaign }) => {
      const report = reports.find(({ id }) => id === newest);
      const { count, waiting, entered } = campaign;
      // PostgreSQL adds up to a text.
      const numbers = { count: Number(count), waiting: Number(waiting), entered: Number(entered) };
      return report ? [{ ...campaign, ...numbers, report }] : [];
    }),
    total: Number(counted[0]?.total ?? 0),
  };
}

function matching({ queue, search }: { readonly queue: Queue; readonly search: string }) {
  const words = search.split(/\s+/).map(fold).filter(Boolean).slice(0, 8);
  const conditions = words.map((word) => holdsWord(sql.ref("search"), word));
  if (queue === "open") conditions.push(sql<SqlBool>`state = 'new'`);
  if (queue === "judged") conditions.push(sql<SqlBool>`state <> 'new'`);
  return conditions.length === 0 ? sql<SqlBool>`1 = 1` : sql<SqlBool>`${sql.join(conditions, sql` and `)}`;
}

function reportsById(db: Db, companyId: string, ids: readonly string[]): Promise<ReportRow[]> {
  return db
    .selectFrom("suspicious_report")
    .selectAll()
    .where("company_id", "=", companyId)
    .where("id", "in", ids)
    .execute();
}

/** What the numbers are made of: times and states of reports in a span, no names. */
export function reportTimes(db: Db, companyId: string, from: Date, to: Date) {
  return db
    .selectFrom("suspicious_report")
    .select(["campaign_id", "kind", "sent_at", "reported_at", "judged_at", "state", "opened"])
    .where("company_id", "=", companyId)
    .where("reported_at", ">", from.toISOString())
    .where("reported_at", "<=", to.toISOString())
    .orderBy("reported_at")
    .limit(10_000)
    .execute();
}

export type ReportTime = Awaited<ReturnType<typeof reportTimes>>[number];
export type { ReportRow, ReportState };
