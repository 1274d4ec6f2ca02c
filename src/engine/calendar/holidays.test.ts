import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, addMonths, dayNumber, dayOf, weekday } from "./day.ts";
import { japaneseHolidays } from "./holidays.ts";
import { daysOff, isWorkingDay, workingDayOnOrBefore } from "./working-day.ts";

/** As published by the Cabinet Office, with 振替休日 and 国民の休日. */
const published: Record<number, string> = {
  2019: "01-01 01-14 02-11 03-21 04-29 04-30 05-01 05-02 05-03 05-04 05-05 05-06 07-15 08-11 08-12 09-16 09-23 10-14 10-22 11-03 11-04 11-23",
  2020: "01-01 01-13 02-11 02-23 02-24 03-20 04-29 05-03 05-04 05-05 05-06 07-23 07-24 08-10 09-21 09-22 11-03 11-23",
  2021: "01-01 01-11 02-11 02-23 03-20 04-29 05-03 05-04 05-05 07-22 07-23 08-08 08-09 09-20 09-23 11-03 11-23",
  2022: "01-01 01-10 02-11 02-23 03-21 04-29 05-03 05-04 05-05 07-18 08-11 09-19 09-23 10-10 11-03 11-23",
  2023: "01-01 01-02 01-09 02-11 02-23 03-21 04-29 05-03 05-04 05-05 07-17 08-11 09-18 09-23 10-09 11-03 11-23",
  2024: "01-01 01-08 02-11 02-12 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-15 08-11 08-12 09-16 09-22 09-23 10-14 11-03 11-04 11-23",
  2025: "01-01 01-13 02-11 02-23 02-24 03-20 04-29 05-03 05-04 05-05 05-06 07-21 08-11 09-15 09-23 10-13 11-03 11-23 11-24",
  2026: "01-01 01-12 02-11 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-20 08-11 09-21 09-22 09-23 10-12 11-03 11-23",
  2027: "01-01 01-11 02-11 02-23 03-21 03-22 04-29 05-03 05-04 05-05 07-19 08-11 09-20 09-23 10-11 11-03 11-23",
};

describe("Japanese holidays", () => {
  test.each(Object.entries(published))("of %s are those published", (year, days) => {
    expect(
      japaneseHolidays(Number(year))
        .map(({ on }) => on.slice(5))
        .join(" "),
    ).toBe(days);
  });

  test.each([
    ["2009-09-22", "between"],
    ["2015-09-22", "between"],
    ["2019-04-30", "between"],
    ["2026-09-22", "between"],
    ["2008-05-06", "substitute"],
    ["2027-03-22", "substitute"],
    ["2018-12-24", "substitute"],
    ["2020-02-24", "substitute"],
    ["2019-10-22", "enthronement"],
    ["2021-08-08", "mountain"],
  ])("%s is a day off of the kind %s", (on, id) => {
    expect(japaneseHolidays(Number(on.slice(0, 4)))).toContainEqual({ on, id });
  });

  test("years under another act or beyond the formula are refused", () => {
    for (const year of [2006, 2100, 2020.5]) expect(() => japaneseHolidays(year)).toThrow(RangeError);
  });

  test("in every year are distinct, in order, and after a Sunday comes a day off", () => {
    for (let year = 2007; year <= 2099; year++) {
      const days = japaneseHolidays(year).map(({ on }) => on);
      expect(days).toEqual([...new Set(days)].sort());
      for (const on of days) {
        if (weekday(on) === 0) expect(days, on).toContain(addDays(on, 1));
        if (days.includes(addDays(on, 2)) && weekday(addDays(on, 1)) !== 0) {
          // A day between a substitute and a holiday is an ordinary one: only named holidays count.
          const between = japaneseHolidays(year).filter((h) => h.on === on || h.on === addDays(on, 2));
          if (between.every((h) => h.id !== "substitute")) expect(days, on).toContain(addDays(on, 1));
        }
      }
    }
  });
});

describe("days", () => {
  const aDay = fc.integer({ min: -700_000, max: 2_900_000 }).map(dayOf);

  test("go to a number and back, in the calendar of the platform", () => {
    fc.assert(
      fc.property(aDay, (day) => {
        expect(dayOf(dayNumber(day))).toBe(day);
        expect(dayNumber(day) * 86_400_000).toBe(Date.parse(day));
        expect(weekday(day)).toBe(new Date(day).getUTCDay());
      }),
    );
  });

  test.each([
    "2026-02-29",
    "2026-13-01",
    "2026-00-10",
    "2026-4-1",
    "",
    "2026-04-31",
    "2026-1a-23",
    "202 -11-23",
    "2026/11/23",
    "2026-11-23T00:00:00Z",
  ])("%j is no day", (day) => expect(dayNumber(day)).toBeNaN());

  test.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2026-11-23", 12, "2027-11-23"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-12-15", 1, "2027-01-15"],
  ])("%s and %i months is %s", (day, months, result) => expect(addMonths(day, months)).toBe(result));
});

describe("working days", () => {
  const off = daysOff(2025, 2027, ["2026-12-30", "2026-12-31"]);

  test.each([
    ["2026-05-06", "2026-05-01"],
    ["2026-09-23", "2026-09-18"],
    ["2027-01-03", "2026-12-29"],
    ["2026-11-24", "2026-11-24"],
  ])("the last one up to %s is %s", (day, result) => expect(workingDayOnOrBefore(day, off)).toBe(result));

  test("are never after the day asked for, and never a day off", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 700 }), (n) => {
        const day = addDays("2025-02-01", n);
        const found = workingDayOnOrBefore(day, off);
        expect(found <= day && isWorkingDay(found, off)).toBe(true);
      }),
    );
  });
});
