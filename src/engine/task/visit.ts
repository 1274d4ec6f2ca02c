// Visits: several tasks done in one go, because who does one of them stands before the others anyway.
import { addDays } from "../calendar/index.ts";
import type { DueTask } from "./due.ts";

/** What the engine needs of a round; the handbook's have a title. */
export type RoundOf = {
  readonly id: string;
  readonly minutes: number;
  /** For each object, once for all controls. */
  readonly minutesEach: number;
  /** Control → minutes for it, and for each of its objects, to show again what was shown before. */
  readonly again: Readonly<Record<string, readonly [number, number]>>;
};

/** What the first time takes. */
export type FirstTime = { readonly minutes: number; readonly minutesEach?: number };

/** One go. `id` is that of the round, or of the task that stands alone. */
export type Visit = {
  readonly id: string;
  readonly who: string;
  readonly risk: number;
  readonly due: string;
  readonly tasks: readonly DueTask[];
  /** Working minutes of one person. */
  readonly minutes: number;
};

/**
 * The tasks of a day as visits, each of which has at least one task that is due by itself. Others of its round join
 * when what was shown would not last until the next time somebody comes.
 *
 * @param due what has come up
 * @param soon what can be shown again ahead of time, with the day on which each ends in `lastGoodDay`
 * @param nextIn days until the round comes again, by round
 */
export function visitsOf(
  due: readonly DueTask[],
  soon: readonly DueTask[],
  rounds: readonly RoundOf[],
  firstTimes: ReadonlyMap<string, FirstTime>,
  today: string,
  nextIn: ReadonlyMap<string, number>,
): readonly Visit[] {
  const roundOf = new Map(
    rounds.flatMap((round) => Object.keys(round.again).map((id) => [id, round] as const)),
  );
  const groups = Map.groupBy(due, ({ id, controlId }) => roundOf.get(controlId)?.id ?? id);
  const taken = new Set(due.map(({ id }) => id));
  return [...groups].map(([id, own]) => {
    const round = rounds.find((one) => one.id === id);
    const until = addDays(today, nextIn.get(id) ?? 0);
    const joining = soon.filter(
      (task) =>
        !taken.has(task.id) &&
        roundOf.get(task.controlId)?.id === id &&
        task.lastGoodDay !== null &&
        task.lastGoodDay < until,
    );
    return visitOf(id, round, [...own, ...joining], firstTimes);
  });
}

function visitOf(
  id: string,
  round: RoundOf | undefined,
  tasks: readonly DueTask[],
  firstTimes: ReadonlyMap<string, FirstTime>,
): Visit {
  const [first] = tasks;
  return {
    id,
    who: first?.who ?? "",
    risk: Math.max(...tasks.map(({ risk }) => risk)),
    due: tasks.map(({ due }) => due).sort()[0] ?? "",
    tasks,
    minutes: minutesOf(round, tasks, firstTimes),
  };
}

/** What was never shown takes the minutes of its own control, what was shown before those of the round. */
export function minutesOf(
  round: RoundOf | undefined,
  tasks: readonly DueTask[],
  firstTimes: ReadonlyMap<string, FirstTime>,
): number {
  const goneTo = new Set<string | null>();
  let minutes = 0;
  for (const { controlId, objects, again, minutes: alone } of tasks) {
    const first = firstTimes.get(controlId);
    const part = round?.again[controlId];
    if (!first || !part) {
      minutes += alone;
      continue;
    }
    const fresh = objects.length - again.length;
    if (fresh > 0) minutes += first.minutes + (first.minutesEach ?? 0) * fresh;
    else minutes += part[0];
    minutes += part[1] * again.length;
    for (const object of again) goneTo.add(object);
  }
  const base = round && goneTo.size > 0 ? round.minutes + round.minutesEach * goneTo.size : 0;
  return minutes + base;
}
