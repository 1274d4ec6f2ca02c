// The Japanese calendar day of a moment that may be written with the clock of another country.
import { dayNumber, dayOf } from "../calendar/index.ts";

/** A moment as it was written, and the day in Japan on which it fell. */
export type KnownMoment = {
  readonly written: string;
  /** YYYY-MM-DD in Japan, whatever the offset of the writing. */
  readonly day: string;
  /** The time of day in Japan, HH:MM; null if only a day was written. */
  readonly time: string | null;
  /** Nothing said which clock was meant, so Japan's was taken. */
  readonly assumedJapan: boolean;
};

const MINUTES = 24 * 60;
/** Japan has had no summer time since 1951. */
const JAPAN = 9 * 60;

const shape = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * Reads `2026-12-28T17:00+09:00`, a moment with `Z`, one without an offset (taken as Japan's) or a bare day.
 * Undefined for anything else, and for days and times that do not exist.
 */
export function readMoment(written: string): KnownMoment | undefined {
  const match = shape.exec(written.trim());
  if (!match) return undefined;
  const [, date = "", hour, minute, second, zone] = match;
  const number = dayNumber(date);
  if (Number.isNaN(number)) return undefined;
  if (hour === undefined || minute === undefined)
    return { written, day: date, time: null, assumedJapan: true };
  const clock = Number(hour) * 60 + Number(minute);
  const offset = zone === undefined ? JAPAN : offsetOf(zone);
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59 || offset === undefined)
    return undefined;
  const inJapan = number * MINUTES + clock - offset + JAPAN;
  const day = Math.floor(inJapan / MINUTES);
  const rest = inJapan - day * MINUTES;
  const time = `${two(Math.floor(rest / 60))}:${two(rest % 60)}`;
  return { written, day: dayOf(day), time, assumedJapan: zone === undefined };
}

/** Minutes east of Greenwich; undefined beyond the offsets that clocks on Earth have. */
function offsetOf(zone: string): number | undefined {
  if (zone === "Z") return 0;
  const digits = zone.replace(":", "");
  const [hours, minutes] = [Number(digits.slice(1, 3)), Number(digits.slice(3, 5))];
  if (minutes > 59 || hours * 60 + minutes > 14 * 60) return undefined;
  return (digits.startsWith("-") ? -1 : 1) * (hours * 60 + minutes);
}

const two = (value: number) => String(value).padStart(2, "0");
