/** Days and times as spreadsheets store them: days since an epoch, with the time as the fraction. */

const MS_A_DAY = 86_400_000;
/** The number of 9999-12-31, the last day the format knows. */
const LAST_SERIAL = 2_958_465;
/** Days between the epochs of 1900 and 1904. */
const DAYS_TO_1904 = 1_462;

/** What of a moment a number format shows. */
export type Shown = "date" | "time" | "date-time" | "duration";

/**
 * "2026-04-01", "09:30", "2026-04-01 09:30" or "26:05" (hours of a duration) from a stored number.
 * Undefined when the number is no moment of the calendar (negative, after 9999).
 * @param from1904 the workbook counts from 1904, as old Macs did
 */
export function formatSerial(serial: number, shown: Shown, from1904: boolean): string | undefined {
  if (!(serial >= 0) || serial >= LAST_SERIAL + 1) return undefined;
  const seconds = Math.round(serial * 86_400);
  if (shown === "duration") return clock(seconds, Math.floor(seconds / 3_600));
  const time = clock(seconds, Math.floor(seconds / 3_600) % 24);
  if (shown === "time") return time;
  const date = day(Math.floor(seconds / 86_400) + (from1904 ? DAYS_TO_1904 : 0));
  return shown === "date" || (seconds % 86_400 === 0 && serial > 0) ? date : `${date} ${time}`;
}

/** The stored number (1900 epoch) of a day "YYYY-MM-DD"; undefined for days before 1 March 1900 and non-days. */
export function serialOfDay(text: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const time = Date.parse(`${text}T00:00:00Z`);
  // `Date.parse` rolls 30 February over; such a text is not a day.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) return undefined;
  const serial = time / MS_A_DAY + 25_569;
  return serial > 60 ? serial : undefined;
}

/** Day 60 is 29 February 1900, which never was: the format inherits that error, so days before it are one later. */
function day(serial: number): string {
  const real = serial < 60 ? serial + 1 : serial;
  return new Date((real - 25_569) * MS_A_DAY).toISOString().slice(0, 10);
}

function clock(seconds: number, hours: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  const rest = seconds % 60;
  return `${two(hours)}:${two(Math.floor(seconds / 60) % 60)}${rest ? `:${two(rest)}` : ""}`;
}
