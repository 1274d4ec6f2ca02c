/** The departments' sheets as the person responsible handles them: create, hand out keys, reopen, withdraw. */
import { type Actor, authorise } from "#src/platform/access/index.ts";
import { appendEntry } from "#src/platform/audit/index.ts";
import { type Db, newId } from "#src/platform/db/index.ts";
import { AppError } from "#src/platform/errors.ts";
import { findDepartment, insertSheet, type SheetRow, updateSheet } from "../queries/index.ts";
import { hashKey, newCode, newToken } from "../rules/keys.ts";
import { holdDiagnosis } from "./hold.ts";

/** A sheet with its keys, which exist in clear only now. */
export interface HandedOut {
  readonly sheetId: string;
  readonly department: string;
  readonly token: string;
  readonly code: string;
}

export interface Added {
  readonly handedOut: readonly HandedOut[];
  /** Names that have a sheet already. */
  readonly already: readonly string[];
}

/** Creates a sheet for each department named. */
export async function addDepartments(
  db: Db,
  actor: Actor,
  input: { readonly diagnosisId: string; readonly departments: readonly string[] },
  now: Date,
): Promise<Added> {
  authorise(actor, "diagnosis.answer");
  return db.transaction().execute(async (trx) => {
    await holdDiagnosis(trx, actor.companyId, input.diagnosisId, now);
    const handedOut: HandedOut[] = [];
    const already: string[] = [];
    for (const department of new Set(input.departments)) {
      const keys = { sheetId: newId(now), department, token: newToken(), code: newCode() };
      const added = await insertSheet(trx, newSheet(actor, input.diagnosisId, keys, now));
      if (!added) already.push(department);
      else handedOut.push(keys);
    }
    const data = {
      departments: handedOut.map(({ sheetId, department }) => ({ sheet: sheetId, department })),
    };
    const subject = `diagnosis:${input.diagnosisId}`;
    if (handedOut.length > 0)
      await appendEntry(trx, actor, { action: "diagnosis.departments-added", subject, data }, now);
    return { handedOut, already };
  });
}

function newSheet(actor: Actor, diagnosisId: string, keys: HandedOut, now: Date): SheetRow {
  return {
    company_id: actor.companyId,
    diagnosis_id: diagnosisId,
    id: keys.sheetId,
    kind: "department",
    department: keys.department,
    respondent: null,
    token_hash: hashKey(keys.token),
    code_hash: hashKey(keys.code),
    created_at: now.toISOString(),
    created_by: actor.id,
    submitted_at: null,
    withdrawn_at: null,
  };
}

type Which = { readonly diagnosisId: string; readonly sheetId: string };

/** Makes a new link and code for a sheet; the old ones stop working. */
export async function renewKeys(db: Db, actor: Actor, which: Which, now: Date): Promise<HandedOut> {
  const token = newToken();
  const code = newCode();
  const change = { token_hash: hashKey(token), code_hash: hashKey(code) };
  const sheet = await changeDepartment(db, actor, which, change, "diagnosis.link-renewed", now);
  return { sheetId: sheet.id, department: sheet.department ?? "", token, code };
}

/** Lets a department go on answering after it has submitted. */
export async function reopenSheet(db: Db, actor: Actor, which: Which, now: Date): Promise<void> {
  await changeDepartment(db, actor, which, { submitted_at: null }, "diagnosis.sheet-reopened", now);
}

/** Takes a department out: its link stops working and its answers no longer count. Nothing is deleted. */
export async function withdrawSheet(db: Db, actor: Actor, which: Which, now: Date): Promise<void> {
  const change = { withdrawn_at: now.toISOString(), token_hash: null, code_hash: null };
  await changeDepartment(db, actor, which, change, "diagnosis.sheet-withdrawn", now);
}

async function changeDepartment(
  db: Db,
  actor: Actor,
  { diagnosisId, sheetId }: Which,
  change: Parameters<typeof updateSheet>[2],
  action: string,
  now: Date,
): Promise<SheetRow> {
  authorise(actor, "diagnosis.answer");
  return db.transaction().execute(async (trx) => {
    await holdDiagnosis(trx, actor.companyId, diagnosisId, now);
    const sheet = await findDepartment(trx, actor.companyId, diagnosisId, sheetId);
    if (!sheet) throw new AppError("not-found");
    await updateSheet(trx, sheet, change);
    const data = { diagnosis: diagnosisId, department: sheet.department };
    await appendEntry(trx, actor, { action, subject: `diagnosis-sheet:${sheet.id}`, data }, now);
    return sheet;
  });
}
