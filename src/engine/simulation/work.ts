// The work of two years, week by week: how many minutes each role has and needs, and what lapses for want of them.
import { addDays, type DaysOff } from "../calendar/index.ts";
import { type Assessable, assess, type ControlResult, type Evidence, type Facts } from "../control/index.ts";
import {
  type DueTask,
  type FirstTime,
  minutesOf,
  type RoundOf,
  type Taskable,
  tasksOf,
  type Visit,
  visitsOf,
} from "../task/index.ts";
import { seeded } from "./random.ts";

export type WorkStart = {
  readonly today: string;
  readonly facts: Facts;
  readonly evidence: readonly Evidence[];
  readonly off: DaysOff;
  /** Roles besides "everyone": minutes a week, in the first year (when all is new) and after. */
  readonly minutes: Readonly<Record<string, { readonly first: number; readonly later: number }>>;
  /** What each person has a month for tasks of "everyone". */
  readonly minutesEachPerson: number;
  /** The chance, 0–1, that somebody does in a week what there was time for. */
  readonly diligence: number;
  /** Controls that machines show every week by themselves. */
  readonly byMachine: ReadonlySet<string>;
};

/** A week: minutes worked by role (of "everyone" the mean of all persons), and how things stood when it began. */
export type Week = {
  readonly on: string;
  readonly minutes: Readonly<Record<string, number>>;
  /** The same by round; of tasks that stand alone by their own id. */
  readonly rounds: Readonly<Record<string, number>>;
  /** Minutes of all tasks that were open and not done. */
  readonly backlog: number;
  readonly overdue: number;
  /** Controls that apply, of these those that were ever wholly shown, and of these those that have lapsed. */
  readonly applicable: number;
  readonly reached: number;
  readonly lapsed: number;
  readonly proved: number;
};

type Worked = { readonly evidence: Evidence[]; readonly minutes: number };

/** The same arguments give the same weeks. */
export function simulateWork(
  controls: readonly (Assessable & Taskable)[],
  rounds: readonly RoundOf[],
  start: WorkStart,
  weeks: number,
  seed: number,
): readonly Week[] {
  const random = seeded(seed);
  const year = new Map(controls.map((control) => [control.id, control]));
  const roundById = new Map(rounds.map((round) => [round.id, round]));
  const firstTimes = new Map(controls.map(({ id, task }) => [id, task]));
  const nextIn = new Map(rounds.map((round) => [round.id, shortest(round, year, start.byMachine)]));
  // What ends before the next week has to be seen in this one; what could join a round, much earlier.
  const ahead = (days: (control: Assessable & Taskable) => number) =>
    controls.map((one) => ({ ...one, task: { ...one.task, appearDaysBefore: days(one) } }));
  const inTime = ahead(({ task }) => Math.min(9, task.everyDays - 1));
  const early = ahead(({ task }) => task.everyDays - 1);
  const shown = new Map(start.evidence.map((one) => [placeOf(one), one]));
  const banks = new Map<string, number>();
  const reached = new Set<string>();
  const rows: Week[] = [];
  let opened: Record<string, string> = {};
  for (let n = 0; n < weeks; n++) {
    const today = addDays(start.today, 7 * n);
    for (const one of machineEvidence(controls, start, today)) shown.set(placeOf(one), one);
    const results = assess(controls, start.facts, [...shown.values()], today);
    const standing = standingOf(results, reached);
    const due = tasksOf(results, inTime, today, start.off, opened).filter(({ matter }) => matter === "show");
    opened = Object.fromEntries(due.map(({ id }) => [id, opened[id] ?? today]));
    const soon = tasksOf(results, early, today, start.off, opened).filter(({ kind }) => kind === "renew");
    const visits = visitsOf(due, soon, rounds, firstTimes, today, nextIn).toSorted(byWorth(today));
    const minutes: Record<string, number> = {};
    const inRounds: Record<string, number> = {};
    const done = new Set<string>();
    const worked = (visit: Visit, { evidence, minutes: spent }: Worked) => {
      for (const one of evidence) shown.set(placeOf(one), one);
      minutes[visit.who] = (minutes[visit.who] ?? 0) + spent;
      inRounds[visit.id] = (inRounds[visit.id] ?? 0) + spent;
    };
    for (const [role, { first, later }] of Object.entries(start.minutes)) {
      const week = n < 52 ? first : later;
      let left = (banks.get(role) ?? 0) + week;
      for (const whole of visits.filter(({ who }) => who === role)) {
        // What is begun is finished; what it takes beyond the week comes off the next ones.
        if (left <= 0) break;
        if (random() >= start.diligence) continue;
        const visit = fitting(whole, Math.max(left, week, mostAtOnce), roundById.get(whole.id), firstTimes);
        worked(visit, { evidence: evidenceOf(visit, year, today), minutes: visit.minutes });
        left -= visit.minutes;
        if (visit === whole) done.add(visit.id);
      }
      banks.set(role, Math.min(left, week));
    }
    for (const visit of visits.filter(({ who }) => who === "everyone"))
      worked(visit, eachPerson(visit, year, rounds, start, banks, random, today));
    for (const id of personBanks(banks)) banks.set(id, Math.min(5, (banks.get(id) ?? 0) + perWeek(start)));
    const undone = visits.filter(({ id, who }) => who !== "everyone" && !done.has(id));
    rows.push({
      on: today,
      minutes,
      rounds: inRounds,
      backlog: undone.reduce((sum, visit) => sum + visit.minutes, 0),
      overdue: due.filter(({ overdueDays }) => overdueDays > 0).length,
      ...standing,
    });
  }
  return rows;
}

