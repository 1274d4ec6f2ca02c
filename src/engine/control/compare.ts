// What changed between two assessments of the same company, the earlier one first.
import type { ControlResult } from "./assess.ts";
import { rankOf, type State } from "./state.ts";
import { tilesOf } from "./tile.ts";

/** `appeared`, `gone`: the control or object was added or taken away, which says nothing about better or worse. */
export type Direction = "better" | "worse" | "same" | "appeared" | "gone";

export type ControlChange = {
  readonly id: string;
  readonly from: State | null;
  readonly to: State | null;
  readonly direction: Direction;
  /** Evidence that began or ceased to decide. */
  readonly evidenceGained: readonly string[];
  readonly evidenceLost: readonly string[];
  /** Objects whose state changed, or that came or went. */
  readonly objects: readonly ObjectChange[];
};

export type ObjectChange = {
  readonly objectId: string | null;
  readonly from: State | null;
  readonly to: State | null;
  readonly direction: Direction;
};

export type TileChange = {
  readonly principle: number;
  readonly from: State;
  readonly to: State;
  readonly direction: Direction;
  /** Difference of the coverage, −1 to 1. */
  readonly coverage: number;
};

export type Changes = {
  readonly tiles: readonly TileChange[];
  readonly controls: readonly ControlChange[];
};

/** Everything that differs: worse first, then by id; nothing that stayed as it was. */
export function compare(previous: readonly ControlResult[], current: readonly ControlResult[]): Changes {
  const before = new Map(previous.map((result) => [result.id, result]));
  const after = new Map(current.map((result) => [result.id, result]));
  const ids = [...new Set([...before.keys(), ...after.keys()])];
  const controls = ids.flatMap((id) => changeOf(id, before.get(id), after.get(id)));
  return { tiles: tileChanges(previous, current), controls: controls.sort(worseFirst) };
}

function changeOf(
  id: string,
  before: ControlResult | undefined,
  after: ControlResult | undefined,
): ControlChange[] {
  const [was, is] = [new Set(before?.evidence), new Set(after?.evidence)];
  const change: ControlChange = {
    id,
    from: before?.state ?? null,
    to: after?.state ?? null,
    direction: directionOf(before?.state, after?.state),
    evidenceGained: [...is.difference(was)],
    evidenceLost: [...was.difference(is)],
    objects: objectChanges(before, after),
  };
  const nothing =
    change.direction === "same" &&
    change.objects.length + change.evidenceGained.length + change.evidenceLost.length === 0;
  return nothing ? [] : [change];
}

function objectChanges(
  before: ControlResult | undefined,
  after: ControlResult | undefined,
): readonly ObjectChange[] {
  const was = new Map(before?.objects.map(({ objectId, state }) => [objectId, state]));
  const is = new Map(after?.objects.map(({ objectId, state }) => [objectId, state]));
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((objectId) => {
    const [from, to] = [was.get(objectId), is.get(objectId)];
    if (from === to) return [];
    return [{ objectId, from: from ?? null, to: to ?? null, direction: directionOf(from, to) }];
  });
}

function tileChanges(
  previous: readonly ControlResult[],
  current: readonly ControlResult[],
): readonly TileChange[] {
  const before = tilesOf(previous);
  return tilesOf(current).flatMap((tile, index) => {
    const was = before[index];
    if (!was || (was.state === tile.state && was.coverage === tile.coverage)) return [];
    const direction = directionOf(was.state, tile.state);
    const coverage = tile.coverage - was.coverage;
    return [{ principle: tile.principle, from: was.state, to: tile.state, direction, coverage }];
  });
}

function directionOf(from: State | undefined, to: State | undefined): Direction {
  if (from === to) return "same";
  if (from === undefined) return "appeared";
  if (to === undefined) return "gone";
  return rankOf(to) > rankOf(from) ? "better" : "worse";
}

const order: Readonly<Record<Direction, number>> = { worse: 0, gone: 1, appeared: 2, better: 3, same: 4 };

function worseFirst(a: ControlChange, b: ControlChange): number {
  return order[a.direction] - order[b.direction] || (a.id < b.id ? -1 : 1);
}
