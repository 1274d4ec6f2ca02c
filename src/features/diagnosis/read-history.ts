/** The closed diagnoses: the history, and the latest result for other pages. */
import { type Score, type Sheet, score } from "#src/engine/diagnosis/index.ts";
import { defaultVersion, type VersionId } from "#src/handbook/index.ts";
import type { Db } from "#src/platform/db/index.ts";
import { closedDiagnoses, companyAnswers, companyFacts, findDiagnosis } from "./queries/index.ts";
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