/** The shortest validity in a round, of what people show: so long until somebody comes again, give or take two weeks. */
function shortest(
  round: RoundOf,
  controls: ReadonlyMap<string, Assessable>,
  byMachine: ReadonlySet<string>,
): number {
  const ids = Object.keys(round.again).filter((id) => !byMachine.has(id));
  const days = ids.flatMap((id) => controls.get(id)?.evidence.days ?? []);
  return Math.max(0, Math.min(...days) - 14);
}

/** What is about to lapse before what was never shown: holding on costs less. Then by risk for a minute. */
function byWorth(today: string) {
  const ending = ({ again, due }: DueTask) => again.length > 0 && due <= addDays(today, 7);
  const worth = ({ risk, minutes, tasks }: Visit) =>
    (risk * tasks.length * (tasks.some(ending) ? 10 : 1)) / Math.max(3, minutes);
  return (a: Visit, b: Visit) => worth(b) - worth(a) || (a.id < b.id ? -1 : 1);
}

/** Half a day: longer goes are cut into parts. */
const mostAtOnce = 240;

/** As many tasks as there is time for, each as far as that goes; at least one object of one task. */
function fitting(
  visit: Visit,
  minutes: number,
  round: RoundOf | undefined,
  firstTimes: ReadonlyMap<string, FirstTime>,
): Visit {
  if (visit.minutes <= minutes) return visit;
  const taken: DueTask[] = [];
  const cost = (tasks: readonly DueTask[]) => minutesOf(round, tasks, firstTimes);
  const worth = ({ risk, again, due }: DueTask) => `${again.length > 0 ? 0 : 1} ${due} ${9 - risk}`;
  for (const task of visit.tasks.toSorted((a, b) => (worth(a) < worth(b) ? -1 : 1))) {
    let count = task.objects.length;
    const part = () => ({
      ...task,
      objects: task.objects.slice(0, count),
      again: task.again.filter((id) => task.objects.indexOf(id) < count),
    });
    while (count > 0 && cost([...taken, part()]) > minutes)
      count = count > 8 ? Math.floor(count * 0.8) : count - 1;
    if (count > 0) taken.push(part());
  }
  const [first] = visit.tasks;
  if (taken.length === 0 && first)
    taken.push({ ...first, objects: first.objects.slice(0, 1), again: first.again.slice(0, 1) });
  return { ...visit, tasks: taken, minutes: cost(taken) };
}

