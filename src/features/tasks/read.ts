/** The company's tasks of the day: worked out anew from the assessment, with what people said about them. */
import { type DaysOff, daysOff } from "#src/engine/calendar/index.ts";
import { type DueTask, tasksOf } from "#src/engine/task/index.ts";
import { type Assessment, assessCompany } from "#src/features/controls/index.ts";
import { againOf, type Control } from "#src/handbook/controls/index.ts";
import type { Db } from "#src/platform/db/index.ts";
import { holidaysFrom } from "./queries/holidays.ts";
import { officeMembers, type TaskMember } from "./queries/members.ts";
import { openedDays } from "./queries/opened.ts";
import { openOwnTasks } from "./queries/own.ts";
import { latestRecords } from "./queries/records.ts";
import { saidOf, type Task, tasksFrom } from "./rules.ts";

export interface TaskDay {
  readonly today: string;
  readonly timeZone: string;
  /** Everything open, overdue first. */
  readonly tasks: readonly Task[];
  readonly members: readonly TaskMember[];
  readonly assessment: Assessment;
}

/** All open tasks of a company at a moment. */
export async function readTasks(db: Db, companyId: string, now: Date): Promise<TaskDay> {
  return tasksFor(db, companyId, await assessCompany(db, companyId, now));
}

/** The same for an assessment that is at hand. */
export async function tasksFor(db: Db, companyId: string, assessment: Assessment): Promise<TaskDay> {
  const { today, timeZone } = assessment;
  const off = await daysOffOf(db, companyId, today);
  const due = dueTasks(assessment, off, await openedDays(db, companyId));
  const said = saidOf(await latestRecords(db, companyId));
  const own = await openOwnTasks(db, companyId);
  const members = await officeMembers(db, companyId);
  return {
    today,
    timeZone,
    tasks: tasksFrom({ due, own, said, catalogue: assessment.catalogue, today, off }),
    members,
    assessment,
  };
}

/** What was worked out from an assessment that is still kept; with thousands of people it takes longer than the rest. */
const known = new WeakMap<
  Assessment["results"],
  { readonly key: string; readonly due: readonly DueTask[] }
>();

export function dueTasks(
  { results, catalogue, today }: Assessment,
  off: DaysOff,
  opened: Readonly<Record<string, string>>,
): readonly DueTask[] {
  const key = JSON.stringify([...off, opened]);
  const before = known.get(results);
  if (before?.key === key) return before.due;
  const due = tasksOf(results, catalogue.controls.map(taskable), today, off, opened);
  known.set(results, { key, due });
  return due;
}

/** A control with the minutes that its round takes. */
function taskable(control: Control) {
  const again = againOf(control.id);
  return again ? { ...control, task: { ...control.task, again } } : control;
}

/** National holidays and the company's own around a day, as far as deadlines reach. */
export async function daysOffOf(db: Db, companyId: string, today: string): Promise<DaysOff> {
  const year = Number(today.slice(0, 4));
  const own = await holidaysFrom(db, companyId, `${year - 1}-01-01`);
  return daysOff(
    year - 1,
    year + 2,
    own.map(({ day }) => day),
  );
}
