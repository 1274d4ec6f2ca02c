import { type LatestResult, latestResult, type UnderWay, underWay } from "#src/features/diagnosis/index.ts";
import type { Db } from "#src/platform/db/index.ts";
import { type BoardTile, board } from "./rules.ts";

export interface BoardView {
  readonly tiles: readonly BoardTile[];
  /** The diagnosis that the tiles come from; null before the first. */
  readonly latest: LatestResult | null;
  readonly open: UnderWay | null;
}

/** The board of a company, from its newest closed diagnosis. */
export async function readBoard(db: Db, companyId: string): Promise<BoardView> {
  const latest = await latestResult(db, companyId);
  return { tiles: board(latest?.sheet ?? {}), latest, open: await underWay(db, companyId) };
}
