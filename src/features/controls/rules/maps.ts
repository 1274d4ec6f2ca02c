/** Outside lists with the controls that speak of each of their numbers: one shape for all of them. */
import type { ControlResult } from "#src/engine/control/index.ts";
import type { Source } from "#src/handbook/index.ts";
import type { Both } from "#src/text/words.ts";
import { controlById } from "../catalogue.ts";
import { lists, type MapId } from "./framework-lists.ts";
import { downFirst } from "./standing.ts";

/**
 * `proved`: every control that speaks of it is shown by evidence · `declared`: something is begun, declared or
 * waived · `missing`: nothing is · `none`: no control speaks of it, or none applies.
 */
export type Coverage = "proved" | "declared" | "missing" | "none";

export interface MapItem {
  /** The official number, or the id of a threat. */
  readonly key: string;
  readonly name: Both;
  readonly more?: Both;
  readonly ranks?: readonly { readonly year: number; readonly rank: number }[];
  readonly results: readonly ControlResult[];
  readonly coverage: Coverage;
}

export interface MapGroup {
  readonly title: Both | null;
  readonly items: readonly MapItem[];
}

export interface FrameworkMap {
  readonly id: MapId;
  readonly notices: readonly Both[];
  readonly groups: readonly MapGroup[];
  readonly sources: readonly Source[];
}

/** @param today the company's day */
export function mapOf(id: MapId, results: readonly ControlResult[], today: string): FrameworkMap {
  const { notices, groups, sources } = lists[id];
  const filled = groups.map(({ title, items }) => ({
    title,
    items: items.map(({ refers, ...item }) => {
      const own = results.filter((result) => {
        const control = controlById(result.id);
        return control !== undefined && refers(control.references) === true;
      });
      return { ...item, results: downFirst(own, today), coverage: coverageOf(own) };
    }),
  }));
  return { id, notices, groups: filled, sources };
}

/** How the controls of one number stand together. */
export function coverageOf(results: readonly ControlResult[]): Coverage {
  const applicable = results.filter(({ state }) => state !== "not-applicable");
  if (applicable.length === 0) return "none";
  if (applicable.every(({ state }) => state === "proved")) return "proved";
  return applicable.every(({ state }) => state === "no" || state === "unknown") ? "missing" : "declared";
}

/** How many numbers of a map are covered how. */
export function countCoverage({ groups }: FrameworkMap): Readonly<Record<Coverage, number>> {
  const all = groups.flatMap(({ items }) => items.map(({ coverage }) => coverage));
  const count = (wanted: Coverage) => all.filter((one) => one === wanted).length;
  return {
    proved: count("proved"),
    declared: count("declared"),
    missing: count("missing"),
    none: count("none"),
  };
}
