// Long holidays: days on end without a working day, after which nobody has looked for a while.
import { addDays } from "./day.ts";
import { type DaysOff, isWorkingDay } from "./working-day.ts";

/** Days off on end, with the working days around them. All YYYY-MM-DD. */
export type LongHoliday = {
  /** The last working day before. */
  readonly eve: string;
  readonly first: string;
  readonly last: string;
  /** The first working day after. */
  readonly back: string;
};

/** A row of days off counts as long from so many on: a weekend with one more day. */
export const LONG_DAYS = 3;

/** Whoever is closed for longer than this is not looked for. */
const FARTHEST = 400;

/** The first long holiday whose eve is on a day or later; undefined if none comes within a year or so. */
export function nextLongHoliday(from: string, off: DaysOff, days = LONG_DAYS): LongHoliday | undefined {
  let eve: string | undefined;
  let count = 0;
  for (let n = 0; n <= FARTHEST; n++) {
    const day = addDays(from, n);
    if (!isWorkingDay(day, off)) {
      count += 1;
      continue;
    }
    if (eve !== undefined && count >= days)
      return { eve, first: addDays(eve, 1), last: addDays(day, -1), back: day };
    eve = day;
    count = 0;
  }
  return undefined;
}

/** The newest long holiday after which a day on which the company is back has come; undefined if there was none. */
export function lastLongHoliday(today: string, off: DaysOff, days = LONG_DAYS): LongHoliday | undefined {
  let back: string | undefined;
  let count = 0;
  for (let n = 0; n <= FARTHEST; n++) {
    const day = addDays(today, -n);
    if (!isWorkingDay(day, off)) {
      count += 1;
      continue;
    }
    if (back !== undefined && count >= days)
      return { eve: day, first: addDays(day, 1), last: addDays(back, -1), back };
    back = day;
    count = 0;
  }
  return undefined;
}
