/** What the board and the page of a principle show: the judge's tiles, beside what the newest diagnosis says. */
import { assessCompany, assessWeek } from "#src/features/controls/index.ts";
import {
  type LatestAnswers,
  type LatestResult,
  latestAnswers,
  latestResult,
  type UnderWay,
  underWay,
} from "#src/features/diagnosis/index.ts";
import type { Db } from "#src/platform/db/index.ts";
import { type BoardTile, board, withEvidence } from "./rules.ts";

export interface BoardView<Latest extends LatestAnswers = LatestAnswers> {
  readonly tiles: readonly BoardTile[];
  /** The diagnosis that the declared states come from; null before the first. */
  readonly latest: Latest | null;
  readonly open: UnderWay | null;
}

type Assessed<K extends "week" | "assessment", T> = Readonly<Record<K, T>>;
type Week = Awaited<ReturnType<typeof assessWeek>>;
type Assessment = Awaited<ReturnType<typeof assessCompany>>;

/** The board of a company: answers only, for ranking what to do takes longer than all the rest. */
export async function readBoard(
  db: Db,
  companyId: string,
  now: Date,
): Promise<BoardView & Assessed<"week", Week>> {
  const latest = await latestAnswers(db, companyId);
  const week = await assessWeek(db, companyId, now);
  const tiles = withEvidence(board(latest?.sheet ?? {}), week);
  return { tiles, latest, open: await underWay(db, companyId), week };
}

export type JudgedBoard = BoardView<LatestResult> & Assessed<"assessment", Assessment>;

/** The board with the judged result, for the page of one principle. */
export async function readJudgedBoard(db: Db, companyId: string, now: Date): Promise<JudgedBoard> {
  const latest = await latestResult(db, companyId);
  const assessment = await assessCompany(db, companyId, now);
  const tiles = withEvidence(board(latest?.sheet ?? {}), assessment);
  return { tiles, latest, open: await underWay(db, companyId), assessment };
}
