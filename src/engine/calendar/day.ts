// Days without a clock: "2026-11-23" as text outside, the number of days since 1970-01-01 inside.

/** Days since 1970-01-01; NaN for anything that is not an existing day written YYYY-MM-DD. */
export function dayNumber(day: string): number {
  if (day.length !== 10 || day[4] !== "-" || day[7] !== "-") return Number.NaN;
  const [year, month, date] = [digits(day, 0, 4), digits(day, 5, 7), digits(day, 8, 10)];
  const number = fromCivil(year, month, date);
  return date <= 28 || dayOf(number) === day ? number : Number.NaN;
}

/** The day of a number of days since 1970-01-01, from the year 0 to 9999. */
export function dayOf(number: number): string {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const date = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, "0")}-${month < 10 ? "0" : ""}${month}-${date < 10 ? "0" : ""}${date}`;
}

/** `count` days later; earlier if negative. */
export function addDays(day: string, count: number): string {
  return dayOf(dayNumber(day) + count);
}

/** Days from the first to the second; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** 0 Sunday … 6 Saturday. */
export function weekday(day: string): number {
  return (((dayNumber(day) + 4) % 7) + 7) % 7;
}

/** The same date some months later, or the last one of a month that has no such date. */
export function addMonths(day: string, count: number): string {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  const last = dayOf(fromCivil(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - 1);
  const date = Math.min(Number(day.slice(8, 10)), Number(last.slice(8, 10)));
  return `${last.slice(0, 8)}${String(date).padStart(2, "0")}`;
}

/** The n-th given weekday of a month, n from 1. */
export function nthWeekday(year: number, month: number, day: number, n: number): string {
  const first = dayOf(fromCivil(year, month, 1));
  return addDays(first, ((day - weekday(first) + 7) % 7) + (n - 1) * 7);
}

/** The number written in a part of a text; NaN if anything but digits stands there. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}

/** Counts years from March, so that the leap day is the last of its year and months need no table. */
function fromCivil(year: number, month: number, date: number): number {
  if (!(month >= 1 && month <= 12 && date >= 1 && date <= 31)) return Number.NaN;
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}
