/** What went down, what ends soon and what got better, from the assessment of the week. */
import type { ControlResult, State } from "#src/engine/control/index.ts";
import { standingOf, type Week } from "#src/features/controls/index.ts";
import { addDays } from "#src/text/dates.ts";

export interface Moved {
  readonly id: string;
  /** Null where it stands so for longer than a week. */
  readonly from: State | null;
  readonly to: State;
}

export interface News {
  /** What got worse within the week, then what has lapsed before; the greatest risk first. */
  readonly down: readonly Moved[];
  /** Proved, but not for longer than a month. */
  readonly soon: readonly { readonly id: string; readonly on: string }[];
  readonly better: readonly Moved[];
}

const SOON = 30;

export function newsOf({ results, changes, today }: Pick<Week, "results" | "changes" | "today">): News {
  const risk = new Map(results.map(({ id, risk }) => [id, risk]));
  const byRisk = (a: { id: string }, b: { id: string }) => (risk.get(b.id) ?? 0) - (risk.get(a.id) ?? 0);
  const moved = (direction: "better" | "worse"): Moved[] =>
    changes.controls
      .flatMap(({ id, from, to, direction: way }) =>
        way === direction && from && to ? [{ id, from, to }] : [],
      )
      .sort(byRisk);
  const worse = moved("worse");
  const isNew = new Set(worse.map(({ id }) => id));
  const lapsed = results
    .filter(({ id, state }) => state === "expired" && !isNew.has(id))
    .map(({ id, state }) => ({ id, from: null, to: state }))
    .sort(byRisk);
  return { down: [...worse, ...lapsed], soon: soonOf(results, today), better: moved("better") };
}

function soonOf(results: readonly ControlResult[], today: string): News["soon"] {
  return results
    .flatMap((result) => {
      const on = result.expiresNext?.on;
      const counts = standingOf(result, today) !== "waived";
      return on && on >= today && on <= addDays(today, SOON) && counts ? [{ id: result.id, on }] : [];
    })
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
