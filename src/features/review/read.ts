/** Reading the months: this one with what came before, a signed one with the proof, and where it stands. */
import type { Sheet } from "#src/engine/diagnosis/index.ts";
import { latestResult } from "#src/features/diagnosis/index.ts";
import { companyProfile } from "#src/platform/auth/index.ts";
import type { Db } from "#src/platform/db/index.ts";
import { AppError } from "#src/platform/errors.ts";
import { dayIn } from "#src/text/dates.ts";
import { decisionsOf, findReview, lastSigned, type ReviewRow, signatureEntry } from "./queries.ts";
import {
  completed,
  type Decision,
  daysLeft,
  documentHash,
  isMonth,
  monthIn,
  openPoints,
  type ReviewDocument,
} from "./rules.ts";

/** A signed month: what was signed, and whether it still is what the ledger says. */
export interface SignedMonth {
  readonly document: ReviewDocument;
  readonly hash: string;
  /** The number of the ledger's entry; null where the ledger has none. */
  readonly entry: number | null;
  readonly intact: boolean;
}

export interface MonthView {
  readonly month: string;
  readonly isCurrent: boolean;
  readonly timeZone: string;
  readonly daysLeft: number;
  readonly review: ReviewRow | undefined;
  readonly decisions: readonly Decision[];
  readonly signed: SignedMonth | null;
  /** The newest month signed before this one. */
  readonly previous: ReviewDocument | null;
  /** The answers of the newest closed diagnosis; null before the first. */
  readonly sheet: Sheet | null;
}

/** The present month of a company. */
export async function readThisMonth(db: Db, companyId: string, now: Date): Promise<MonthView> {
  const { timeZone } = await companyProfile(db, companyId);
  return readMonthIn(db, companyId, monthIn(timeZone, now), { timeZone, now });
}

/** A month that has a review. @throws AppError `not-found` */
export async function readMonth(db: Db, companyId: string, month: string, now: Date): Promise<MonthView> {
  const { timeZone } = await companyProfile(db, companyId);
  if (!isMonth(month)) throw new AppError("not-found");
  const view = await readMonthIn(db, companyId, month, { timeZone, now });
  if (!view.review) throw new AppError("not-found");
  return view;
}

async function readMonthIn(
  db: Db,
  companyId: string,
  month: string,
  { timeZone, now }: { readonly timeZone: string; readonly now: Date },
): Promise<MonthView> {
  const review = await findReview(db, companyId, month);
  const before = await lastSigned(db, companyId, month);
  const latest = await latestResult(db, companyId);
  return {
    month,
    isCurrent: month === monthIn(timeZone, now),
    timeZone,
    daysLeft: daysLeft(month, dayIn(timeZone, now)),
    review,
    decisions: completed(review ? await decisionsOf(db, companyId, review.id) : []),
    signed: review ? await readSigned(db, review) : null,
    previous: before ? documentIn(before) : null,
    sheet: latest?.sheet ?? null,
  };
}

/** The signed text is our own writing, so its shape is known. */
function documentIn({ document }: ReviewRow): ReviewDocument | null {
  return document === null ? null : (JSON.parse(document) as ReviewDocument);
}

async function readSigned(db: Db, review: ReviewRow): Promise<SignedMonth | null> {
  const document = documentIn(review);
  if (!document || review.document === null || review.hash === null) return null;
  const entry = await signatureEntry(db, review.company_id, review.id);
  const actual = documentHash(review.document);
  const recorded = entry ? (JSON.parse(entry.data) as { readonly hash?: unknown }).hash : undefined;
  return {
    document,
    hash: review.hash,
    entry: entry?.seq ?? null,
    intact: actual === review.hash && actual === recorded,
  };
}

/** Where this month's review stands: for the first page of the day. */
export interface ReviewState {
  readonly month: string;
  readonly state: "not-begun" | "draft" | "signed";
  /** 0–7. */
  readonly decided: number;
  /** Days of the month, today included. */
  readonly daysLeft: number;
  readonly signedAt: string | null;
}

/** The state of the present month. */
export async function reviewState(db: Db, companyId: string, now: Date): Promise<ReviewState> {
  const { timeZone } = await companyProfile(db, companyId);
  const month = monthIn(timeZone, now);
  const review = await findReview(db, companyId, month);
  const decisions = completed(review ? await decisionsOf(db, companyId, review.id) : []);
  return {
    month,
    state: review?.signed_at ? "signed" : review ? "draft" : "not-begun",
    decided: decisions.length - openPoints(decisions).size,
    daysLeft: daysLeft(month, dayIn(timeZone, now)),
    signedAt: review?.signed_at ?? null,
  };
}
