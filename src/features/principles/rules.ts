/** What stands behind each of the nine tiles: controls with their evidence, and the answers of the newest diagnosis. */
import type { ControlResult, PrincipleTile } from "#src/engine/control/index.ts";
import { boardState, type DeclaredState, type Sheet, type Tile } from "#src/engine/diagnosis/index.ts";
import { type Standing, type Tally, tallyOf } from "#src/features/controls/index.ts";
import { type Principle, principles, questions } from "#src/handbook/index.ts";
import { addDays } from "#src/text/dates.ts";

/** A principle with what the company declared about it. */
export interface DeclaredTile extends Tile {
  readonly principle: Principle;
}

/** The same with what its controls show. */
export interface BoardTile extends DeclaredTile {
  readonly shown: PrincipleTile;
  /** Its controls, the one to look at first in front. */
  readonly results: readonly ControlResult[];
  readonly tally: Tally;
  /** How it stands by its controls; null as long as nothing was answered or shown about any of them. */
  readonly standing: Standing | null;
}

/** The nine tiles in their order. Answers alone bring none beyond "declared". */
export function board(sheet: Sheet): readonly DeclaredTile[] {
  return boardState(principles, questions, sheet).flatMap((tile) => {
    const principle = principles.find(({ number }) => number === tile.number);
    return principle ? [{ ...tile, principle }] : [];
  });
}

interface Assessed {
  readonly today: string;
  readonly results: readonly ControlResult[];
  readonly tiles: readonly PrincipleTile[];
}

/** How many days before the end of its evidence a tile that is done says so. */
const SOON = 14;

/** The tiles with what the judge found. */
export function withEvidence(
  declared: readonly DeclaredTile[],
  { today, results, tiles }: Assessed,
): readonly BoardTile[] {
  const byId = new Map(results.map((result) => [result.id, result]));
  return declared.flatMap((tile) => {
    const shown = tiles.find(({ principle }) => principle === tile.number);
    if (!shown) return [];
    const own = shown.controls.flatMap((id) => byId.get(id) ?? []);
    const hasBegun = own.some(({ state }) => state !== "unknown" && state !== "not-applicable");
    const endsSoon = shown.expiresNext !== null && shown.expiresNext.on <= addDays(today, SOON);
    const standing = shown.state === "proved" && endsSoon ? "soon" : shown.state;
    return [
      { ...tile, shown, results: own, tally: tallyOf(own, today), standing: hasBegun ? standing : null },
    ];
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
