// Today's three (今日の3つ): risk × deadline × minutes × who is free, in numbers that can be shown.
import { daysBetween } from "../calendar/index.ts";
import type { DueTask } from "./due.ts";

/** Somebody who does tasks. Who is away has no minutes. */
export type Person = {
  readonly id: string;
  /** The roles whose tasks are theirs. */
  readonly does: readonly string[];
  /** The roles they stand in for. */
  readonly standsInFor: readonly string[];
  readonly minutesFree: number;
};

export type Day = {
  readonly today: string;
  /** What all chosen tasks together may take. */
  readonly minutesFree: number;
  /** Ids of tasks that were just done: none of them comes back now. */
  readonly doneRecently: readonly string[];
  readonly people: readonly Person[];
};

/** How a rank came about: priority = round(risk² × urgency × free ÷ (5 × effort)), at most 100. */
export type RankReasons = {
  /** 1–5. */
  readonly risk: number;
  /** Negative when overdue. */
  readonly daysLeft: number;
  /** 1 (more than a month) … 8 (today or tomorrow), 9 overdue, 10 overdue by more than a month. */
  readonly urgency: number;
  /** 1 up to 10 minutes, 2 up to 30, 3 up to 2 hours, 4 beyond: of what would be done today. */
  readonly effort: number;
  /** 2 whose task it is has time, 1 a deputy has, 0 nobody. */
  readonly free: number;
  readonly priority: number;
};

export type RankedTask = { readonly task: DueTask; readonly reasons: RankReasons };

/** A task for today. A task in parts may be chosen for some of its objects. */
export type ChosenTask = RankedTask & {
  readonly personId: string;
  readonly minutes: number;
  readonly objects: readonly (string | null)[];
};

export type LeftTask = RankedTask & {
  readonly because: "done-recently" | "nobody-free" | "too-long" | "later";
};

/** Both in rank order. */
export type TodaysThree = { readonly chosen: readonly ChosenTask[]; readonly left: readonly LeftTask[] };

const count = 3;

/** Chooses at most three tasks that fit the time there is, and says of every other why it was left. */
export function todaysThree(tasks: readonly DueTask[], day: Day): TodaysThree {
  const ranked = tasks.map((task) => ({ task, reasons: weigh(task, day) })).sort(inOrder);
  const chosen: ChosenTask[] = [];
  const left: LeftTask[] = [];
  const used = new Map<string, number>();
  let minutesLeft = day.minutesFree;
  for (const one of ranked) {
    const because = reasonToLeave(one, day, chosen.length);
    const fit = because ? undefined : fitting(one.task, day.people, used, minutesLeft);
    if (fit) {
      chosen.push({ ...one, ...fit });
      used.set(fit.personId, (used.get(fit.personId) ?? 0) + fit.minutes);
      minutesLeft -= fit.minutes;
    } else left.push({ ...one, because: because ?? "too-long" });
  }
  return { chosen, left };
}

function reasonToLeave({ task, reasons }: RankedTask, day: Day, chosen: number) {
  if (day.doneRecently.includes(task.id)) return "done-recently";
  if (reasons.free === 0) return "nobody-free";
  return chosen >= count ? "later" : undefined;
}

function weigh(task: DueTask, day: Day): RankReasons {
  const { risk } = task;
  const daysLeft = daysBetween(day.today, task.due);
  const urgency = urgencyOf(daysLeft);
  const effort = effortOf(Math.max(leastMinutes(task), Math.min(task.minutes, day.minutesFree)));
  const free = freeFor(task, day.people);
  const priority = Math.round((risk * risk * urgency * free) / (5 * effort));
  return { risk, daysLeft, urgency, effort, free, priority };
}

const urgencies: readonly { readonly upTo: number; readonly urgency: number }[] = [
  { upTo: -31, urgency: 10 },
  { upTo: -1, urgency: 9 },
  { upTo: 1, urgency: 8 },
  { upTo: 3, urgency: 7 },
  { upTo: 7, urgency: 5 },
  { upTo: 14, urgency: 3 },
  { upTo: 30, urgency: 2 },
];

function urgencyOf(daysLeft: number): number {
  return urgencies.find(({ upTo }) => daysLeft <= upTo)?.urgency ?? 1;
}

function effortOf(minutes: number): number {
  if (minutes <= 10) return 1;
  if (minutes <= 30) return 2;
  return minutes <= 120 ? 3 : 4;
}

function freeFor(task: DueTask, people: readonly Person[]): number {
  const least = leastMinutes(task);
  const able = people.filter(({ minutesFree }) => minutesFree >= least && minutesFree > 0);
  if (able.some(({ does }) => does.includes(task.who))) return 2;
  return able.some(({ standsInFor }) => standsInFor.includes(task.who)) ? 1 : 0;
}

/** The whole task, or its preparation and one object where it can be done in parts. */
function leastMinutes({ minutes, minutesEach, objects }: DueTask): number {
  return minutes - minutesEach * Math.max(0, objects.length - 1);
}

/** Who takes it, for how many objects: whose task it is before deputies, then who has most time, then by id. */
function fitting(
  task: DueTask,
  people: readonly Person[],
  used: ReadonlyMap<string, number>,
  minutesLeft: number,
): Pick<ChosenTask, "personId" | "minutes" | "objects"> | undefined {
  const least = leastMinutes(task);
  const able = people
    .filter(({ does, standsInFor }) => does.includes(task.who) || standsInFor.includes(task.who))
    .map((person) => ({
      id: person.id,
      own: person.does.includes(task.who) ? 1 : 0,
      minutes: Math.min(minutesLeft, person.minutesFree - (used.get(person.id) ?? 0)),
    }))
    .filter(({ minutes }) => minutes >= least && minutes > 0)
    .sort((a, b) => b.own - a.own || b.minutes - a.minutes || (a.id < b.id ? -1 : 1));
  const [person] = able;
  if (!person) return undefined;
  const more = task.minutesEach > 0 ? Math.floor((person.minutes - least) / task.minutesEach) : 0;
  const objects = task.minutesEach > 0 ? task.objects.slice(0, more + 1) : task.objects;
  return {
    personId: person.id,
    minutes: least + task.minutesEach * Math.min(more, task.objects.length - 1),
    objects,
  };
}

function inOrder(a: RankedTask, b: RankedTask): number {
  return (
    b.reasons.priority - a.reasons.priority ||
    a.reasons.daysLeft - b.reasons.daysLeft ||
    b.reasons.risk - a.reasons.risk ||
    (a.task.id < b.task.id ? -1 : 1)
  );
}
