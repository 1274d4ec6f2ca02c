// The heat map: how many assets lie in each of the nine fields of importance × likelihood.
import { certain, type Level, type LevelBounds, levels } from "./level.ts";
import { type Band, bandOfRisk, type RiskValue, riskValueOf } from "./value.ts";

/** An asset's place on the map. */
export type Placed = {
  readonly id: string;
  readonly importance: LevelBounds;
  readonly likelihood: LevelBounds;
};

export type Cell = {
  readonly importance: Level;
  readonly likelihood: Level;
  readonly value: RiskValue;
  readonly band: Band;
  readonly ids: readonly string[];
};

export type HeatMap = {
  /** Nine, row by row: importance 3 first, within a row likelihood 1 first. */
  readonly cells: readonly Cell[];
  /** Assets of which importance or likelihood is not known: they belong in no field, and are not left out. */
  readonly open: readonly string[];
};

export function heatMap(assets: readonly Placed[]): HeatMap {
  const at = new Map<string, string[]>();
  const open: string[] = [];
  for (const { id, importance, likelihood } of assets) {
    const [i, l] = [certain(importance), certain(likelihood)];
    if (i === null || l === null) open.push(id);
    else at.set(`${i}${l}`, [...(at.get(`${i}${l}`) ?? []), id]);
  }
  const cells = levels.toReversed().flatMap((importance) =>
    levels.map((likelihood) => {
      const value = riskValueOf(importance, likelihood);
      const ids = (at.get(`${importance}${likelihood}`) ?? []).toSorted();
      return { importance, likelihood, value, band: bandOfRisk(value), ids };
    }),
  );
  return { cells, open: open.toSorted() };
}
