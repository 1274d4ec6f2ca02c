/** What the owner does in a month's review: keep a draft while deciding, and sign it once. */

import { latestResult } from "#src/features/diagnosis/index.ts";
import { type Actor, authorise } from "#src/platform/access/index.ts";
import { appendEntry } from "#src/platform/audit/index.ts";
import { companyProfile } from "#src/platform/auth/index.ts";
import { type Db, newId } from "#src/platform/db/index.ts";
import { AppError } from "#src/platform/errors.ts";
import {
  decisionsOf,
  holdUnsigned,
  markSigned,
  type ReviewRow,
  startReview,
  writeDecisions,
} from "./queries.ts";
import {
  changedItems,
  type Decision,
  documentHash,
  documentOf,
  documentText,
  fingerprint,
  monthIn,
  openPoints,
} from "./rules.ts";

/**
 * Why nothing was written, for the page to say so and show what was typed: the month has ended since the page
 * was opened; somebody else has written since; or a decision is still open.
 */
export type Hindrance = "month-over" | "changed-elsewhere" | "incomplete";

export interface Draft {
  readonly month: string;
  /** Names the page that sends: the same as long as one page saves again and again. */
  readonly page: string;
  /** The fingerprint of the decisions that the page was made from. */
  readonly seen: string;
  readonly decisions: readonly Decision[];
}

/**
 * Keeps the draft of the current month.
 * @throws AppError `conflict` when the month is signed
 */
export async function saveDraft(
  db: Db,
  actor: Actor,
  draft: Draft,
  now: Date,
): Promise<Hindrance | undefined> {
  authorise(actor, "review.sign");
  return db.transaction().execute(async (trx) => {
    const { timeZone } = await companyProfile(trx, actor.companyId);
    if (draft.month !== monthIn(timeZone, now)) return "month-over";
    const review = await openMonth(trx, actor, draft, now);
    const before = await decisionsOf(trx, actor.companyId, review.id);
    const changes = changedItems(before, draft.decisions);
    if (changes.length === 0) return undefined;
    const isOwn = review.written_from === draft.page || fingerprint(before) === draft.seen;
    if (!isOwn) return "changed-elsewhere";
    const at = now.toISOString();
    await writeDecisions(trx, review, changes, { at, by: actor.id, from: draft.page });
    const data = { month: draft.month, changes };
    await appendEntry(trx, actor, { action: "review.drafted", subject: `review:${review.id}`, data }, now);
    return undefined;
  });
}

async function openMonth(trx: Db, actor: Actor, { month, page }: Draft, now: Date): Promise<ReviewRow> {
  const at = now.toISOString();
  await startReview(trx, {
    company_id: actor.companyId,
    id: newId(now),
    month,
    started_at: at,
    started_by: actor.id,
    changed_at: at,
    changed_by: actor.id,
    written_from: page,
    signed_at: null,
    signed_by: null,
    signer: null,
    document: null,
    hash: null,
  });
  return hold(trx, actor.companyId, month);
}

async function hold(trx: Db, companyId: string, month: string): Promise<ReviewRow> {
  const review = await holdUnsigned(trx, companyId, month);
  if (!review) throw new AppError("conflict", "the month is signed, or has no draft");
  return review;
}

export interface Signature {
  readonly month: string;
  /** The fingerprint of the decisions that the signer was shown. */
  readonly seen: string;
  readonly signer: string;
}

/**
 * Signs the current month: the document and its hash are kept, the hash stands in the ledger, and the month can
 * no longer be written.
 * @throws AppError `conflict` when it is signed already or was never begun
 */
export async function signReview(
  db: Db,
  actor: Actor,
  { month, seen, signer }: Signature,
  now: Date,
): Promise<Hindrance | undefined> {
  authorise(actor, "review.sign");
  const { companyId } = actor;
  return db.transaction().execute(async (trx) => {
    const company = await companyProfile(trx, companyId);
    if (month !== monthIn(company.timeZone, now)) return "month-over";
    const review = await hold(trx, companyId, month);
    const decisions = await decisionsOf(trx, companyId, review.id);
    if (openPoints(decisions).size > 0) return "incomplete";
    if (fingerprint(decisions) !== seen) return "changed-elsewhere";
    const latest = await latestResult(trx, companyId);
    const document = documentOf({
      company: company.name,
      month,
      signer,
      signedAt: now.toISOString(),
      diagnosis: latest && { id: latest.diagnosisId, edition: latest.contentVersion },
      decisions,
      sheet: latest?.sheet ?? {},
    });
    const text = documentText(document);
    const hash = documentHash(text);
    const at = document.signedAt;
    await markSigned(trx, review, {
      signed_at: at,
      signed_by: actor.id,
      signer,
      document: text,
      hash,
    });
    const data = { month, signer, hash, decisions };
    await appendEntry(trx, actor, { action: "review.signed", subject: `review:${review.id}`, data }, now);
    return undefined;
  });
}
