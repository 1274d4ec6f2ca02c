/** Today's three for whoever looks: of the controls' tasks and of what the diagnosis asks for. */
import type { LatestResult } from "#src/features/diagnosis/index.ts";
import {
  type ChosenToday,
  latestRecords,
  saidOf,
  type TaskDay,
  threeOf,
  USUAL_MINUTES,
} from "#src/features/tasks/index.ts";
import type { Db } from "#src/platform/db/index.ts";
import { inTwo, type WishTask, wishesOf } from "./candidates.ts";

export interface Chosen extends ChosenToday {
  /** What the diagnosis asks for; null for a task of a control or of the company's own. */
  readonly wish: WishTask["wish"] | null;
}

export interface TodaysThree {
  readonly chosen: readonly Chosen[];
  /** All tasks that are open, whether or not they are for today. */
  readonly open: number;
  readonly minutes: number;
}

const COUNT = 3;

export async function chooseThree(
  db: Db,
  companyId: string,
  day: TaskDay,
  latest: LatestResult | null,
  actor: { readonly id: string },
): Promise<TodaysThree> {
  const { assessment, today, timeZone } = day;
  const { results, catalogue } = assessment;
  const said = saidOf(await latestRecords(db, companyId));
  const wishes = latest ? wishesOf({ latest, results, byId: catalogue.byId, said, today, timeZone }) : [];
  const { first, behind: fresh } = inTwo(day.tasks, wishes, today);
  const ahead = threeOf({ ...day, tasks: first }, actor).chosen;
  const left = USUAL_MINUTES - sum(ahead);
  const behind =
    ahead.length < COUNT && left > 0 ? threeOf({ ...day, tasks: fresh }, actor, left).chosen : [];
  const byKey = new Map(wishes.map(({ task, wish }) => [task.key, wish]));
  const chosen = [...ahead, ...behind]
    .slice(0, COUNT)
    .map((one) => ({ ...one, wish: byKey.get(one.task.key) ?? null }));
  return { chosen, open: day.tasks.length, minutes: sum(chosen) };
}

function sum(chosen: readonly { readonly minutes: number }[]): number {
  return chosen.reduce((total, { minutes }) => total + minutes, 0);
}
