import { expect, test } from "vitest";
import type { YearView } from "./read.ts";
import { remindersOf } from "./reminders.ts";

type Seen = Parameters<typeof remindersOf>[0];

const month = (name: string, checked = false, isBefore = false) =>
  ({ month: name, isBefore, checks: checked ? [{}] : [] }) as unknown as YearView["months"][number];
const goal = (dueMonth: string, state = "open") =>
  ({ due_month: dueMonth, state }) as unknown as YearView["goals"][number];
const calm: Seen = {
  today: "2026-11-23",
  goals: [goal("2027-01")],
  months: [month("2026-10", true), month("2026-11", true), month("2026-12")],
  due: { on: "2027-05-01", daysLate: 0 },
};

test("a year that is planned, checked and reviewed asks for nothing", () => {
  expect(remindersOf(calm)).toEqual([]);
});

test("a plan that is missing, goals past their month and a review that comes up are named", () => {
  expect(remindersOf({ ...calm, goals: [] })).toEqual([{ key: "plan" }]);
  expect(remindersOf({ ...calm, goals: [goal("2026-10"), goal("2026-09", "done")] })).toEqual([
    { key: "goals", count: 1 },
  ]);
  expect(remindersOf({ ...calm, due: { on: "2026-12-23", daysLate: 0 } })).toEqual([
    { key: "review", on: "2026-12-23", isLate: false },
  ]);
  expect(remindersOf({ ...calm, due: { on: "2026-11-01", daysLate: 22 } })[0]).toMatchObject({
    isLate: true,
  });
});

test("the check of a month is due in its last ten days, and afterwards until it is made; never for months before Banto", () => {
  const open = { ...calm, months: [month("2026-09", false, true), month("2026-10", true), month("2026-11")] };
  expect(remindersOf(open)).toEqual([{ key: "check", month: "2026-11" }]);
  expect(remindersOf({ ...open, today: "2026-11-19" })).toEqual([]);
  expect(remindersOf({ ...open, today: "2026-12-02" })).toEqual([{ key: "check", month: "2026-11" }]);
});
