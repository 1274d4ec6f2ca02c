/** Saving answers: what a page changed is written and traced, what others wrote meanwhile is kept. */
import { createHash } from "node:crypto";
import { type Actor, authorise } from "#src/platform/access/index.ts";
import { appendEntry } from "#src/platform/audit/index.ts";
import type { Db } from "#src/platform/db/index.ts";
import { answersOfSheet, companySheet, type SheetRow, upsertAnswers } from "../queries/index.ts";
import { type Entry, judgeAll } from "../rules/changes.ts";
import { storedOf } from "../rules/sheets.ts";
import { holdDiagnosis } from "./hold.ts";

export interface Saving {
  /** Names the page that sends: the same as long as one page saves again and again. */
  readonly page: string;
  readonly entries: readonly Entry[];
}

export interface Saved {
  /** Questions whose answer or note was written. */
  readonly written: readonly number[];
  /** Questions that somebody else changed differently since the page was shown; theirs is kept. */
  readonly conflicts: readonly number[];
}

/** What the ledger calls the saving. */
export type SavingAction = "diagnosis.answered" | "diagnosis.merged" | "diagnosis.imported";

/**
 * Saves answers of the company's sheet.
 * @throws AppError `not-found`, or `conflict` when the diagnosis is closed
 */
export async function saveAnswers(
  db: Db,
  actor: Actor,
  input: Saving & { readonly diagnosisId: string },
  now: Date,
  action: SavingAction = "diagnosis.answered",
): Promise<Saved> {
  authorise(actor, "diagnosis.answer");
  return db.transaction().execute(async (trx) => {
    await holdDiagnosis(trx, actor.companyId, input.diagnosisId, now);
    const sheet = await companySheet(trx, actor.companyId, input.diagnosisId);
    return writeAnswers(trx, actor, sheet, input, now, action);
  });
}

/**
 * Writes into a sheet of a diagnosis that the caller holds; one ledger entry for all that changed. Of notes the
 * ledger keeps the hash only: they may name people, and what stands in the ledger stays there.
 */
export async function writeAnswers(
  trx: Db,
  actor: Actor,
  sheet: SheetRow,
  { page, entries }: Saving,
  now: Date,
  action: SavingAction,
): Promise<Saved> {
  const { company_id, diagnosis_id, id: sheet_id } = sheet;
  const stored = storedOf(await answersOfSheet(trx, company_id, diagnosis_id, sheet_id));
  const { writes, conflicts } = judgeAll(entries, stored, page);
  const at = now.toISOString();
  await upsertAnswers(
    trx,
    writes.map(({ item, answer, note }) => ({
      company_id,
      diagnosis_id,
      sheet_id,
      item,
      answer,
      note,
      answered_at: at,
      answered_by: actor.id,
      written_from: page,
    })),
  );
  if (writes.length > 0) {
    const before = new Map(stored.map((row) => [row.item, row]));
    const changes = writes.map(({ item, answer, note }) => {
      const was = before.get(item);
      const noteChanged = note !== (was?.note ?? "");
      return { item, from: was?.answer ?? null, to: answer, ...(noteChanged ? { note: sha256(note) } : {}) };
    });
    const subject = `diagnosis-sheet:${sheet_id}`;
    await appendEntry(trx, actor, { action, subject, data: { diagnosis: diagnosis_id, changes } }, now);
  }
  return { written: writes.map(({ item }) => item), conflicts: conflicts.map(({ item }) => item) };
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
