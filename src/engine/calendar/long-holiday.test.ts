import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, daysBetween } from "./day.ts";
import { LONG_DAYS, lastLongHoliday, nextLongHoliday } from "./long-holiday.ts";
import { daysOff, isWorkingDay } from "./working-day.ts";

const own = ["2026-12-29", "2026-12-30", "2026-12-31", "2027-01-02"];
const off = daysOff(2025, 2028, own);

test("the turn of the year and the golden week are found from both sides", () => {
  const newYear = { eve: "2026-12-28", first: "2026-12-29", last: "2027-01-03", back: "2027-01-04" };
  expect(nextLongHoliday("2026-11-24", off)).toEqual(newYear);
  expect(lastLongHoliday("2027-01-05", off)).toEqual(newYear);
  expect(nextLongHoliday("2026-04-20", off, 4)).toMatchObject({ eve: "2026-05-01", back: "2026-05-07" });
});

test("a plain weekend is none, one with a Monday off is", () => {
  expect(nextLongHoliday("2026-09-28", off)).toMatchObject({ eve: "2026-10-09", back: "2026-10-13" });
});

test("the next one is never past, the last one never to come, and both are as long as asked", () => {
  const day = fc.integer({ min: 0, max: 700 }).map((n) => addDays("2026-01-05", n));
  fc.assert(
    fc.property(day, fc.integer({ min: 2, max: 6 }), (today, days) => {
      const [next, last] = [nextLongHoliday(today, off, days), lastLongHoliday(today, off, days)];
      for (const one of [next, last]) {
        if (!one) continue;
        expect(isWorkingDay(one.eve, off) && isWorkingDay(one.back, off)).toBe(true);
        expect(daysBetween(one.first, one.last) + 1).toBeGreaterThanOrEqual(days);
        for (let d = one.first; d <= one.last; d = addDays(d, 1)) expect(isWorkingDay(d, off), d).toBe(false);
      }
      if (next) expect(next.eve >= today).toBe(true);
      if (last) expect(last.back <= today).toBe(true);
    }),
  );
  expect(LONG_DAYS).toBe(3);
});
