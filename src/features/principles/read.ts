/** What the board and the page of a principle show: tiles from the newest closed diagnosis. */
import {
  type LatestAnswers,
  type LatestResult,
  latestAnswers,
  latestResult,
  type UnderWay,
  underWay,
} from "#src/features/diagnosis/index.ts";
import type { Db } from "#src/platform/db/index.ts";
import { type BoardTile, board } from "./rules.ts";

export interface BoardView<Latest extends LatestAnswers = LatestAnswers> {
  readonly tiles: readonly BoardTile[];
  /** The diagnosis that the tiles come from; null before the first. */
  readonly latest: Latest | null;
  readonly open: UnderWay | null;
}

/** The board of a company: answers only, for ranking what to do takes longer than all the rest. */
export async function readBoard(db: Db, companyId: string): Promise<BoardView> {
  const latest = await latestAnswers(db, companyId);
  return { tiles: board(latest?.sheet ?? {}), latest, open: await underWay(db, companyId) };
}

/** The board with the judged result, for the page of one principle. */
export async function readJudgedBoard(db: Db, companyId: string): Promise<BoardView<LatestResult>> {
  const latest = await latestResult(db, companyId);
  return { tiles: board(latest?.sheet ?? {}), latest, open: await underWay(db, companyId) };
}