function evidenceOf({ tasks }: Visit, controls: ReadonlyMap<string, Assessable>, today: string): Evidence[] {
  return tasks.flatMap(({ controlId, objects }) => {
    const control = controls.get(controlId);
    return control ? objects.map((object) => pieceOf(control, object, today)) : [];
  });
}

/** Each person does what is theirs as long as they have minutes; a device is somebody's. */
function eachPerson(
  visit: Visit,
  controls: ReadonlyMap<string, Assessable & Taskable>,
  rounds: readonly RoundOf[],
  start: WorkStart,
  banks: Map<string, number>,
  random: () => number,
  today: string,
): Worked {
  const people = start.facts.registers.people?.objects ?? [];
  const places = new Map(
    Object.values(start.facts.registers).flatMap(({ objects }) =>
      objects.map(({ id }, i) => [id, i] as const),
    ),
  );
  const evidence: Evidence[] = [];
  let spent = 0;
  for (const task of visit.tasks.toSorted((a, b) =>
    a.due < b.due ? -1 : a.due > b.due ? 1 : b.risk - a.risk,
  )) {
    const control = controls.get(task.controlId);
    const part = rounds.find(({ again }) => task.controlId in again)?.again[task.controlId];
    if (!control) continue;
    const before = new Set(task.again);
    for (const object of task.objects) {
      const person = people[(places.get(object ?? "") ?? 0) % Math.max(1, people.length)];
      const bank = `person ${person?.id ?? ""}`;
      const left = banks.get(bank) ?? perWeek(start);
      banks.set(bank, left);
      if (left <= 0 || random() >= start.diligence) continue;
      const minutes = before.has(object) && part ? part[0] : control.task.minutes;
      banks.set(bank, left - minutes);
      spent += minutes;
      evidence.push(pieceOf(control, object, today));
    }
  }
  return { evidence, minutes: spent / Math.max(1, people.length) };
}

function perWeek({ minutesEachPerson }: WorkStart): number {
  return (minutesEachPerson * 12) / 52;
}

function personBanks(banks: ReadonlyMap<string, number>): string[] {
  return [...banks.keys()].filter((id) => id.startsWith("person "));
}

function machineEvidence(
  controls: readonly Assessable[],
  { byMachine, facts }: WorkStart,
  today: string,
): Evidence[] {
  return controls
    .filter(({ id }) => byMachine.has(id))
    .flatMap((control) => {
      const { scope } = control;
      const objects = scope === "company" ? [null] : (facts.registers[scope.register]?.objects ?? []);
      return objects.map((object) => ({
        ...pieceOf(control, object?.id ?? null, today),
        grade: "E3" as const,
      }));
    });
}

function pieceOf({ id, evidence }: Assessable, objectId: string | null, today: string): Evidence {
  const signed = evidence.grade === "E4";
  return {
    id: `${id} ${objectId ?? ""} ${today}`,
    controlId: id,
    objectId,
    grade: evidence.grade,
    at: today,
    validUntil: null,
    withdrawnAt: null,
    by: "one",
    countersignedBy: signed ? "another" : null,
  };
}

/** Only the newest piece of a place is looked at: an older one of the same grade ends earlier. */
function placeOf({ controlId, objectId }: Evidence): string {
  return `${controlId} ${objectId ?? ""}`;
}

function standingOf(results: readonly ControlResult[], reached: Set<string>) {
  const applicable = results.filter(({ state }) => state !== "not-applicable");
  const proved = applicable.filter(({ state }) => state === "proved");
  for (const { id } of proved) reached.add(id);
  return {
    applicable: applicable.length,
    proved: proved.length,
    reached: reached.size,
    lapsed: applicable.filter(({ id, state }) => reached.has(id) && state !== "proved").length,
  };
}
