/** The closed diagnoses: the history, and the latest result for other pages. */
import { type Score, type Sheet, score } from "#src/engine/diagnosis/index.ts";
import type { VersionId } from "#src/handbook/index.ts";
import type { Db } from "#src/platform/db/index.ts";
import { closedDiagnoses, companyAnswers, companyFacts, type DiagnosisRow } from "./queries/index.ts";
import { type Result, resultOf } from "./rules/result.ts";
import { sheetOf } from "./rules/sheets.ts";
import { versionOf } from "./rules/version.ts";

/** A closed diagnosis in the history. */
export interface Past {
  readonly id: string;
  readonly closedAt: string;
  readonly sheet: Sheet;
  readonly score: Score;
}

/** How many diagnoses the history shows. */
const HISTORY = 12;

interface ClosedSheet {
  readonly diagnosis: DiagnosisRow;
  readonly sheet: Sheet;
}

/** The closed diagnoses with the company's answers, newest first; with `before`, those closed earlier. */
async function closedSheets(
  db: Db,
  companyId: string,
  limit: number,
  before?: string,
): Promise<readonly ClosedSheet[]> {
  const closed = await closedDiagnoses(db, companyId, limit, before);
  const rows = await companyAnswers(
    db,
    companyId,
    closed.map(({ id }) => id),
  );
  return closed.map((diagnosis) => ({
    diagnosis,
    sheet: sheetOf(rows.filter((row) => row.diagnosis_id === diagnosis.id)),
  }));
}

/** The closed diagnoses, newest first; with `before`, those closed earlier than that time. */
export async function readHistory(db: Db, companyId: string, before?: string): Promise<readonly Past[]> {
  const closed = await closedSheets(db, companyId, HISTORY, before);
  return closed.map(({ diagnosis, sheet }) => ({
    id: diagnosis.id,
    closedAt: diagnosis.closed_at ?? "",
    sheet,
    score: score(sheet),
  }));
}

/** The answers of the newest closed diagnosis. */
export interface LatestAnswers {
  readonly diagnosisId: string;
  readonly closedAt: string;
  readonly contentVersion: VersionId;
  readonly sheet: Sheet;
}

/** The same, judged. */
export interface LatestResult extends LatestAnswers {
  /** Score, band, unknowns, ranked tasks and the three of the week. */
  readonly result: Result;
  /** Size of the company, for costs per person. */
  readonly people: number;
}

function answersIn({ diagnosis, sheet }: ClosedSheet): LatestAnswers {
  return {
    diagnosisId: diagnosis.id,
    closedAt: diagnosis.closed_at ?? "",
    contentVersion: versionOf(diagnosis.content_version).id,
    sheet,
  };
}

/** The answers of the newest closed diagnosis of a company; null before the first. */
export async function latestAnswers(db: Db, companyId: string): Promise<LatestAnswers | null> {
  const [latest] = await closedSheets(db, companyId, 1);
  return latest ? answersIn(latest) : null;
}

/** The newest closed diagnosis of a company, judged; null before the first. */
export async function latestResult(db: Db, companyId: string, budget?: number): Promise<LatestResult | null> {
  const [latest, before] = await closedSheets(db, companyId, 2);
  if (!latest) return null;
  const { sheet } = latest;
  const { people } = await companyFacts(db, companyId);
  const result = resultOf({ sheet, previous: before?.sheet ?? null, people, budget });
  return { ...answersIn(latest), result, people };
}
