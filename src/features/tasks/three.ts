/** Today's three (今日の3つ): chosen by the engine for whoever looks, or for the company. */
import { type Person, type RankReasons, todaysThree } from "#src/engine/task/index.ts";
import type { Actor } from "#src/platform/access/index.ts";
import type { Db } from "#src/platform/db/index.ts";
import { readTasks, type TaskDay } from "./read.ts";
import { isMine, isQuiet, levelOfTask, type Task } from "./rules.ts";

export interface ChosenToday {
  readonly task: Task;
  /** Of what would be done today. */
  readonly minutes: number;
  /** For how many of the task's objects. */
  readonly objects: number;
  readonly reasons: RankReasons;
}

export interface Three {
  readonly today: string;
  readonly chosen: readonly ChosenToday[];
  /** All open tasks, and those past their day. */
  readonly open: number;
  readonly overdue: number;
}

/** Minutes of a day for all tasks together, unless somebody says otherwise. */
export const USUAL_MINUTES = 60;

/** At most three tasks for the actor; for one who only looks, the three of the whole company. */
export async function todaysThreeOf(
  db: Db,
  companyId: string,
  actor: Pick<Actor, "id">,
  now: Date,
  minutes: number = USUAL_MINUTES,
): Promise<Three> {
  return threeOf(await readTasks(db, companyId, now), actor, minutes);
}

/** The same for tasks that are at hand. */
export function threeOf(day: TaskDay, actor: Pick<Actor, "id"> | null, minutes = USUAL_MINUTES): Three {
  const { tasks, today } = day;
  const byKey = new Map(tasks.map((task) => [task.key, task]));
  const { chosen } = todaysThree(
    // Whose a task is depends on who was named and how late it is: each has its own doers.
    tasks.map(({ key, due }) => ({ ...due, who: key })),
    { today, minutesFree: minutes, doneRecently: justDone(day), people: peopleOf(day, actor, minutes) },
  );
  return {
    today,
    chosen: chosen.flatMap((one) => {
      const task = byKey.get(one.task.id);
      return task ? [{ task, minutes: one.minutes, objects: one.objects.length, reasons: one.reasons }] : [];
    }),
    open: tasks.length,
    overdue: tasks.filter(({ due }) => due.overdueDays > 0).length,
  };
}

function peopleOf({ tasks, members }: TaskDay, actor: Pick<Actor, "id"> | null, minutes: number): Person[] {
  const member = members.find(({ userId }) => `user:${userId}` === actor?.id);
  if (!member)
    return [{ id: "company", does: tasks.map(({ key }) => key), standsInFor: [], minutesFree: minutes }];
  const ref = `user:${member.userId}`;
  // A deputy stands in as long as a task is not late, and then does it.
  const isOwn = (task: Task) =>
    isMine(task, member, members) && (task.said.deputy !== ref || levelOfTask(task) !== "none");
  const standsIn = ({ said, due }: Task) => said.deputy === ref || (said.owner === "" && due.who !== "owner");
  return [
    {
      id: ref,
      does: tasks.filter(isOwn).map(({ key }) => key),
      standsInFor: tasks.filter((task) => !isOwn(task) && standsIn(task)).map(({ key }) => key),
      minutesFree: minutes,
    },
  ];
}

/** Said to be done or put off lately, or shown today: none of them comes straight back. */
function justDone({ tasks, today, assessment }: TaskDay): readonly string[] {
  const shownToday = new Set(
    [...assessment.evidence.values()].filter(({ at }) => at === today).map(({ controlId }) => controlId),
  );
  return tasks
    .filter((task) => isQuiet(task, today) || shownToday.has(task.due.controlId))
    .map(({ key }) => key);
}
