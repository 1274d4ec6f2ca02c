/** Dates of mails (RFC 5322 3.3), and whether such a day and zone exist. */
import type { MailDate } from "#src/engine/mail/message.ts";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const weekdays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

/** Minutes east of UTC of the zone names that standards list, and of ours. */
const zones: Readonly<Record<string, number>> = {
  ut: 0,
  utc: 0,
  gmt: 0,
  z: 0,
  jst: 540,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  bst: 60,
  cet: 60,
  cest: 120,
};

/** No place on Earth is further from UTC. */
const MOST_EAST = 14 * 60;
const MOST_WEST = -12 * 60;

export const noDate: MailDate = {
  raw: "",
  at: undefined,
  offset: undefined,
  impossible: false,
  wrongWeekday: false,
};

/** Never throws. A date that cannot be understood at all has neither `at` nor `impossible`. */
export function readDate(text: string): MailDate {
  const raw = text.trim();
  const words = raw
    .slice(0, 200)
    .replace(/\([^()]*\)/g, " ")
    .replace(/[,-](?=[A-Za-z]|\d{4}\b)|,/g, " ")
    .split(/\s+/)
    .filter((word) => word !== "");
  const weekday = weekdays.indexOf((words[0] ?? "").slice(0, 3).toLowerCase());
  if (weekday >= 0) words.shift();
  const month = words.findIndex((word) => months.includes(word.slice(0, 3).toLowerCase()));
  const clock = words.findIndex((word) => /^\d{1,2}:\d{1,2}(:\d{1,2})?$/.test(word));
  if (month < 0 || clock < 0) return { ...noDate, raw };
  const numbers = words.filter(
    (word, at) => at !== month && at < Math.max(clock, month + 3) && /^\d{1,4}$/.test(word),
  );
  const [day = Number.NaN, writtenYear = Number.NaN] = numbers.map(Number);
  const [hour = 0, minute = 0, second = 0] = (words[clock] ?? "").split(":").map(Number);
  // Two digits: RFC 5322 4.3.
  const year = writtenYear < 50 ? writtenYear + 2000 : writtenYear < 1000 ? writtenYear + 1900 : writtenYear;
  const zone = words.slice(clock + 1).find((word) => /^([+-]\d{4}|[A-Za-z]{1,5})$/.test(word));
  const offset = readZone(zone);
  const monthNumber = months.indexOf((words[month] ?? "").slice(0, 3).toLowerCase());
  const midnight = new Date(Date.UTC(year, monthNumber, day));
  if (Number.isNaN(midnight.getTime())) return { ...noDate, raw };
  const exists = midnight.getUTCDate() === day && midnight.getUTCMonth() === monthNumber;
  const impossible =
    !exists ||
    hour > 23 ||
    minute > 59 ||
    second > 60 ||
    offset === "impossible" ||
    year > 9999 ||
    year < 1970;
  const minutes = typeof offset === "number" ? offset : undefined;
  const time = midnight.getTime() + ((hour * 60 + minute - (minutes ?? 0)) * 60 + second) * 1000;
  return {
    raw,
    at: impossible ? undefined : new Date(time).toISOString(),
    offset: zone === "-0000" ? undefined : minutes,
    impossible,
    wrongWeekday: exists && weekday >= 0 && weekday !== midnight.getUTCDay(),
  };
}

function readZone(zone: string | undefined): number | "impossible" | undefined {
  if (zone === undefined) return undefined;
  const sign = zone.startsWith("-") ? -1 : 1;
  if (!/^[+-]/.test(zone)) return zones[zone.toLowerCase()];
  const minutes = Number(zone.slice(3));
  const offset = sign * (Number(zone.slice(1, 3)) * 60 + minutes);
  return minutes > 59 || offset > MOST_EAST || offset < MOST_WEST ? "impossible" : offset;
}
