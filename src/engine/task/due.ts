// Tasks that follow from an assessment: what to do, by which working day, and why.
import {
  addDays,
  type DaysOff,
  daysBetween,
  lastLongHoliday,
  nextLongHoliday,
  workingDayOnOrBefore,
} from "../calendar/index.ts";
import type { ControlResult, ObjectResult, Reason, State } from "../control/index.ts";

/** What deriving tasks needs of a control; the handbook's controls have more. */
export type Taskable = {
  readonly id: string;
  readonly task: {
    readonly minutes: number;
    readonly minutesEach?: number;
    readonly who: string;
    readonly everyDays: number;
    readonly appearDaysBefore: number;
    /** Besides its round: on the last working day before every long holiday, or on the first one after. */
    readonly aroundHolidays?: "before" | "after";
    /** What it takes to show again what was shown before; as long as the first time if left out. */
    readonly again?: { readonly minutes: number; readonly minutesEach: number };
  };
};

/**
 * `find-out`: nobody knows · `fix`: it is known not to be so · `list`: shown for all, but the register is there and
 * empty · `renew`: evidence lapses or has lapsed · `prove`:
 * said to be so, not shown yet · `review-waiver`: what was put off comes up again.
 */
export type TaskKind = "find-out" | "fix" | "list" | "renew" | "prove" | "review-waiver";

/**
 * What a task is about: finding out, putting right, listing, showing (renew and prove), or a waiver. A control
 * gives at most one task of each: one PC of which nothing is known must not hold up the others.
 */
export type TaskMatter = "find-out" | "fix" | "list" | "show" | "waiver";

/** However many objects it concerns, it is one thing to do. Days are YYYY-MM-DD. */
export type DueTask = {
  /** `taskId(controlId, matter)`. */
  readonly id: string;
  readonly controlId: string;
  readonly matter: TaskMatter;
  /** `renew` when anything of it has been shown before. */
  readonly kind: TaskKind;
  /** The control's. */
  readonly state: State;
  readonly risk: number;
  readonly who: string;
  /** A working day, unless it has passed. */
  readonly due: string;
  /** Days since `due`, 0 if not yet. */
  readonly overdueDays: number;
  /** The first day on which evidence or waivers stop to count; null where none does yet. */
  readonly lastGoodDay: string | null;
  /** What it concerns by id: those missing, expired, or soon to expire; null for the company as a whole. */
  readonly objects: readonly (string | null)[];
  /** Of `objects`, those shown before: showing them again takes less. */
  readonly again: readonly (string | null)[];
  /** For all objects. */
  readonly minutes: number;
  /** Of `minutes`, those for each object: such a task can be done in parts. */
  readonly minutesEach: number;
  readonly why: readonly Reason[];
};

/** Answering a question by asking around, in minutes. */
export const minutesToFindOut = 10;

/** How many days there are for something never shown, by risk 1 to 5. */
const grace: Readonly<Record<number, number>> = { 1: 90, 2: 60, 3: 30, 4: 14, 5: 7 };

type Open = { readonly object: ObjectResult; readonly kind: TaskKind; readonly due: string };

const matterOf: Readonly<Record<TaskKind, TaskMatter>> = {
  "find-out": "find-out",
  fix: "fix",
  list: "list",
  renew: "show",
  prove: "show",
  "review-waiver": "waiver",
};

/** `p1-1-os-updates:show`: the same task from its first day until it is done. */
export function taskId(controlId: string, matter: TaskMatter): string {
  return `${controlId}:${matter}`;
}

/**
 * The tasks of a day, by due day. Something proved comes up `appearDaysBefore` days before it is due, which is on
 * the last working day before its evidence or its round ends: always before, never after.
 *
 * @param opened task id → the day since which it has been open, so that a deadline stays where it was set;
 *   today where nothing is given
 */
export function tasksOf(
  assessment: readonly ControlResult[],
  controls: readonly Taskable[],
  today: string,
  off: DaysOff,
  opened: Readonly<Record<string, string>> = {},
): readonly DueTask[] {
  const byId = new Map(assessment.map((result) => [result.id, result]));
  return controls
    .flatMap((control) => {
      const result = byId.get(control.id);
      return result ? tasksOfControl(control, result, today, off, opened) : [];
    })
    .sort(byDue);
}

