/** All SQL of the year's plan, its monthly checks and its management reviews. */
import type { LedgerEntry } from "#src/platform/audit/index.ts";
import type { Db } from "#src/platform/db/index.ts";
import type { GoalState } from "./rules.ts";

export interface GoalRow {
  company_id: string;
  id: string;
  year: number;
  title: string;
  target: string;
  owner: string;
  due_month: string;
  budget_yen: number | null;
  state: GoalState;
  result: string;
  measure_id: string | null;
  version: number;
  added_at: string;
  added_by: string;
  changed_at: string;
  changed_by: string;
}

export interface CheckRow {
  company_id: string;
  id: string;
  month: string;
  remark: string;
  checker: string;
  checked_at: string;
  checked_by: string;
}

export interface ReviewRow {
  company_id: string;
  id: string;
  year: number;
  held_on: string;
  attendees: string;
  decisions: string;
  next_on: string;
  version: number;
  changed_at: string;
  changed_by: string;
  signed_at: string | null;
  signed_by: string | null;
  signer: string | null;
  document: string | null;
  hash: string | null;
}

declare module "#src/platform/db/database.ts" {
  interface Database {
    year_goal: GoalRow;
    year_check: CheckRow;
    management_review: ReviewRow;
  }
}

/** What the pages need to know of the company. */
export function companyOf(db: Db, companyId: string) {
  return db
    .selectFrom("company")
    .select(["name", "time_zone", "fiscal_year_end_month", "created_at"])
    .where("id", "=", companyId)
    .executeTakeFirstOrThrow();
}

/** The goals of a year, in the order in which they are due. */
export function goalsOf(db: Db, companyId: string, year: number): Promise<GoalRow[]> {
  return db
    .selectFrom("year_goal")
    .selectAll()
    .where("company_id", "=", companyId)
    .where("year", "=", year)
    .orderBy("due_month")
    .orderBy("id")
    .execute();
}

/** Whether a year had a goal at a moment; one that was dropped since was there. */
export async function hasGoal(db: Db, companyId: string, year: number, at: Date): Promise<boolean> {
  const row = await db
    .selectFrom("year_goal")
    .select("id")
    .where("company_id", "=", companyId)
    .where("year", "=", year)
    .where("added_at", "<=", at.toISOString())
    .where((eb) => eb.or([eb("state", "<>", "dropped"), eb("changed_at", ">", at.toISOString())]))
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

export function findGoal(db: Db, companyId: string, id: string): Promise<GoalRow | undefined> {
  return db
    .selectFrom("year_goal")
    .selectAll()
    .where("company_id", "=", companyId)
    .where("id", "=", id)
    .executeTakeFirst();
}

export async function insertGoal(db: Db, row: GoalRow): Promise<void> {
  await db.insertInto("year_goal").values(row).execute();
}

/** Writes a goal that is still of this version; false if it is not. */
export async function updateGoal(
  db: Db,
  companyId: string,
  { id, version }: { readonly id: string; readonly version: number },
  change: Partial<GoalRow>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("year_goal")
    .set({ ...change, version: version + 1 })
    .where("company_id", "=", companyId)
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** The checks of months from the first to the last, oldest first. */
export function checksOf(db: Db, companyId: string, from: string, to: string): Promise<CheckRow[]> {
  return db
    .selectFrom("year_check")
    .selectAll()
    .where("company_id", "=", companyId)
    .where("month", ">=", from)
    .where("month", "<=", to)
    .orderBy("month")
    .orderBy("id")
    .execute();
}

export async function insertCheck(db: Db, row: CheckRow): Promise<void> {
  await db.insertInto("year_check").values(row).execute();
}

/** The draft of the next management review, if one is begun. */
export function findDraft(db: Db, companyId: string): Promise<ReviewRow | undefined> {
  return db
    .selectFrom("management_review")
    .selectAll()
    .where("company_id", "=", companyId)
    .where("signed_at", "is", null)
    .executeTakeFirst();
}

/** Begins a draft where there is none. */
export async function startDraft(db: Db, row: ReviewRow): Promise<void> {
  await db
    .insertInto("management_review")
    .values(row)
    .onConflict((conflict) => conflict.columns(["company_id"]).where("signed_at", "is", null).doNothing())
    .execute();
}

/** Writes a draft that is unsigned and still of this version; false if it is not. */
export async function updateDraft(
  db: Db,
  companyId: string,
  { id, version }: { readonly id: string; readonly version: number },
  change: Partial<ReviewRow>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("management_review")
    .set({ ...change, version: version + 1 })
    .where("company_id", "=", companyId)
    .where("id", "=", id)
    .where("version", "=", version)
    .where("signed_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** A signed management review. */
export function findSigned(db: Db, companyId: string, id: string): Promise<ReviewRow | undefined> {
  return db
    .selectFrom("management_review")
    .selectAll()
    .where("company_id", "=", companyId)
    .where("id", "=", id)
    .where("signed_at", "is not", null)
    .executeTakeFirst();
}

/** The newest signed management reviews, newest first. */
export function signedReviews(db: Db, companyId: string, limit: number): Promise<ReviewRow[]> {
  return db
    .selectFrom("management_review")
    .selectAll()
    .where("company_id", "=", companyId)
    .where("signed_at", "is not", null)
    .orderBy("held_on", "desc")
    .orderBy("id", "desc")
    .limit(limit)
    .execute();
}

/** The ledger's entry of a signature. */
export function signatureEntry(
  db: Db,
  companyId: string,
  id: string,
): Promise<Pick<LedgerEntry, "seq" | "hash" | "data"> | undefined> {
  return db
    .selectFrom("ledger_entry")
    .select(["seq", "hash", "data"])
    .where("company_id", "=", companyId)
    .where("subject", "=", `management-review:${id}`)
    .where("action", "=", "management-review.signed")
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirst();
}
