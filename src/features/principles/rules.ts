/** What stands behind each of the nine tiles, from the answers of the newest closed diagnosis. */
import { boardState, type DeclaredState, type Sheet, type Tile } from "#src/engine/diagnosis/index.ts";
import { type Principle, principles, questions } from "#src/handbook/index.ts";

/** A principle with its tile. */
export interface BoardTile extends Tile {
  readonly principle: Principle;
}

/** The nine tiles in their order. Answers alone bring none beyond "declared". */
export function board(sheet: Sheet): readonly BoardTile[] {
  return boardState(principles, questions, sheet).flatMap((tile) => {
    const principle = principles.find(({ number }) => number === tile.number);
    return principle ? [{ ...tile, principle }] : [];
  });
}

/** How many tiles are in each state. */
export function countStates(tiles: readonly Pick<Tile, "state">[]): Readonly<Record<DeclaredState, number>> {
  const count = (state: DeclaredState) => tiles.filter((tile) => tile.state === state).length;
  return {
    declared: count("declared"),
    partly: count("partly"),
    "not-yet": count("not-yet"),
    unknown: count("unknown"),
    "no-answer": count("no-answer"),
  };
}

/**
 * Why a tile has its state, as a key of the words: what the engine's rule saw first. `capped` is a principle
 * that no question asks about by itself, so that good answers make it "partly" at most.
 */
export type Reason = "no-answer" | "unknown" | "not-yet" | "capped" | "weak" | "declared";

/** The reason of a tile. */
export function reasonOf(tile: Tile): Reason {
  if (tile.state === "no-answer" || tile.state === "unknown" || tile.state === "not-yet") return tile.state;
  if (tile.state === "declared") return "declared";
  return tile.weak.length + tile.unanswered.length === 0 ? "capped" : "weak";
}