function tasksOfControl(
  control: Taskable,
  result: ControlResult,
  today: string,
  off: DaysOff,
  opened: Readonly<Record<string, string>>,
): DueTask[] {
  const deadlines = new Map<TaskMatter, string>();
  const deadlineOf = (matter: TaskMatter): string => {
    const known = deadlines.get(matter);
    if (known) return known;
    const since = opened[taskId(control.id, matter)] ?? today;
    const deadline = workingDayOnOrBefore(addDays(since, grace[result.risk] ?? 30), off);
    deadlines.set(matter, deadline);
    return deadline;
  };
  const roundOf = roundsOf(control, off, today);
  const open = result.objects.flatMap((object): Open[] => {
    const kind = kindOf(object, result.scope);
    if (!isSettled(object, result.scope)) {
      const due = kind === "renew" ? object.until : null;
      return [{ object, kind, due: due ?? deadlineOf(matterOf[kind]) }];
    }
    const round = roundOf(object);
    return round && round.appears <= today ? [{ object, kind, due: round.due }] : [];
  });
  const matters = Map.groupBy(open, ({ kind }) => matterOf[kind]);
  return [...matters].map(([matter, own]) => taskOf(control, result, today, matter, own));
}

function taskOf(
  control: Taskable,
  result: ControlResult,
  today: string,
  matter: TaskMatter,
  open: readonly Open[],
): DueTask {
  const due = open.map((one) => one.due).sort()[0] ?? today;
  const kind = open.find((one) => one.kind === "renew")?.kind ?? open[0]?.kind ?? "prove";
  const asking = matter === "find-out";
  const again = open.filter((one) => one.kind === "renew").map(({ object }) => object.objectId);
  const { minutes, minutesEach } = asking
    ? { minutes: minutesToFindOut, minutesEach: 0 }
    : minutesFor(control.task, again.length === open.length);
  return {
    id: taskId(control.id, matter),
    controlId: control.id,
    matter,
    kind,
    state: result.state,
    risk: result.risk,
    who: control.task.who,
    due,
    overdueDays: Math.max(0, daysBetween(due, today)),
    lastGoodDay: open.flatMap(({ object }) => object.until ?? []).sort()[0] ?? null,
    objects: open.map(({ object }) => object.objectId),
    again,
    minutes: Math.ceil(minutes + minutesEach * open.length),
    minutesEach,
    why: result.why,
  };
}

/** Never more than the first time. */
function minutesFor({ minutes, minutesEach = 0, again }: Taskable["task"], isAgain: boolean) {
  if (!isAgain || !again) return { minutes, minutesEach };
  return {
    minutes: Math.min(minutes, again.minutes),
    minutesEach: Math.min(minutesEach, again.minutesEach),
  };
}

/** Nothing to do until it ends. Without a register, evidence for all objects is as far as one can come. */
function isSettled({ state, condition, standing }: ObjectResult, scope: ControlResult["scope"]): boolean {
  if (state === "proved" || state === "waived") return true;
  return scope === "no-register" && condition === "yes" && standing === "valid";
}

function kindOf(object: ObjectResult, scope: ControlResult["scope"]): TaskKind {
  if (object.state === "waived") return "review-waiver";
  if (object.condition !== "yes") return object.condition === "no" ? "fix" : "find-out";
  if (scope === "not-listed" && object.standing === "valid") return "list";
  return object.standing === "none" || object.standing === "weak" ? "prove" : "renew";
}

/**
 * When what is proved or waived is due again and when that shows. Never on the day it was shown: a round so short
 * that all its days are days off keeps its own day. Objects shown on the same day share the calculation.
 */
function roundsOf({ task }: Taskable, off: DaysOff, today: string) {
  const holiday = task.aroundHolidays ? holidayRound(task, off, today) : undefined;
  const known = new Map<string, { readonly due: string; readonly appears: string }>();
  return ({ shownOn, until, state }: ObjectResult) => {
    if (until === null) return undefined;
    const since = state === "waived" ? null : shownOn;
    const key = `${since} ${until}`;
    const before = known.get(key);
    if (before) return before;
    const round = since === null ? until : earlier(until, addDays(since, task.everyDays));
    const moved = workingDayOnOrBefore(round, off);
    const due = since !== null && moved <= since ? round : moved;
    const ahead = addDays(due, -task.appearDaysBefore);
    const appears = since !== null && ahead <= since ? earlier(due, addDays(since, 1)) : ahead;
    const usual = { due, appears };
    const found = holiday && since !== null && since < holiday.from && holiday.due < due ? holiday : usual;
    known.set(key, found);
    return found;
  };
}

/** What was shown before `from` does not speak of this holiday. */
function holidayRound({ aroundHolidays, appearDaysBefore }: Taskable["task"], off: DaysOff, today: string) {
  if (aroundHolidays === "after") {
    const last = lastLongHoliday(today, off);
    return last && { due: last.back, appears: last.back, from: last.back };
  }
  const next = nextLongHoliday(today, off);
  if (!next) return undefined;
  const appears = addDays(next.eve, -appearDaysBefore);
  return { due: next.eve, appears, from: appears };
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}

function byDue(a: DueTask, b: DueTask): number {
  if (a.due !== b.due) return a.due < b.due ? -1 : 1;
  return b.risk - a.risk || (a.id < b.id ? -1 : 1);
}
