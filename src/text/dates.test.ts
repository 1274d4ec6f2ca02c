/** Days, times, eras and business years, written and read. */
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addDays,
  addMonths,
  dayIn,
  daysBetween,
  eraOf,
  fiscalYear,
  formatDate,
  formatDateTime,
  formatEra,
  formatTime,
  isDay,
} from "./dates.ts";
import { parseDay } from "./parse-day.ts";

const ja = { lang: "ja" } as const;
const en = { lang: "en" } as const;
const someDay = fc
  .date({ min: new Date("1873-01-01T00:00:00Z"), max: new Date("2199-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test("writes a day with its weekday in both languages", () => {
  expect(formatDate("2026-11-23", ja)).toBe("2026年11月23日(月)");
  expect(formatDate("2026-11-23", en)).toBe("Mon 23 Nov 2026");
  expect(formatDate("2026-11-23", { lang: "ja", weekday: false })).toBe("2026年11月23日");
  expect(formatDate("2026-11-23", { lang: "ja", era: true })).toBe("2026年（令和8年）11月23日(月)");
  expect(formatDate("2026-11-23", { lang: "en", era: true })).toBe("Mon 23 Nov 2026 (Reiwa 8)");
});

test("an instant is the day and time of its zone, Tokyo unless told", () => {
  const lateEvening = "2026-11-22T15:30:00Z";
  expect(formatDateTime(lateEvening, ja)).toBe("2026年11月23日(月) 00:30");
  expect(formatDateTime(lateEvening, { lang: "en", timeZone: "UTC" })).toBe("Sun 22 Nov 2026, 15:30");
  expect(formatTime(new Date("2026-11-23T00:00:00Z"), ja)).toBe("09:00");
  expect(dayIn("America/Los_Angeles", "2026-01-01T00:00:00Z")).toBe("2025-12-31");
});

test("refuses what is no day and no instant", () => {
  expect(isDay("2026-02-29")).toBe(false);
  expect(isDay("2028-02-29")).toBe(true);
  expect(isDay("2026-1-1")).toBe(false);
  expect(() => formatDate("yesterday", ja)).toThrow(RangeError);
  expect(() => addDays("2026-13-01", 1)).toThrow(RangeError);
});

test("knows the eras by their first days", () => {
  expect(formatEra("2019-05-01", "ja")).toBe("令和元年5月1日");
  expect(formatEra("2019-04-30", "ja")).toBe("平成31年4月30日");
  expect(formatEra("1989-01-08", "ja")).toBe("平成元年1月8日");
  expect(formatEra("1989-01-07", "ja")).toBe("昭和64年1月7日");
  expect(formatEra("1926-12-25", "ja")).toBe("昭和元年12月25日");
  expect(formatEra("1926-12-24", "ja")).toBe("大正15年12月24日");
  expect(formatEra("1912-07-29", "ja")).toBe("明治45年7月29日");
  expect(formatEra("2026-11-23", "en")).toBe("23 Nov Reiwa 8");
  expect(eraOf("1872-12-31")).toBeUndefined();
  expect(formatEra("1872-12-31", "ja")).toBe("1872年12月31日");
});

test("counts days and months", () => {
  expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
  expect(addMonths("2026-01-31", 1)).toBe("2026-02-28");
  expect(addMonths("2026-03-31", -1)).toBe("2026-02-28");
  expect(addMonths("2026-11-23", 14)).toBe("2028-01-23");
  fc.assert(
    fc.property(someDay, fc.integer({ min: -9_000, max: 9_000 }), (day, count) => {
      expect(daysBetween(day, addDays(day, count))).toBe(count);
    }),
  );
});

test("a fiscal year is named after the year it starts in", () => {
  expect(fiscalYear("2027-03-31", 3)).toEqual({ year: 2026, start: "2026-04-01", end: "2027-03-31" });
  expect(fiscalYear("2026-04-01", 3).year).toBe(2026);
  expect(fiscalYear("2026-06-30", 12)).toEqual({ year: 2026, start: "2026-01-01", end: "2026-12-31" });
  expect(fiscalYear("2028-02-10", 2)).toEqual({ year: 2027, start: "2027-03-01", end: "2028-02-29" });
  fc.assert(
    fc.property(someDay, fc.integer({ min: 1, max: 12 }), (day, endMonth) => {
      const { start, end } = fiscalYear(day, endMonth);
      expect(start <= day && day <= end).toBe(true);
      expect([365, 366]).toContain(daysBetween(start, end) + 1);
    }),
  );
});

test("reads days as people type them", () => {
  for (const typed of [
    "2026-11-23",
    "2026/11/23",
    "2026.11.23",
    "20261123",
    "２０２６年１１月２３日（月）",
    "令和8年11月23日",
    "令和８年１１月２３日",
    "R8.11.23",
    "令8/11/23",
  ]) {
    expect(parseDay(typed), typed).toBe("2026-11-23");
  }
  expect(parseDay("平成元年1月8日")).toBe("1989-01-08");
  expect(parseDay("昭和64年1月7日")).toBe("1989-01-07");
});

test("does not guess a day", () => {
  for (const typed of [
    "",
    "11/23",
    "2026-02-30",
    "平成40年1月1日",
    "昭和64年2月1日",
    "令和0年1月1日",
    "来週",
  ]) {
    expect(parseDay(typed), typed).toBeUndefined();
  }
});

test("reads back every day it writes", () => {
  fc.assert(
    fc.property(someDay, (day) => {
      expect(parseDay(formatDate(day, ja))).toBe(day);
      expect(parseDay(formatEra(day, "ja"))).toBe(day);
    }),
  );
});
