/** The law of schedules: the next occurrence is later, is at the right local time, and none is left out. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { nextOccurrence } from "./schedule.ts";

const instants = fc.date({
  min: new Date("2020-01-01T00:00:00Z"),
  max: new Date("2060-01-01T00:00:00Z"),
  noInvalidDate: true,
});
const DAY = 24 * 3_600_000;

test("runs at the local time of Japan, whatever the server's own zone is", () => {
  const at = (after: string) =>
    nextOccurrence({ name: "a", dailyAt: "03:30" }, new Date(after)).toISOString();
  expect(at("2026-11-23T00:00:00Z")).toBe("2026-11-23T18:30:00.000Z");
  expect(at("2026-11-23T18:29:59.999Z")).toBe("2026-11-23T18:30:00.000Z");
  expect(at("2026-11-23T18:30:00Z")).toBe("2026-11-24T18:30:00.000Z");
  expect(at("2028-02-28T20:00:00Z")).toBe("2028-02-29T18:30:00.000Z");
});

test("a daily occurrence is within the next day and shows the asked time in Tokyo", () => {
  const clock = new Intl.DateTimeFormat("en-GB", { timeZone: "Asia/Tokyo", timeStyle: "medium" });
  const minutes = fc.integer({ min: 0, max: 1439 });
  fc.assert(
    fc.property(instants, minutes, (after, minute) => {
      const time = `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
      const next = nextOccurrence({ name: "a", dailyAt: time as `${number}:${number}` }, after);
      expect(next.getTime()).toBeGreaterThan(after.getTime());
      expect(next.getTime() - after.getTime()).toBeLessThanOrEqual(DAY);
      expect(clock.format(next)).toBe(`${time}:00`);
    }),
  );
});

test("all who ask between two occurrences get the same answer", () => {
  const everyMinutes = fc.integer({ min: 1, max: 10_000 });
  fc.assert(
    fc.property(
      instants,
      everyMinutes,
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (after, every, part) => {
        const schedule = { name: "a", everyMinutes: every };
        const next = nextOccurrence(schedule, after);
        const between = new Date(after.getTime() + Math.floor((next.getTime() - after.getTime()) * part));
        expect(nextOccurrence(schedule, between)).toEqual(next);
        expect(nextOccurrence(schedule, next).getTime() - next.getTime()).toBe(every * 60_000);
      },
    ),
  );
});

test("a time that no clock shows is a mistake of the programmer", () => {
  expect(() => nextOccurrence({ name: "a", dailyAt: "24:00" }, new Date(0))).toThrow("24:00");
  expect(() => nextOccurrence({ name: "a", everyMinutes: 0 }, new Date(0))).toThrow("0");
});
