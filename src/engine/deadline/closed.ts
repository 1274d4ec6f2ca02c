// Days on which public offices are closed, by the Act on Holidays of Administrative Organs.

import type { HolidayId } from "../calendar/index.ts";
import { addDays, japaneseHolidays, weekday } from "../calendar/index.ts";

/** Why an office is closed on a day. */
export type Closed = { readonly on: string; readonly why: "saturday" | "sunday" | "year-end" | HolidayId };

/**
 * Why public offices are closed on a day; undefined when they are open. The strongest reason is named: a
 * holiday before the year-end, the year-end before a weekend.
 * @throws RangeError for a year outside 2007–2099
 */
export function officesClosed(day: string): Closed | undefined {
  const holiday = japaneseHolidays(Number(day.slice(0, 4))).find(({ on }) => on === day);
  if (holiday) return { on: day, why: holiday.id };
  const date = day.slice(5);
  if (date >= "12-29" || date <= "01-03") return { on: day, why: "year-end" };
  const at = weekday(day);
  if (at === 6) return { on: day, why: "saturday" };
  return at === 0 ? { on: day, why: "sunday" } : undefined;
}

/** The first open day from a day on, and every closed day that was passed over. */
export function openFrom(day: string): { readonly day: string; readonly passed: readonly Closed[] } {
  const passed: Closed[] = [];
  let at = day;
  for (let closed = officesClosed(at); closed; closed = officesClosed(at)) {
    passed.push(closed);
    at = addDays(at, 1);
  }
  return { day: at, passed };
}
