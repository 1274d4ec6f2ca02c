/** What changes a management review: its draft is kept, and the minutes are signed once. */
import { type Actor, authorise } from "#src/platform/access/index.ts";
import { appendEntry, canonicalJson } from "#src/platform/audit/index.ts";
import { type Db, newId } from "#src/platform/db/index.ts";
import { AppError } from "#src/platform/errors.ts";
import { findDraft, type ReviewRow, startDraft, updateDraft } from "../queries.ts";
import { readMinutesDraft } from "../read-minutes.ts";
import { documentHash, type MinutesDocument, openPoints } from "../rules.ts";
import type { MinutesInput } from "../schema.ts";

export type MinutesHindrance = "changed-elsewhere" | "incomplete";

/** Keeps the draft of the next management review, made from the version that the writer saw (0 for none). */
export async function saveMinutes(
  db: Db,
  actor: Actor,
  input: MinutesInput,
  now: Date,
): Promise<MinutesHindrance | undefined> {
  authorise(actor, "year.edit");
  const { companyId } = actor;
  return db.transaction().execute(async (trx) => {
    const values = {
      year: input.year,
      held_on: input["held-on"],
      attendees: input.attendees,
      decisions: input.decisions,
      next_on: input["next-on"],
    };
    const begun = await findDraft(trx, companyId);
    if (!begun && input.version > 0) return "changed-elsewhere";
    const draft = begun ?? (await openDraft(trx, actor, values, now));
    const changes = Object.entries(values).filter(
      ([name, value]) => draft[name as keyof ReviewRow] !== value,
    );
    if (changes.length === 0 && draft.version > 0) return undefined;
    const seen = { id: draft.id, version: input.version };
    const written = { ...values, changed_at: now.toISOString(), changed_by: actor.id };
    if (!(await updateDraft(trx, companyId, seen, written))) return "changed-elsewhere";
    const subject = `management-review:${draft.id}`;
    const data = Object.fromEntries(draft.version === 0 ? Object.entries(values) : changes);
    await appendEntry(trx, actor, { action: "management-review.drafted", subject, data }, now);
    return undefined;
  });
}

type DraftValues = Pick<ReviewRow, "year" | "held_on" | "attendees" | "decisions" | "next_on">;

async function openDraft(trx: Db, actor: Actor, values: DraftValues, now: Date): Promise<ReviewRow> {
  await startDraft(trx, {
    company_id: actor.companyId,
    id: newId(now),
    ...values,
    version: 0,
    changed_at: now.toISOString(),
    changed_by: actor.id,
    signed_at: null,
    signed_by: null,
    signer: null,
    document: null,
    hash: null,
  });
  const draft = await findDraft(trx, actor.companyId);
  if (!draft) throw new AppError("conflict", "the draft was signed meanwhile");
  return draft;
}

/**
 * Signs the draft: the minutes with the agenda as the signer saw it (`seen`) and their hash are kept, the hash
 * stands in the ledger. Returns the id of the signed review.
 * @throws AppError `conflict` when there is no draft, or somebody else signed it at the same moment
 */
export async function signMinutes(
  db: Db,
  actor: Actor,
  { seen, signer }: { readonly seen: string; readonly signer: string },
  now: Date,
): Promise<{ readonly id: string } | MinutesHindrance> {
  authorise(actor, "year.sign");
  const { companyId } = actor;
  return db.transaction().execute(async (trx) => {
    const view = await readMinutesDraft(trx, companyId, now);
    const { row, draft, agenda } = view;
    if (!row) throw new AppError("conflict", "there is no draft");
    if (Object.keys(openPoints(draft, view.today)).length > 0) return "incomplete";
    if (view.fingerprint !== seen) return "changed-elsewhere";
    const at = now.toISOString();
    const head = { company: view.company, signer, signedAt: at };
    const document: MinutesDocument = { ...head, ...draft, agenda };
    const text = canonicalJson(document);
    const hash = documentHash(text);
    const signature = { signed_at: at, signed_by: actor.id, signer, document: text, hash };
    if (!(await updateDraft(trx, companyId, row, signature)))
      throw new AppError("conflict", "the draft was signed or changed meanwhile");
    const subject = `management-review:${row.id}`;
    const data = { year: draft.year, heldOn: draft.heldOn, nextOn: draft.nextOn, signer, hash };
    await appendEntry(trx, actor, { action: "management-review.signed", subject, data }, now);
    return { id: row.id };
  });
}
