// When a window answers: by weekday, minute, national holiday and year-end, on Japan's clock.
import { addDays, japaneseHolidays, weekday } from "../calendar/index.ts";

/** A stretch of a day, in minutes since midnight; open at `from`, closed at `to`. */
export type Span = { readonly from: number; readonly to: number };

/**
 * `always`: day and night · `written`: forms and mail, sent at any time and answered later · `unknown`: nobody
 * has found out · `weekly`: spans by weekday, 0 Sunday to 6 Saturday.
 */
export type Hours =
  | { readonly kind: "always" | "written" | "unknown" }
  | {
      readonly kind: "weekly";
      readonly spans: readonly (Span & { readonly days: readonly number[] })[];
      /** Whether national holidays and 29 December to 3 January are days off. */
      readonly closedOnHolidays: boolean;
      readonly closedAtYearEnd: boolean;
    };

/** A moment on Japan's clock. */
export type JapaneseTime = { readonly day: string; readonly minute: number };

export type Openness =
  | { readonly state: "open"; readonly until: number | null }
  | { readonly state: "written" | "unknown" }
  | {
      readonly state: "closed";
      readonly because: "holiday" | "year-end" | "day" | "hours";
      /** The next opening; null if none comes within a month. */
      readonly opens: JapaneseTime | null;
    };

/** From Monday to Friday. */
export const weekdays: readonly number[] = [1, 2, 3, 4, 5];

/** Longer rows of closed days than this are taken for never. */
const FARTHEST = 31;

/** Whether a window can be called at a moment, until when, or when next. */
export function openness(hours: Hours, now: JapaneseTime): Openness {
  if (hours.kind === "always") return { state: "open", until: null };
  if (hours.kind !== "weekly") return { state: hours.kind };
  const today = spansOn(hours, now.day);
  const span = today.find(({ from, to }) => now.minute >= from && now.minute < to);
  if (span) return { state: "open", until: span.to };
  return { state: "closed", because: reason(hours, now.day), opens: nextOpening(hours, now) };
}

type Weekly = Extract<Hours, { kind: "weekly" }>;

function spansOn(hours: Weekly, day: string): readonly Span[] {
  if (dayOff(hours, day)) return [];
  return hours.spans.filter(({ days }) => days.includes(weekday(day))).toSorted((a, b) => a.from - b.from);
}

function dayOff(hours: Weekly, day: string): "holiday" | "year-end" | undefined {
  const date = day.slice(5);
  if (hours.closedAtYearEnd && (date >= "12-29" || date <= "01-03")) return "year-end";
  const isHoliday = japaneseHolidays(Number(day.slice(0, 4))).some(({ on }) => on === day);
  return hours.closedOnHolidays && isHoliday ? "holiday" : undefined;
}

function reason(hours: Weekly, day: string): "holiday" | "year-end" | "day" | "hours" {
  return dayOff(hours, day) ?? (spansOn(hours, day).length === 0 ? "day" : "hours");
}

function nextOpening(hours: Weekly, now: JapaneseTime): JapaneseTime | null {
  for (let n = 0; n <= FARTHEST; n++) {
    const day = addDays(now.day, n);
    const span = spansOn(hours, day).find(({ from }) => n > 0 || from > now.minute);
    if (span) return { day, minute: span.from };
  }
  return null;
}
