import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../calendar/index.ts";
import type { DueTask } from "./due.ts";
import { type Day, type Person, todaysThree } from "./today.ts";

const today = "2026-11-24";
const task = (id: string, changes: Partial<DueTask> = {}): DueTask => ({
  id,
  controlId: id,
  matter: "show",
  kind: "renew",
  state: "proved",
  risk: 3,
  who: "it",
  due: "2026-12-01",
  overdueDays: 0,
  lastGoodDay: "2026-12-03",
  objects: [null],
  minutes: 20,
  minutesEach: 0,
  again: [],
  why: [],
  ...changes,
});
const sato: Person = { id: "sato", does: ["it", "everyone"], standsInFor: ["office"], minutesFree: 60 };
const suzuki: Person = { id: "suzuki", does: ["owner"], standsInFor: ["it"], minutesFree: 60 };
const day: Day = { today, minutesFree: 90, doneRecently: [], people: [sato, suzuki] };
const ids = (list: readonly { readonly task: DueTask }[]) => list.map((one) => one.task.id);

describe("today's three", () => {
  test("come by risk, then deadline, then effort, and show their numbers", () => {
    const three = todaysThree(
      [task("small", { risk: 1 }), task("overdue", { due: "2026-11-20" }), task("grave", { risk: 5 })],
      day,
    );
    expect(ids(three.chosen)).toEqual(["grave", "overdue", "small"]);
    expect(three.chosen[0]?.reasons).toEqual({
      risk: 5,
      daysLeft: 7,
      urgency: 5,
      effort: 2,
      free: 2,
      priority: 25,
    });
    expect(three.chosen[1]?.reasons).toMatchObject({ daysLeft: -4, urgency: 9, priority: 16 });
  });

  test("leave out what was just done, what nobody has time for, and what is too long, and say so", () => {
    const three = todaysThree(
      [
        task("done", { risk: 5 }),
        task("accounts", { who: "accountant" }),
        task("long", { minutes: 240, risk: 4 }),
        task("fits"),
      ],
      { ...day, doneRecently: ["done"] },
    );
    expect(ids(three.chosen)).toEqual(["fits"]);
    expect(Object.fromEntries(three.left.map((l) => [l.task.id, l.because]))).toEqual({
      done: "done-recently",
      accounts: "nobody-free",
      long: "nobody-free",
    });
    const more = { ...day, people: [{ ...sato, minutesFree: 300 }] };
    expect(todaysThree([task("long", { minutes: 240 })], more).left).toMatchObject([{ because: "too-long" }]);
  });

  test("take a part of a task that is long for its many objects", () => {
    const many = task("pcs", { objects: ["a", "b", "c", "d", "e"], minutes: 115, minutesEach: 20 });
    expect(todaysThree([many], { ...day, minutesFree: 60 }).chosen).toMatchObject([
      { objects: ["a", "b"], minutes: 55, personId: "sato" },
    ]);
  });

  test("go to whose task it is, even if a deputy has more time", () => {
    const people = [{ ...suzuki, minutesFree: 90 }, sato];
    expect(todaysThree([task("a")], { ...day, people }).chosen).toMatchObject([{ personId: "sato" }]);
  });

  test("go to a deputy when whose task it is has no time, and count for less then", () => {
    const away = { ...day, people: [{ ...sato, minutesFree: 0 }, suzuki] };
    const [one] = todaysThree([task("a")], away).chosen;
    expect(one).toMatchObject({ personId: "suzuki", reasons: { free: 1 } });
    expect(todaysThree([task("a")], { ...day, people: [] }).left).toMatchObject([{ because: "nobody-free" }]);
  });
});

const someTasks = fc.uniqueArray(
  fc
    .record({
      n: fc.nat({ max: 50 }),
      risk: fc.integer({ min: 1, max: 5 }),
      who: fc.constantFrom("it", "owner", "office", "everyone"),
      days: fc.integer({ min: -50, max: 60 }),
      minutes: fc.integer({ min: 1, max: 200 }),
      minutesEach: fc.constantFrom(0, 0, 1, 5),
      objects: fc.integer({ min: 1, max: 30 }),
    })
    .map(({ n, days, minutes, minutesEach, objects, ...rest }) =>
      task(`t${n}`, {
        ...rest,
        due: addDays(today, days),
        minutesEach,
        objects: Array.from({ length: objects }, (_, i) => `o${i}`),
        minutes: minutes + minutesEach * objects,
      }),
    ),
  { selector: ({ id }) => id, maxLength: 10 },
);
const someDay: fc.Arbitrary<Day> = fc.record({
  today: fc.constant(today),
  minutesFree: fc.integer({ min: 0, max: 240 }),
  doneRecently: fc.subarray(["t0", "t1", "t2", "t3", "t4", "t5", "t6", "t7"]),
  people: fc.uniqueArray(
    fc.record({
      id: fc.constantFrom("a", "b", "c"),
      does: fc.subarray(["it", "owner", "everyone"]),
      standsInFor: fc.subarray(["it", "office"]),
      minutesFree: fc.integer({ min: 0, max: 120 }),
    }),
    { selector: ({ id }) => id },
  ),
});

describe("for any tasks and people", () => {
  test("at most three are chosen, within everybody's time, by somebody who may, and nothing is lost", () => {
    fc.assert(
      fc.property(someTasks, someDay, (tasks, on) => {
        const { chosen, left } = todaysThree(tasks, on);
        expect(chosen.length).toBeLessThanOrEqual(3);
        expect([...ids(chosen), ...ids(left)].sort()).toEqual(tasks.map(({ id }) => id).sort());
        const sum = (list: typeof chosen) => list.reduce((total, { minutes }) => total + minutes, 0);
        expect(sum(chosen)).toBeLessThanOrEqual(on.minutesFree);
        for (const person of on.people) {
          const own = chosen.filter(({ personId }) => personId === person.id);
          expect(sum(own)).toBeLessThanOrEqual(person.minutesFree);
          for (const one of own) expect([...person.does, ...person.standsInFor]).toContain(one.task.who);
        }
        for (const one of chosen) {
          expect(on.doneRecently).not.toContain(one.task.id);
          expect(one.objects.length).toBeGreaterThan(0);
          const { task } = one;
          const skipped = task.objects.length - one.objects.length;
          expect(one.minutes).toBe(task.minutes - task.minutesEach * skipped);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("the numbers given make the order, which does not depend on the order of the tasks", () => {
    fc.assert(
      fc.property(someTasks, someDay, (tasks, on) => {
        const three = todaysThree(tasks, on);
        expect(todaysThree(tasks.toReversed(), { ...on, people: on.people.toReversed() })).toEqual(three);
        for (const list of [three.chosen, three.left]) {
          for (const [i, { reasons }] of list.entries()) {
            const { risk, urgency, free, effort, priority } = reasons;
            expect(priority).toBe(Math.round((risk ** 2 * urgency * free) / (5 * effort)));
            expect(priority).toBeLessThanOrEqual(list[i - 1]?.reasons.priority ?? 100);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test("a task is left only for its reason: whatever ranks above a chosen one was done, too long, or nobody's", () => {
    fc.assert(
      fc.property(someTasks, someDay, (tasks, on) => {
        const { chosen, left } = todaysThree(tasks, on);
        const lowest = chosen.at(-1)?.reasons.priority;
        for (const { reasons, because } of left) {
          if (because === "later") expect(chosen).toHaveLength(3);
          if (lowest !== undefined && reasons.priority > lowest) expect(because).not.toBe("later");
          if (because === "nobody-free") expect(reasons.free).toBe(0);
        }
      }),
      { numRuns: 500 },
    );
  });
});
