// Working days: neither a weekend nor a day on which the company is closed.
import { addDays, weekday } from "./day.ts";
import { japaneseHolidays } from "./holidays.ts";

/** Days off besides Saturdays and Sundays: national holidays and the company's own. */
export type DaysOff = ReadonlySet<string>;

/** National holidays from one year to another, both included, and the company's own days. */
export function daysOff(fromYear: number, toYear: number, own: readonly string[] = []): DaysOff {
  const off = new Set(own);
  for (let year = fromYear; year <= toYear; year++) for (const { on } of japaneseHolidays(year)) off.add(on);
  return off;
}

export function isWorkingDay(day: string, off: DaysOff): boolean {
  const at = weekday(day);
  return at !== 0 && at !== 6 && !off.has(day);
}

/**
 * The day itself if it is worked, otherwise the last working day before. A company closed for more than 60
 * days on end gets the day unchanged.
 */
export function workingDayOnOrBefore(day: string, off: DaysOff): string {
  for (let back = 0; back <= 60; back++) {
    const candidate = addDays(day, -back);
    if (isWorkingDay(candidate, off)) return candidate;
  }
  return day;
}
