/** What other pages may know about the self-diagnosis without reading all of it. */
import { type Sheet, score } from "#src/engine/diagnosis/index.ts";
import type { Db } from "#src/platform/db/index.ts";
import { answersOfSheet, companySheet, openDiagnosis } from "./queries/index.ts";
import { sheetOf } from "./rules/sheets.ts";

/** A diagnosis that is not closed yet. */
export interface UnderWay {
  readonly id: string;
  /** 0–25. */
  readonly answered: number;
  /** The first question without an answer; null when only closing is left. */
  readonly next: number | null;
  readonly sheet: Sheet;
}

/** The diagnosis under way; null when there is none. */
export async function underWay(db: Db, companyId: string): Promise<UnderWay | null> {
  const open = await openDiagnosis(db, companyId);
  if (!open) return null;
  const own = await companySheet(db, companyId, open.id);
  const sheet = sheetOf(await answersOfSheet(db, companyId, open.id, own.id));
  const { answered, unanswered } = score(sheet);
  return { id: open.id, answered, next: unanswered[0] ?? null, sheet };
}

/** Whether a result was taken out as a PDF or a spreadsheet: what the ledger says, not a tick. */
export async function wasExported(db: Db, companyId: string, diagnosisId: string): Promise<boolean> {
  const entry = await db
    .selectFrom("ledger_entry")
    .select("seq")
    .where("company_id", "=", companyId)
    .where("subject", "=", `diagnosis:${diagnosisId}`)
    .where("action", "=", "diagnosis.exported")
    .limit(1)
    .executeTakeFirst();
  return entry !== undefined;
}
