/** Reading one diagnosis with all that belongs to it, and judging it. */
import type { Sheet } from "#src/engine/diagnosis/index.ts";
import type { Db } from "#src/platform/db/index.ts";
import { AppError } from "#src/platform/errors.ts";
import {
  type AnswerRow,
  answersOfDiagnosis,
  companyAnswers,
  companyFacts,
  companySheet,
  type DiagnosisRow,
  departmentSheets,
  findDiagnosis,
  type SheetRow,
} from "./queries/index.ts";
import { type Past, readHistory } from "./read-history.ts";
import { type Result, resultOf } from "./rules/result.ts";
import { notesOf, sheetOf } from "./rules/sheets.ts";

/** A diagnosis with its sheets and answers. */
export interface DiagnosisView {
  readonly diagnosis: DiagnosisRow;
  readonly own: SheetRow;
  readonly departments: readonly SheetRow[];
  readonly rows: readonly AnswerRow[];
  /** The company's answers. */
  readonly sheet: Sheet;
  readonly ownRows: readonly AnswerRow[];
}

/** @throws AppError `not-found` for another company's diagnosis */
export async function readDiagnosis(db: Db, companyId: string, id: string): Promise<DiagnosisView> {
  const diagnosis = await findDiagnosis(db, companyId, id);
  if (!diagnosis) throw new AppError("not-found");
  const own = await companySheet(db, companyId, id);
  const rows = await answersOfDiagnosis(db, companyId, id);
  const ownRows = rows.filter((row) => row.sheet_id === own.id);
  const departments = await departmentSheets(db, companyId, id);
  return { diagnosis, own, departments, rows, ownRows, sheet: sheetOf(ownRows) };
}

/** The answers and notes to show beside the questions of a diagnosis that was started from an earlier one. */
export interface Earlier {
  readonly sheet: Sheet;
  readonly notes: Readonly<Record<number, string>>;
}

export async function readEarlier(db: Db, diagnosis: DiagnosisRow): Promise<Earlier | null> {
  if (!diagnosis.previous_id) return null;
  const rows = await companyAnswers(db, diagnosis.company_id, [diagnosis.previous_id]);
  return { sheet: sheetOf(rows), notes: notesOf(rows) };
}

/** A diagnosis judged: for its page, its PDF and its spreadsheet. */
export interface ResultView extends DiagnosisView {
  readonly company: { readonly name: string; readonly people: number };
  /** The closed diagnoses before this one, newest first. */
  readonly history: readonly Past[];
  readonly result: Result;
}

/** @throws AppError `not-found` for another company's diagnosis */
export async function readResult(
  db: Db,
  companyId: string,
  id: string,
  budget?: number,
): Promise<ResultView> {
  const view = await readDiagnosis(db, companyId, id);
  const company = await companyFacts(db, companyId);
  const history = await readHistory(db, companyId, view.diagnosis.closed_at ?? undefined);
  const previous = history[0]?.sheet ?? null;
  const { people } = company;
  return { ...view, company, history, result: resultOf({ sheet: view.sheet, previous, people, budget }) };
}

/** The company's answers of a diagnosis, open or closed. @throws AppError `not-found` */
export async function answersOf(db: Db, companyId: string, diagnosisId: string): Promise<Sheet> {
  return (await readDiagnosis(db, companyId, diagnosisId)).sheet;
}
