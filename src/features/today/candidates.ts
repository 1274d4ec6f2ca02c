/** What is there for today: the tasks of controls, and what the newest self-diagnosis asks for, in one ranking. */
import type { ControlResult } from "#src/engine/control/index.ts";
import type { LatestResult, Task as Wish } from "#src/features/diagnosis/index.ts";
import type { Said, Task } from "#src/features/tasks/index.ts";
import type { Control } from "#src/handbook/controls/index.ts";
import { addDays, dayIn } from "#src/text/dates.ts";

/** Something that the diagnosis asks for, as a task. */
export interface WishTask {
  readonly task: Task;
  readonly wish: Wish;
}

/** An older diagnosis says too little about today. */
const MOST_DAYS = 180;
const A_WEEK = 7;
const A_WEEKS_COUNT = 3;

const neverShown: ReadonlySet<string> = new Set(["find-out", "list", "prove"]);

const nothingSaid: Said = { owner: "", deputy: "", doneOn: null, snoozedUntil: null, request: null };

export interface Given {
  readonly latest: LatestResult;
  readonly results: readonly ControlResult[];
  readonly byId: ReadonlyMap<string, Control>;
  readonly said: ReadonlyMap<string, Said>;
  readonly today: string;
  readonly timeZone: string;
}

/**
 * One thing for each question, three a week from the day of the diagnosis on, in the diagnosis's own order. Left out
 * is what was done since, and what evidence speaks of by now.
 */
export function wishesOf({ latest, results, byId, said, today, timeZone }: Given): readonly WishTask[] {
  const closedOn = dayIn(timeZone, latest.closedAt);
  if (addDays(closedOn, MOST_DAYS) < today) return [];
  const shown = new Set(
    results
      .filter(({ evidence }) => evidence.length > 0)
      .flatMap(({ id }) => byId.get(id)?.references.diagnosis ?? []),
  );
  const seen = new Set<number>();
  const wishes = latest.result.tasks.filter(({ number }) => {
    const isNew = !seen.has(number) && !shown.has(number);
    seen.add(number);
    return isNew;
  });
  return wishes.flatMap((wish, index) => {
    const key = `measure-${wish.id}`;
    const words = said.get(key) ?? nothingSaid;
    if (words.doneOn !== null && words.doneOn >= closedOn) return [];
    const due = addDays(closedOn, A_WEEK * (Math.floor(index / A_WEEKS_COUNT) + 1));
    return [{ wish, task: taskOf(key, wish, words, due < today ? today : due) }];
  });
}

function taskOf(key: string, wish: Wish, said: Said, due: string): Task {
  const isMeasure = wish.kind === "measure";
  return {
    key,
    control: null,
    own: null,
    said,
    due: {
      id: key,
      controlId: "",
      matter: isMeasure ? "fix" : "find-out",
      kind: isMeasure ? "fix" : "find-out",
      state: isMeasure ? "no" : "unknown",
      risk: wish.reasons.risk,
      who: isMeasure ? wish.measure.who : "it",
      due,
      overdueDays: 0,
      lastGoodDay: null,
      objects: [null],
      again: [],
      minutes: wish.minutes,
      minutesEach: 0,
      why: [],
    },
  };
}

/**
 * What comes first and what fills up. Controls that nobody has ever looked at or shown are many and alike: they wait
 * until this week's part of the diagnosis is done and nothing lapses. So does what the diagnosis says in its own words.
 */
export function inTwo(
  tasks: readonly Task[],
  wishes: readonly WishTask[],
  today: string,
): { readonly first: readonly Task[]; readonly behind: readonly Task[] } {
  const isOfTheWeek = ({ task }: WishTask) => task.due.due <= addDays(today, A_WEEK);
  const asked = new Set(wishes.map(({ wish }) => wish.number));
  const isSaidAlready = ({ control }: Task) =>
    control?.references.diagnosis?.some((number) => asked.has(number)) ?? false;
  const isFresh = (task: Task) =>
    task.own === null && (neverShown.has(task.due.kind) || (task.due.kind === "fix" && isSaidAlready(task)));
  return {
    first: [...tasks.filter((task) => !isFresh(task)), ...wishes.filter(isOfTheWeek).map(({ task }) => task)],
    behind: [
      ...tasks.filter(isFresh),
      ...wishes.filter((wish) => !isOfTheWeek(wish)).map(({ task }) => task),
    ],
  };
}
