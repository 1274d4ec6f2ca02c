import { describe, expect, test } from "vitest";
import type { DueTask } from "./due.ts";
import { minutesOf, type RoundOf, visitsOf } from "./visit.ts";

const round: RoundOf = {
  id: "devices",
  minutes: 20,
  minutesEach: 2,
  again: { lock: [5, 1], disk: [2, 0.5] },
};
const firstTimes = new Map([
  ["lock", { minutes: 30, minutesEach: 5 }],
  ["disk", { minutes: 10, minutesEach: 5 }],
]);
const task = (controlId: string, objects: string[], changes: Partial<DueTask> = {}): DueTask => ({
  id: `${controlId}:show`,
  controlId,
  matter: "show",
  kind: "renew",
  state: "proved",
  risk: 3,
  who: "it",
  due: "2026-12-01",
  overdueDays: 0,
  lastGoodDay: "2026-12-01",
  objects,
  again: objects,
  minutes: 99,
  minutesEach: 0,
  why: [],
  ...changes,
});

describe("the minutes of a visit", () => {
  test("count the way to an object once, however many controls look at it", () => {
    const both = [task("lock", ["a", "b"]), task("disk", ["b", "c"])];
    expect(minutesOf(round, both, firstTimes)).toBe(20 + 2 * 3 + (5 + 2) + (2 + 1));
  });

  test("are those of the control itself for what was never shown", () => {
    expect(minutesOf(round, [task("lock", ["a", "b"], { again: [] })], firstTimes)).toBe(40);
    const mixed = task("lock", ["a", "b", "new"], { again: ["a", "b"] });
    expect(minutesOf(round, [mixed], firstTimes)).toBe(30 + 5 + 2 + 20 + 2 * 2);
  });

  test("are those of the task where there is no round", () => {
    expect(minutesOf(undefined, [task("other", ["a"])], firstTimes)).toBe(99);
  });
});

describe("a visit", () => {
  const next = new Map([["devices", 76]]);
  const on = (due: DueTask[], soon: DueTask[]) =>
    visitsOf(due, soon, [round], firstTimes, "2026-11-24", next);

  test("takes along what would not last until the next one, and leaves what would", () => {
    const [visit, ...others] = on(
      [task("lock", ["a"])],
      [task("disk", ["a"], { lastGoodDay: "2027-02-07" })],
    );
    expect(others).toEqual([]);
    expect(visit).toMatchObject({ id: "devices", who: "it", due: "2026-12-01" });
    expect(visit?.tasks.map(({ controlId }) => controlId)).toEqual(["lock", "disk"]);
    const [alone] = on([task("lock", ["a"])], [task("disk", ["a"], { lastGoodDay: "2027-02-08" })]);
    expect(alone?.tasks).toHaveLength(1);
  });

  test("is never begun by what is not due, and holds each task once", () => {
    expect(on([], [task("disk", ["a"])])).toEqual([]);
    expect(on([task("lock", ["a"])], [task("lock", ["a"])])[0]?.tasks).toHaveLength(1);
  });

  test("of a task without a round is the task alone", () => {
    const visits = on([task("other", ["a"]), task("lock", ["a"])], []);
    expect(visits.map(({ id }) => id)).toEqual(["other:show", "devices"]);
  });
});
