// The three things to do this week, chosen from the ranked tasks within the time there is.

type Weekly = { readonly id: string; readonly number: number; readonly minutes: number };

export type Week<T> = {
  readonly tasks: readonly T[];
  /** Minutes of the chosen tasks together; never above the budget. */
  readonly minutes: number;
  /** Ranked higher than the last chosen task, but too long for what was left of the budget. */
  readonly tooLong: readonly T[];
};

/**
 * Takes tasks in rank order while they fit the budget, one per question; a second task of the same question
 * comes in only when no other question has one that fits.
 *
 * @param budget minutes there are this week
 */
export function thisWeek<T extends Weekly>(ranked: readonly T[], budget = 180, count = 3): Week<T> {
  const first = take(ranked, [], budget, count, true);
  const chosen = take(ranked, first, budget, count, false);
  const tasks = ranked.filter((task) => chosen.includes(task));
  const lastIndex = ranked.findLastIndex((task) => chosen.includes(task));
  const minutes = minutesOf(tasks);
  return {
    tasks,
    minutes,
    tooLong: ranked.filter((t, i) => (i < lastIndex || tasks.length < count) && isTooLong(t, tasks, budget)),
  };
}

function take<T extends Weekly>(
  ranked: readonly T[],
  already: readonly T[],
  budget: number,
  count: number,
  onePerQuestion: boolean,
): readonly T[] {
  const chosen = [...already];
  for (const task of ranked) {
    if (chosen.length >= count) break;
    const taken = chosen.some((c) => (onePerQuestion ? c.number === task.number : c.id === task.id));
    if (!taken && minutesOf(chosen) + task.minutes <= budget) chosen.push(task);
  }
  return chosen;
}

function isTooLong<T extends Weekly>(task: T, chosen: readonly T[], budget: number): boolean {
  const sameQuestion = chosen.some((c) => c.number === task.number);
  return !sameQuestion && task.minutes > budget - minutesOf(chosen);
}

function minutesOf(tasks: readonly Weekly[]): number {
  return tasks.reduce((total, task) => total + task.minutes, 0);
}
