/** All SQL of the monthly review. Nothing here writes to a month that is signed. */
import type { LedgerEntry } from "#src/platform/audit/index.ts";
import type { Db } from "#src/platform/db/index.ts";
import type { Choice, Decision } from "./rules.ts";

export interface ReviewRow {
  company_id: string;
  id: string;
  month: string;
  started_at: string;
  started_by: string;
  changed_at: string;
  changed_by: string;
  written_from: string;
  signed_at: string | null;
  signed_by: string | null;
  signer: string | null;
  document: string | null;
  hash: string | null;
}

declare module "#src/platform/db/database.ts" {
  interface Database {
    review: ReviewRow;
    review_decision: {
      company_id: string;
      review_id: string;
      item: number;
      choice: Choice | null;
      note: string;
    };
  }
}

/** The review of a month. */
export function findReview(db: Db, companyId: string, month: string): Promise<ReviewRow | undefined> {
  return db
    .selectFrom("review")
    .selectAll()
    .where("company_id", "=", companyId)
    .where("month", "=", month)
    .executeTakeFirst();
}

/** The newest signed review before a month. */
export function lastSigned(db: Db, companyId: string, before: string): Promise<ReviewRow | undefined> {
  return db
    .selectFrom("review")
    .selectAll()
    .where("company_id", "=", companyId)
    .where("month", "<", before)
    .where("signed_at", "is not", null)
    .orderBy("month", "desc")
    .limit(1)
    .executeTakeFirst();
}

/** When the newest signature up to a moment was given, ISO 8601; undefined before the first. */
export async function lastSignature(db: Db, companyId: string, at: Date): Promise<string | undefined> {
  const row = await db
    .selectFrom("review")
    .select((eb) => eb.fn.max("signed_at").as("at"))
    .where("company_id", "=", companyId)
    .where("signed_at", "<=", at.toISOString())
    .executeTakeFirst();
  return row?.at ?? undefined;
}

export type ReviewLine = Pick<ReviewRow, "id" | "month" | "changed_at" | "signed_at" | "signer" | "hash">;

/** A page of the months that have a review, newest first, and how many there are. */
export async function listReviews(
  db: Db,
  companyId: string,
  view: { readonly page: number; readonly pageSize: number; readonly direction: "asc" | "desc" },
): Promise<{ readonly rows: ReviewLine[]; readonly total: number }> {
  const found = db.selectFrom("review").where("company_id", "=", companyId);
  const { total } = await found
    .select((eb) => eb.fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  const rows = await found
    .select(["id", "month", "changed_at", "signed_at", "signer", "hash"])
    .orderBy("month", view.direction)
    .limit(view.pageSize)
    .offset((view.page - 1) * view.pageSize)
    .execute();
  return { rows, total };
}

/** The reviews of months from the first to the last, oldest first. */
export function reviewsBetween(
  db: Db,
  companyId: string,
  from: string,
  to: string,
): Promise<Pick<ReviewRow, "month" | "document">[]> {
  return db
    .selectFrom("review")
    .select(["month", "document"])
    .where("company_id", "=", companyId)
    .where("month", ">=", from)
    .where("month", "<=", to)
    .orderBy("month")
    .execute();
}

/** The decisions of a review, by item. */
export async function decisionsOf(db: Db, companyId: string, reviewId: string): Promise<Decision[]> {
  return db
    .selectFrom("review_decision")
    .select(["item", "choice", "note"])
    .where("company_id", "=", companyId)
    .where("review_id", "=", reviewId)
    .orderBy("item")
    .execute();
}

/** Adds a month's review where there is none yet. */
export async function startReview(db: Db, row: ReviewRow): Promise<void> {
  await db
    .insertInto("review")
    .values(row)
    .onConflict((conflict) => conflict.columns(["company_id", "month"]).doNothing())
    .execute();
}

/**
 * Takes the turn to write to a month that is not signed, until the end of the transaction; the update changes
 * nothing but makes other writers wait.
 */
export function holdUnsigned(db: Db, companyId: string, month: string): Promise<ReviewRow | undefined> {
  return db
    .updateTable("review")
    .set((eb) => ({ month: eb.ref("month") }))
    .where("company_id", "=", companyId)
    .where("month", "=", month)
    .where("signed_at", "is", null)
    .returningAll()
    .executeTakeFirst();
}

/** Writes decisions over what was there, in a review that the caller holds. */
export async function writeDecisions(
  db: Db,
  review: ReviewRow,
  decisions: readonly Decision[],
  written: { readonly at: string; readonly by: string; readonly from: string },
): Promise<void> {
  const { company_id, id: review_id } = review;
  await db
    .insertInto("review_decision")
    .values(decisions.map((decision) => ({ company_id, review_id, ...decision })))
    .onConflict((conflict) =>
      conflict.columns(["company_id", "review_id", "item"]).doUpdateSet((eb) => ({
        choice: eb.ref("excluded.choice"),
        note: eb.ref("excluded.note"),
      })),
    )
    .execute();
  await db
    .updateTable("review")
    .set({ changed_at: written.at, changed_by: written.by, written_from: written.from })
    .where("company_id", "=", company_id)
    .where("id", "=", review_id)
    .where("signed_at", "is", null)
    .execute();
}

/** Signs a review that the caller holds. */
export async function markSigned(
  db: Db,
  review: ReviewRow,
  signature: Required<{
    [K in "signed_at" | "signed_by" | "signer" | "document" | "hash"]: NonNullable<ReviewRow[K]>;
  }>,
): Promise<void> {
  await db
    .updateTable("review")
    .set(signature)
    .where("company_id", "=", review.company_id)
    .where("id", "=", review.id)
    .where("signed_at", "is", null)
    .execute();
}

/** The ledger's entry of a signature. */
export function signatureEntry(
  db: Db,
  companyId: string,
  reviewId: string,
): Promise<Pick<LedgerEntry, "seq" | "hash" | "data"> | undefined> {
  return db
    .selectFrom("ledger_entry")
    .select(["seq", "hash", "data"])
    .where("company_id", "=", companyId)
    .where("subject", "=", `review:${reviewId}`)
    .where("action", "=", "review.signed")
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirst();
}
