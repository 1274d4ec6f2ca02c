/** A task as the company sees it: what the judge asks for or somebody wrote down, and what was said about it. */
import { addDays, type DaysOff, daysBetween, workingDayOnOrBefore } from "#src/engine/calendar/index.ts";
import { type DueTask, type Level, levelOf } from "#src/engine/task/index.ts";
import type { Catalogue } from "#src/features/packs/index.ts";
import { type Control, controls, type Doer } from "#src/handbook/controls/index.ts";
import { questions } from "#src/handbook/index.ts";
import type { TaskMember } from "./queries/members.ts";
import type { OwnTaskRow, TaskRecordRow } from "./queries/tables.ts";

/** What the newest records say of a task. */
export interface Said {
  /** user:<id> or person:<id>; empty where nobody was named. */
  readonly owner: string;
  readonly deputy: string;
  /** The company's day of the newest "done". */
  readonly doneOn: string | null;
  /** Not suggested before this day. */
  readonly snoozedUntil: string | null;
  /** Waiting for the owner's decision. */
  readonly request: { readonly id: string; readonly reason: string; readonly until: string } | null;
}

export interface Task {
  /** `<control id>:<matter>` or `own-<id>`. */
  readonly key: string;
  readonly due: DueTask;
  /** Absent for a company's own task. */
  readonly control: Control | null;
  readonly own: OwnTaskRow | null;
  readonly said: Said;
}

/** For so many days after "done" a task is not suggested again, though it stays open until it is shown. */
export const QUIET_DAYS = 7;

/** A snooze is short: the deadline does not move with it. */
export const MOST_SNOOZE_DAYS = 14;

/** What somebody wrote down counts as of middle risk: nobody has judged it. */
const OWN_RISK = 3;

const controlsById: ReadonlyMap<string, Control> = new Map(controls.map((control) => [control.id, control]));

export function controlOfKey(key: string): Control | undefined {
  return controlsById.get(key.split(":")[0] ?? "");
}

const matters = /^[^:]+:(find-out|fix|list|show|waiver)$/;

/** A control of the catalogue and a matter that tasks can have. */
export function isTaskKey(key: string): boolean {
  return matters.test(key) && controlOfKey(key) !== undefined;
}

const measures: ReadonlySet<string> = new Set(
  questions.flatMap(({ number, measures }) => [
    `measure-d${String(number).padStart(2, "0")}-find-out`,
    ...measures.map(({ id }) => `measure-${id}`),
  ]),
);

/** Something that the self-diagnosis asks for: it has no page here, but can be done or put off like a task. */
export function isMeasureKey(key: string): boolean {
  return measures.has(key);
}

export function ownIdOf(key: string): string | undefined {
  return key.startsWith("own-") ? key.slice(4) : undefined;
}

const nothingSaid: Said = { owner: "", deputy: "", doneOn: null, snoozedUntil: null, request: null };

/** Task → what was said about it. @param records the newest of each task and kind */
export function saidOf(records: readonly TaskRecordRow[]): ReadonlyMap<string, Said> {
  const said = new Map<string, Said>();
  for (const row of records) {
    const before = said.get(row.task_key) ?? nothingSaid;
    said.set(row.task_key, { ...before, ...partOf(row) });
  }
  return said;
}

function partOf(row: TaskRecordRow): Partial<Said> {
  if (row.kind === "assigned") return { owner: row.owner_ref, deputy: row.deputy_ref };
  if (row.kind === "done") return { doneOn: row.made_on };
  if (row.kind === "snoozed") return { snoozedUntil: row.until_day };
  if (row.decided_at !== null || row.until_day === null) return {};
  return { request: { id: row.id, reason: row.reason, until: row.until_day } };
}

/** Everything open, overdue first, then by due day and risk. */
export function tasksFrom(open: {
  readonly due: readonly DueTask[];
  readonly own: readonly OwnTaskRow[];
  readonly said: ReadonlyMap<string, Said>;
  readonly catalogue: Catalogue;
  readonly today: string;
  readonly off: DaysOff;
}): readonly Task[] {
  const { due, own, said, catalogue, today, off } = open;
  const derived = due.map((task): Task => {
    const control = catalogue.byId.get(task.controlId) ?? null;
    return { key: task.id, due: task, control, own: null, said: said.get(task.id) ?? nothingSaid };
  });
  const written = own.map((row): Task => {
    const key = `own-${row.id}`;
    const task = ownDue(key, row, today, off);
    return { key, due: task, control: null, own: row, said: said.get(key) ?? nothingSaid };
  });
  return [...derived, ...written].sort(
    (a, b) => compareText(a.due.due, b.due.due) || b.due.risk - a.due.risk || compareText(a.key, b.key),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A company's own task in the judge's form; it too falls due on a working day. */
function ownDue(key: string, row: OwnTaskRow, today: string, off: DaysOff): DueTask {
  const moved = workingDayOnOrBefore(row.due_on, off);
  return {
    id: key,
    controlId: "",
    matter: "fix",
    kind: "fix",
    state: "no",
    risk: OWN_RISK,
    who: "it",
    due: moved,
    overdueDays: Math.max(0, daysBetween(moved, today)),
    lastGoodDay: null,
    objects: [null],
    minutes: row.minutes,
    minutesEach: 0,
    again: [],
    why: [],
  };
}

/** The roles of tasks that a member does where nobody was named. Without an IT person the owner does all. */
export function doesOf(member: TaskMember, members: readonly TaskMember[]): readonly Doer[] {
  const hasIt = members.some(({ role }) => role === "it");
  const hasOwner = members.some(({ role }) => role === "owner");
  if (member.role === "owner") return hasIt ? ["owner"] : ["owner", "it", "office", "everyone"];
  return hasOwner ? ["it", "office", "everyone"] : ["owner", "it", "office", "everyone"];
}

/** How far up a task has gone because it is late. */
export function levelOfTask({ due, control, own }: Task): Level {
  const { risk, overdueDays } = due;
  return levelOf({ risk, overdueDays, everyDays: own ? 0 : (control?.task.everyDays ?? 0) });
}

/**
 * Whether a task is a member's: named as owner or deputy, or nobody is named and the role is theirs, or it is so
 * late that it lies on the company's owner's desk.
 */
export function isMine(task: Task, member: TaskMember, members: readonly TaskMember[]): boolean {
  const ref = `user:${member.userId}`;
  if (member.role === "owner" && levelOfTask(task) === "owner") return true;
  if (task.said.owner === "") return (doesOf(member, members) as readonly string[]).includes(task.due.who);
  return task.said.owner === ref || task.said.deputy === ref;
}

export const states = ["open", "overdue", "week", "said"] as const;
export type StateFilter = (typeof states)[number];

/** `said`: somebody said done, not now or not at all, and it is still open. */
export function matches(task: Task, filter: StateFilter, today: string): boolean {
  if (filter === "overdue") return task.due.overdueDays > 0;
  if (filter === "week") return task.due.due <= addDays(today, 7);
  if (filter === "said") return isQuiet(task, today) || task.said.request !== null;
  return true;
}

/** Not to be suggested now: just said to be done, put off for some days, or waiting for a decision. */
export function isQuiet({ said }: Task, today: string): boolean {
  const doneLately = said.doneOn !== null && daysBetween(said.doneOn, today) < QUIET_DAYS;
  const snoozed = said.snoozedUntil !== null && said.snoozedUntil > today;
  return doneLately || snoozed || said.request !== null;
}
