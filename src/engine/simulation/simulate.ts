// A company over months, day by day: evidence lapses, tasks come up, people do some of them.
import { addDays, addMonths, type DaysOff, daysBetween, isWorkingDay } from "../calendar/index.ts";
import {
  type Assessable,
  assess,
  type ControlResult,
  type Counts,
  type Evidence,
  type Facts,
  type PrincipleTile,
  tilesOf,
  type Waiver,
} from "../control/index.ts";
import { emptyCounts } from "../control/state.ts";
import {
  type ChosenTask,
  type DueTask,
  type Person,
  type Taskable,
  taskId,
  tasksOf,
  todaysThree,
} from "../task/index.ts";
import { seeded } from "./random.ts";

/** Where the year begins. Facts stay as they are: what is unknown or not so is not put right on the way. */
export type Start = {
  readonly today: string;
  readonly facts: Facts;
  readonly evidence: readonly Evidence[];
  readonly waivers: readonly Waiver[];
  readonly people: readonly Person[];
  /** Minutes a working day for all tasks together. */
  readonly minutesFree: number;
  /** The chance, 0–1, that a task chosen for the day is really done on it. */
  readonly diligence: number;
  readonly off: DaysOff;
};

/** One line: how things stand on a day, and what happened since the line before. */
export type Month = {
  readonly on: string;
  readonly tiles: readonly PrincipleTile[];
  /** Controls by state. */
  readonly counts: Counts;
  /** Tasks that came up, were done (wholly or in part), and are past their due day now. */
  readonly appeared: number;
  readonly done: number;
  readonly overdue: number;
  /** Objects whose evidence lapsed, and of these those without a task on the day before: must be 0. */
  readonly lapsed: number;
  readonly unannounced: number;
};

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Happenings = Mutable<Pick<Month, "appeared" | "done" | "lapsed" | "unannounced">>;

/** The state at the start and after each month. The same arguments give the same series. */
export function simulate(
  controls: readonly (Assessable & Taskable)[],
  start: Start,
  months: number,
  seed: number,
): readonly Month[] {
  const random = seeded(seed);
  const byId = new Map(controls.map((control) => [control.id, control]));
  const rows: Month[] = [];
  const samples = new Set(Array.from({ length: months + 1 }, (_, i) => addMonths(start.today, i)));
  const length = daysBetween(start.today, addMonths(start.today, months));
  let evidence = start.evidence;
  let opened: Record<string, string> = {};
  let yesterday: readonly ControlResult[] = [];
  let doneYesterday: readonly string[] = [];
  let since = nothingYet();
  for (let n = 0; n <= length; n++) {
    const today = addDays(start.today, n);
    const results = assess(controls, start.facts, evidence, today, start.waivers);
    const tasks = tasksOf(results, controls, today, start.off, opened);
    since.appeared += tasks.filter(({ id }) => !(id in opened)).length;
    for (const [id, count] of lapsedSince(yesterday, results)) {
      since.lapsed += count;
      if (!(taskId(id, "show") in opened)) since.unannounced += count;
    }
    opened = Object.fromEntries(tasks.map(({ id }) => [id, opened[id] ?? today]));
    if (samples.has(today)) {
      rows.push({ on: today, ...since, ...standing(results, tasks) });
      since = nothingYet();
    }
    const chosen = isWorkingDay(today, start.off) ? chooseFor(today, tasks, start, doneYesterday) : [];
    const done = chosen.flatMap((one) => evidenceOf(one, byId.get(one.task.controlId), start, today, random));
    doneYesterday = [...new Set(done.map(({ controlId }) => taskId(controlId, "show")))];
    since.done += doneYesterday.length;
    evidence = [...evidence, ...done];
    yesterday = results;
  }
  return rows;
}

function nothingYet(): Happenings {
  return { appeared: 0, done: 0, lapsed: 0, unannounced: 0 };
}

/** Only what evidence can settle: facts do not change here. */
function chooseFor(today: string, tasks: readonly DueTask[], start: Start, doneRecently: readonly string[]) {
  const possible = tasks.filter(({ matter }) => matter === "show");
  const { people, minutesFree } = start;
  return todaysThree(possible, { today, minutesFree, doneRecently, people }).chosen;
}

/** What doing a task leaves behind. When each person does it, some do and some do not. */
function evidenceOf(
  { task, objects, personId }: ChosenTask,
  control: Assessable | undefined,
  start: Start,
  today: string,
  random: () => number,
): Evidence[] {
  if (!control) return [];
  const each = task.who === "everyone";
  const done = each
    ? objects.filter(() => random() < start.diligence)
    : random() < start.diligence
      ? objects
      : [];
  const second = start.people.find(({ id }) => id !== personId)?.id ?? "supporter";
  const { grade } = control.evidence;
  return done.map((objectId) => ({
    id: `simulated ${today} ${control.id} ${objectId ?? ""}`,
    controlId: control.id,
    objectId,
    grade,
    at: today,
    validUntil: null,
    withdrawnAt: null,
    by: personId,
    countersignedBy: grade === "E4" ? second : null,
  }));
}

/** Control id → how many of its objects were proved yesterday and have expired today. */
function lapsedSince(
  yesterday: readonly ControlResult[],
  today: readonly ControlResult[],
): readonly (readonly [string, number])[] {
  return today.flatMap((result, i) => {
    const before = yesterday[i]?.objects;
    const lapsed = result.objects.filter((o, j) => o.state === "expired" && before?.[j]?.state === "proved");
    return lapsed.length > 0 ? [[result.id, lapsed.length] as const] : [];
  });
}

function standing(results: readonly ControlResult[], tasks: readonly DueTask[]) {
  const counts = emptyCounts();
  for (const { state } of results) counts[state] += 1;
  const overdue = tasks.filter(({ overdueDays }) => overdueDays > 0).length;
  return { tiles: tilesOf(results), counts, overdue };
}
