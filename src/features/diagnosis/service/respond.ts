/** What the holder of a department's link may do: see and fill in that one sheet, and nothing else. */
import type { Actor } from "#src/platform/access/index.ts";
import { appendEntry } from "#src/platform/audit/index.ts";
import { attempt, uncount } from "#src/platform/auth/throttle.ts";
import type { Db } from "#src/platform/db/index.ts";
import { AppError } from "#src/platform/errors.ts";
import {
  type DiagnosisRow,
  findDiagnosis,
  type SheetRow,
  sheetByHash,
  updateSheet,
} from "../queries/index.ts";
import { hashKey, readCode } from "../rules/keys.ts";
import { type Saved, type Saving, writeAnswers } from "./answers.ts";
import { holdDiagnosis } from "./hold.ts";

export interface Respondent {
  /** `link:<sheet id>`, without a role: it holds no permission. */
  readonly actor: Actor;
  readonly sheet: SheetRow;
  readonly diagnosis: DiagnosisRow;
}

/** How somebody comes in: the token of the link or the typed code, and the address for counting wrong codes. */
export interface Way {
  readonly key: string;
  readonly address: string;
}

/** Wrong codes in a quarter of an hour, from one address and from all together. */
const CODES_FROM_ADDRESS = 20;
const CODES_IN_ALL = 1000;

/**
 * The sheet that a key opens. Tokens are too long to guess; codes are counted before they are looked up.
 * @throws AppError `not-found`, or `too-many` after too many wrong codes
 */
export async function openByKey(db: Db, { key, address }: Way, now: Date): Promise<Respondent> {
  const code = readCode(key);
  if (!code) return found(db, await sheetByHash(db, "token_hash", hashKey(key)));
  const limits = [
    { key: `answer-code:${hashKey(address)}`, most: CODES_FROM_ADDRESS },
    { key: "answer-code", most: CODES_IN_ALL },
  ];
  if ((await attempt(db, limits, now)) > 0) throw new AppError("too-many");
  const respondent = await found(db, await sheetByHash(db, "code_hash", hashKey(code)));
  for (const limit of limits) await uncount(db, limit.key);
  return respondent;
}

async function found(db: Db, sheet: SheetRow | undefined): Promise<Respondent> {
  const diagnosis = sheet && (await findDiagnosis(db, sheet.company_id, sheet.diagnosis_id));
  if (!diagnosis) throw new AppError("not-found");
  return { actor: { companyId: sheet.company_id, id: `link:${sheet.id}`, role: null }, sheet, diagnosis };
}

/** Saves answers of the sheet. @throws AppError `conflict` when it is submitted or the diagnosis closed */
export function saveByLink(db: Db, way: Way, saving: Saving, now: Date): Promise<Saved> {
  return onSheet(db, way, now, async (trx, { actor, sheet }) => {
    if (sheet.submitted_at) throw new AppError("conflict");
    return writeAnswers(trx, actor, sheet, saving, now, "diagnosis.answered");
  });
}

/** Hands the sheet in, with the name of who filled it in. Questions left open are left to other departments. */
export function submitByLink(db: Db, way: Way, respondent: string, now: Date): Promise<void> {
  return onSheet(db, way, now, async (trx, { actor, sheet }) => {
    if (sheet.submitted_at) return;
    await updateSheet(trx, sheet, { submitted_at: now.toISOString(), respondent });
    const data = { diagnosis: sheet.diagnosis_id, department: sheet.department, respondent };
    await appendEntry(trx, actor, entryAbout(sheet, "diagnosis.sheet-submitted", data), now);
  });
}

/** Takes the sheet back to change it. */
export function reopenByLink(db: Db, way: Way, now: Date): Promise<void> {
  return onSheet(db, way, now, async (trx, { actor, sheet }) => {
    if (!sheet.submitted_at) return;
    await updateSheet(trx, sheet, { submitted_at: null });
    const data = { diagnosis: sheet.diagnosis_id, department: sheet.department };
    await appendEntry(trx, actor, entryAbout(sheet, "diagnosis.sheet-reopened", data), now);
  });
}

function entryAbout(sheet: SheetRow, action: string, data: Record<string, unknown>) {
  return { action, subject: `diagnosis-sheet:${sheet.id}`, data };
}

/** Runs on the sheet in a transaction that holds the diagnosis; the sheet is read again inside it. */
async function onSheet<T>(
  db: Db,
  way: Way,
  now: Date,
  run: (trx: Db, respondent: Respondent) => Promise<T>,
): Promise<T> {
  const opened = await openByKey(db, way, now);
  return db.transaction().execute(async (trx) => {
    const { company_id, diagnosis_id, token_hash, code_hash } = opened.sheet;
    const diagnosis = await holdDiagnosis(trx, company_id, diagnosis_id, now);
    const sheet = token_hash
      ? await sheetByHash(trx, "token_hash", token_hash)
      : await sheetByHash(trx, "code_hash", code_hash ?? "");
    if (!sheet) throw new AppError("not-found");
    return run(trx, { ...opened, sheet, diagnosis });
  });
}
