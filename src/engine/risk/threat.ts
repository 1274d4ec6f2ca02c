// How often threats come (R79): prefilled from the place where an asset is kept, and the highest counts.
import { highest, type Level, type LevelBounds, levelBounds } from "./level.ts";

/** What the engine needs of a threat of the handbook: where it can strike, and how often if nobody says. */
export type ThreatOf = { readonly id: string; readonly media: Readonly<Record<string, Level>> };

/** A company's own view of a threat at a place; `level` null: undecided, `applies` false: cannot happen here. */
export type ThreatView = {
  readonly threat: string;
  readonly medium: string;
  readonly level: Level | null;
  readonly applies?: boolean;
};

export type ThreatLine = {
  readonly threat: string;
  readonly level: LevelBounds;
  /** Whether the company said so itself, or the handbook's starting value stands until it does. */
  readonly from: "company" | "prefilled";
};

export type ThreatsAt = LevelBounds & {
  readonly lines: readonly ThreatLine[];
  /** The threats that make it as high as it is known to be. */
  readonly because: readonly string[];
  /** Threats whose frequency is open and could still raise the result. */
  readonly missing: readonly string[];
};

/**
 * The threats to what is kept on a medium. The company's view replaces the prefilled value; one that it calls
 * impossible is left out. Without a medium, or with one that nobody knows, anything is possible.
 */
export function threatsAt(
  medium: string | null,
  threats: readonly ThreatOf[],
  views: readonly ThreatView[] = [],
): ThreatsAt {
  const lines = threats.flatMap((threat) => lineOf(threat, medium, views));
  if (lines.length === 0) return { low: 1, high: 3, lines, because: [], missing: [] };
  const bounds = highest(lines.map(({ level }) => level));
  return {
    ...bounds,
    lines,
    because: lines.filter(({ level }) => level.low === bounds.low).map(({ threat }) => threat),
    missing: lines.filter(({ level }) => level.high > bounds.low).map(({ threat }) => threat),
  };
}

function lineOf(threat: ThreatOf, medium: string | null, views: readonly ThreatView[]): ThreatLine[] {
  const prefilled = medium === null ? undefined : threat.media[medium];
  if (prefilled === undefined) return [];
  const view = views.find((v) => v.threat === threat.id && v.medium === medium);
  if (view?.applies === false) return [];
  if (view) return [{ threat: threat.id, level: levelBounds(view.level), from: "company" }];
  return [{ threat: threat.id, level: levelBounds(prefilled), from: "prefilled" }];
}
