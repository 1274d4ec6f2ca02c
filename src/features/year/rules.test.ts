import fc from "fast-check";
import { expect, test } from "vitest";
import { addMonths, daysBetween, fiscalYear } from "#src/text/dates.ts";
import { goalStanding, type Minutes, monthsOf, openPoints, reviewDue, yearStarting } from "./rules.ts";

const days = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2098-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const endMonths = fc.integer({ min: 1, max: 12 });

test("every day lies in one of the twelve months of its business year, whichever month closes the books", () => {
  fc.assert(
    fc.property(days, endMonths, (day, endMonth) => {
      const year = fiscalYear(day, endMonth);
      const months = monthsOf(year);
      expect(months).toHaveLength(12);
      expect(months.filter((month) => day.startsWith(month))).toHaveLength(1);
      expect(yearStarting(year.year, endMonth)).toEqual(year);
    }),
  );
});

test("a goal is late only from the month after, and never once it is reached or dropped", () => {
  const goal = { state: "open", dueMonth: "2026-09" } as const;
  expect(goalStanding(goal, "2026-09-30")).toBe("open");
  expect(goalStanding(goal, "2026-10-01")).toBe("late");
  expect(goalStanding({ ...goal, state: "done" }, "2027-10-01")).toBe("done");
  expect(goalStanding({ ...goal, state: "dropped" }, "2027-10-01")).toBe("dropped");
});

test("a review is due on the day named, within twelve months in any case, and overdue from the day after", () => {
  const last = { heldOn: "2026-03-20", nextOn: "2026-09-20" };
  expect(reviewDue(last, "2020-01-01", "2026-09-20")).toEqual({ on: "2026-09-20", daysLate: 0 });
  expect(reviewDue(last, "2020-01-01", "2026-09-21").daysLate).toBe(1);
  expect(reviewDue(null, "2025-11-23", "2026-11-24")).toEqual({ on: "2026-11-23", daysLate: 1 });
  fc.assert(
    fc.property(days, days, days, (heldOn, nextOn, today) => {
      const { on, daysLate } = reviewDue({ heldOn, nextOn }, heldOn, today);
      expect(on <= addMonths(heldOn, 12)).toBe(true);
      expect(daysLate).toBe(Math.max(0, daysBetween(on, today)));
    }),
  );
});

test("minutes can be signed when the meeting was held, all is filled in and the next one is within a year", () => {
  const minutes: Minutes = {
    year: 2026,
    heldOn: "2026-11-20",
    attendees: "社長",
    decisions: "続ける",
    nextOn: "2027-11-20",
  };
  expect(openPoints(minutes, "2026-11-23")).toEqual({});
  expect(openPoints(minutes, "2026-11-19")).toEqual({ "held-on": "not-held-yet" });
  expect(openPoints({ ...minutes, nextOn: "2027-11-21" }, "2026-11-23")).toEqual({
    "next-on": "next-too-late",
  });
  expect(openPoints({ ...minutes, nextOn: "2026-11-20" }, "2026-11-23")).toEqual({
    "next-on": "next-too-early",
  });
  const empty = { year: 2026, heldOn: "", attendees: "", decisions: "", nextOn: "" };
  expect(Object.keys(openPoints(empty, "2026-11-23"))).toHaveLength(4);
});
