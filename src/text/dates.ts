/**
 * Days and times as people read them: 2026年11月23日(月), 令和8年11月23日, Mon 23 Nov 2026.
 * A day is a text "YYYY-MM-DD" without a time zone; an instant is a Date or an ISO 8601 text with one.
 */
import type { Lang } from "./words.ts";

/** Where instants become days unless the company says otherwise. */
export const TOKYO = "Asia/Tokyo";

export type DateOptions = {
  readonly lang: Lang;
  /** IANA name; Asia/Tokyo unless given. Without effect on a plain day. */
  readonly timeZone?: string | undefined;
  /** The day of the week behind the date; shown unless false. */
  readonly weekday?: boolean | undefined;
  /** Adds the Japanese era's year: 2026年（令和8年）11月23日. */
  readonly era?: boolean | undefined;
};

const weekdays: Readonly<Record<Lang, readonly string[]>> = {
  ja: ["日", "月", "火", "水", "木", "金", "土"],
  en: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
};
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** 2026年11月23日(月) · Mon 23 Nov 2026, from a day or an instant. Throws RangeError on anything else. */
export function formatDate(when: Date | string, options: DateOptions): string {
  const { lang, timeZone = TOKYO, weekday = true, era = false } = options;
  const day = typeof when === "string" && isDay(when) ? when : dayIn(timeZone, when);
  const [year, month, date] = parts(day);
  const name = weekday ? weekdays[lang][utc(day).getUTCDay()] : undefined;
  const of = era ? eraOf(day) : undefined;
  if (lang === "en") {
    const western = `${name ? `${name} ` : ""}${date} ${months[month - 1]} ${year}`;
    return of ? `${western} (${of.en} ${of.year})` : western;
  }
  return `${year}年${of ? `（${of.ja}${eraYear(of.year)}年）` : ""}${month}月${date}日${name ? `(${name})` : ""}`;
}

/** 14:05, in the zone. */
export function formatTime(when: Date | string, options: DateOptions): string {
  const { hour, minute } = fields(options.timeZone ?? TOKYO, when);
  return `${hour}:${minute}`;
}

/** 2026年11月23日(月) 14:05 · Mon 23 Nov 2026, 14:05 */
export function formatDateTime(when: Date | string, options: DateOptions): string {
  const separator = options.lang === "ja" ? " " : ", ";
  return `${formatDate(when, options)}${separator}${formatTime(when, options)}`;
}

/** The day that an instant falls on in a zone: "2026-11-23". Throws RangeError if it is no instant. */
export function dayIn(timeZone: string, when: Date | string): string {
  const { year, month, day } = fields(timeZone, when);
  return `${year}-${month}-${day}`;
}

/** The last millisecond of a day in a zone. */
export function endOfDay(timeZone: string, day: string): Date {
  const midnight = Date.parse(`${addDays(day, 1)}T00:00:00Z`);
  let instant = midnight;
  // Twice, for the clocks may have been changed between the first guess and midnight.
  for (let round = 0; round < 2; round += 1) {
    const { year, month, day: date, hour, minute } = fields(timeZone, new Date(instant));
    instant += midnight - Date.parse(`${year}-${month}-${date}T${hour}:${minute}:00Z`);
  }
  return new Date(instant - 1);
}

/** True for "2026-11-23", false for days that do not exist ("2026-02-30") and all else. */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

export type Era = { readonly ja: string; readonly en: string; readonly year: number };

/** First days of the eras by cabinet order and law; before 1873 Japan's calendar had other months. */
const eras = [
  { from: "2019-05-01", ja: "令和", en: "Reiwa" },
  { from: "1989-01-08", ja: "平成", en: "Heisei" },
  { from: "1926-12-25", ja: "昭和", en: "Showa" },
  { from: "1912-07-30", ja: "大正", en: "Taisho" },
  { from: "1873-01-01", ja: "明治", en: "Meiji", firstYear: 1868 },
] as const;

/** The era and its year of a day; undefined before 1873. */
export function eraOf(day: string): Era | undefined {
  const era = eras.find(({ from }) => day >= from);
  if (!era) return undefined;
  const firstYear = "firstYear" in era ? era.firstYear : parts(era.from)[0];
  return { ja: era.ja, en: era.en, year: parts(day)[0] - firstYear + 1 };
}

/** 令和8年11月23日 (令和元年 in the first year) · 23 Nov Reiwa 8. Before 1873 the western date. */
export function formatEra(day: string, lang: Lang): string {
  const era = eraOf(day);
  if (!era) return formatDate(day, { lang, weekday: false });
  const [, month, date] = parts(day);
  if (lang === "en") return `${date} ${months[month - 1]} ${era.en} ${era.year}`;
  return `${era.ja}${eraYear(era.year)}年${month}月${date}日`;
}

/** The day `days` later (earlier, if negative). */
export function addDays(day: string, days: number): string {
  return new Date(utc(day).getTime() + days * 86_400_000).toISOString().slice(0, 10);
}

/** The same day of a later (earlier) month, or that month's last day: 31 January + 1 is 28 February. */
export function addMonths(day: string, count: number): string {
  const [year, month, date] = parts(day);
  const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + count, Math.min(date, last))).toISOString().slice(0, 10);
}

/** How many days from the first to the second; negative if the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((utc(to).getTime() - utc(from).getTime()) / 86_400_000);
}

export type FiscalYear = { readonly year: number; readonly start: string; readonly end: string };

/**
 * The business year (年度) that a day belongs to, named after the calendar year in which it starts.
 * @param endMonth the month that closes the books, 1–12; 3 for the usual April to March
 */
export function fiscalYear(day: string, endMonth: number): FiscalYear {
  const [year, month] = parts(day);
  const startMonth = (endMonth % 12) + 1;
  const startYear = month >= startMonth ? year : year - 1;
  const start = `${startYear}-${String(startMonth).padStart(2, "0")}-01`;
  return { year: startYear, start, end: addDays(addMonths(start, 12), -1) };
}

/** 2026年度 · FY2026 */
export function formatFiscalYear(year: number, lang: Lang): string {
  return lang === "ja" ? `${year}年度` : `FY${year}`;
}

function eraYear(year: number): string {
  return year === 1 ? "元" : String(year);
}

function utc(day: string): Date {
  if (!isDay(day)) throw new RangeError(`not a day: ${day}`);
  return new Date(`${day}T00:00:00Z`);
}

function parts(day: string): readonly [number, number, number] {
  const date = utc(day);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

/** Making a formatter costs far more than using it. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function fields(timeZone: string, when: Date | string): Record<string, string> {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat("en-CA", {
      timeZone,
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    });
    formatters.set(timeZone, formatter);
  }
  const found = formatter.formatToParts(typeof when === "string" ? new Date(when) : when);
  const values = Object.fromEntries(found.map(({ type, value }) => [type, value]));
  return { ...values, year: (values.year ?? "").padStart(4, "0") };
}
