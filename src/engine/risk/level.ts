// The scale of IPA's risk sheet, 1 to 3, and values of which only bounds are known.

export type Level = 1 | 2 | 3;

export const levels: readonly Level[] = [1, 2, 3];

/** A level known only within bounds; both ends equal when it is known. */
export type LevelBounds = { readonly low: Level; readonly high: Level };

/** Null, not known yet, may be anything from 1 to 3. */
export function levelBounds(level: Level | null): LevelBounds {
  return { low: level ?? 1, high: level ?? 3 };
}

/** The single value left within bounds, null while there are several. */
export function certain<N extends number>({ low, high }: { readonly low: N; readonly high: N }): N | null {
  return low === high ? low : null;
}

/** The highest of several, each known within bounds. */
export function highest(all: readonly LevelBounds[]): LevelBounds {
  return { low: asLevel(all.map(({ low }) => low)), high: asLevel(all.map(({ high }) => high)) };
}

function asLevel(values: readonly Level[]): Level {
  return levels.findLast((level) => values.includes(level)) ?? 1;
}
