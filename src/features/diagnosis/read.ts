/** Reading diagnoses: one with all that belongs to it, the last result, the history. */
import { type Score, type Sheet, score } from "#src/engine/diagnosis/index.ts";
import { defaultVersion, type VersionId, versions } from "#src/handbook/index.ts";
import type { Db } from "#src/platform/db/index.ts";
import { AppError } from "#src/platform/errors.ts";
import {
  type AnswerRow,
  answersOfDiagnosis,
  closedDiagnoses,
  companyAnswers,
  companyFacts,
  companySheet,
  type DiagnosisRow,
  departmentSheets,
  findDiagnosis,
  type SheetRow,
} from "./queries/index.ts";
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

/** A closed diagnosis in the history. */
export interface Past {
  readonly id: string;
  readonly closedAt: string;
  readonly sheet: Sheet;
  readonly score: Score;
}

/** How many diagnoses the history shows. */
const HISTORY = 12;

/** The closed diagnoses, newest first; with `before`, those closed earlier than that time. */
export async function readHistory(db: Db, companyId: string, before?: string): Promise<readonly Past[]> {
  const closed = await closedDiagnoses(db, companyId, HISTORY, before);
  const rows = await companyAnswers(
    db,
    companyId,
    closed.map(({ id }) => id),
  );
  return closed.map(({ id, closed_at }) => {
    const sheet = sheetOf(rows.filter((row) => row.diagnosis_id === id));
    return { id, closedAt: closed_at ?? "", sheet, score: score(sheet) };
  });
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

/** What other pages need of the newest closed diagnosis. */
export interface LatestResult {
  readonly diagnosisId: string;
  readonly closedAt: string;
  readonly contentVersion: VersionId;
  readonly sheet: Sheet;
  /** Score, band, unknowns, ranked tasks and the three of the week. */
  readonly result: Result;
  /** Size of the company, for costs per person. */
  readonly people: number;
}

/** The newest closed diagnosis of a company, judged; null before the first. */
export async function latestResult(db: Db, companyId: string, budget?: number): Promise<LatestResult | null> {
  const [latest, before] = await readHistory(db, companyId);
  if (!latest) return null;
  const { people } = await companyFacts(db, companyId);
  const diagnosis = await findDiagnosis(db, companyId, latest.id);
  return {
    diagnosisId: latest.id,
    closedAt: latest.closedAt,
    contentVersion: versionOf(diagnosis?.content_version ?? defaultVersion).id,
    sheet: latest.sheet,
    result: resultOf({ sheet: latest.sheet, previous: before?.sheet ?? null, people, budget }),
    people,
  };
}

/** The company's answers of a diagnosis, open or closed. @throws AppError `not-found` */
export async function answersOf(db: Db, companyId: string, diagnosisId: string): Promise<Sheet> {
  return (await readDiagnosis(db, companyId, diagnosisId)).sheet;
}

/** The edition of the guideline that a diagnosis follows. */
export function versionOf(id: string) {
  const found = versions.find((version) => version.id === id);
  if (!found) throw new RangeError(`no content version ${id}`);
  return found;
}
