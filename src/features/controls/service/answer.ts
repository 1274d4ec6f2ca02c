/** Answering facts by hand: what changed is added as a new version and stands in the ledger. */
import { shippedCatalogue } from "#src/features/packs/index.ts";
import { type Actor, authorise } from "#src/platform/access/index.ts";
import { appendEntry } from "#src/platform/audit/index.ts";
import { companyProfile } from "#src/platform/auth/index.ts";
import type { Db } from "#src/platform/db/index.ts";
import { AppError } from "#src/platform/errors.ts";
import { addDays, dayIn } from "#src/text/dates.ts";
import { controlById } from "../catalogue.ts";
import { lastDayOfAnswer } from "../material.ts";
import { handFactsAt, insertHandFacts } from "../queries/hand-facts.ts";
import type { HandFactRow, HandValue } from "../queries/tables.ts";
import { knownFacts } from "../sources.ts";

export interface GivenAnswer {
  readonly fact: string;
  readonly value: HandValue;
  /** The version that the page showed; 0 for a question without an answer. */
  readonly seen: number;
}

/** An answer that counts for longer than so many days is not renewed by sending the form again. */
const RENEWED_DAYS = 30;

/** Far enough for every answer of a clock that was set back to count as given. */
const END_OF_TIME = new Date("9999-12-31T00:00:00Z");

/**
 * Keeps the answers that differ from what stands, and those that soon count no more: giving them again renews them.
 * Returns how many were kept.
 * @throws AppError `not-found` for a control or a fact that it does not ask; `conflict` when somebody else has
 *   answered otherwise since the page was opened
 */
export async function answerByHand(
  db: Db,
  actor: Actor,
  input: { readonly controlId: string; readonly answers: readonly GivenAnswer[] },
  now: Date,
): Promise<number> {
  authorise(actor, "controls.answer");
  const { companyId } = actor;
  const control = controlById(input.controlId);
  const asked = new Set<string>(control?.byHand.map(({ fact }) => fact));
  if (!control || input.answers.some(({ fact }) => !asked.has(fact) || knownFacts.has(fact)))
    throw new AppError("not-found");
  return db.transaction().execute(async (trx) => {
    const standing = new Map((await handFactsAt(trx, companyId, END_OF_TIME)).map((row) => [row.fact, row]));
    const { timeZone } = await companyProfile(trx, companyId);
    const renewFrom = addDays(dayIn(timeZone, now), RENEWED_DAYS);
    const endsSoon = (row: HandFactRow) => {
      const day = dayIn(timeZone, row.answered_at);
      return day < dayIn(timeZone, now) && lastDayOfAnswer(shippedCatalogue, row.fact, day) <= renewFrom;
    };
    const changed = input.answers.filter(({ fact, value }) => {
      const row = standing.get(fact);
      return row?.value !== value || (value !== "unknown" && endsSoon(row));
    });
    if (changed.length === 0) return 0;
    if (changed.some(({ fact, seen }) => (standing.get(fact)?.version ?? 0) !== seen))
      throw new AppError("conflict");
    const rows = changed.map(({ fact, value, seen }) => ({
      company_id: companyId,
      fact,
      version: seen + 1,
      value,
      answered_at: now.toISOString(),
      answered_by: actor.id,
    }));
    if (!(await insertHandFacts(trx, rows))) throw new AppError("conflict");
    const data = { answers: Object.fromEntries(changed.map(({ fact, value }) => [fact, value])) };
    await appendEntry(
      trx,
      actor,
      { action: "control.answered", subject: `control:${control.id}`, data },
      now,
    );
    return changed.length;
  });
}
