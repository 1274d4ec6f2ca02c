// What may be written into a field of a pack.
import type { FieldValue } from "./content.ts";
import type { FieldType } from "./fields.ts";

const LONGEST_TEXT = 2000;
const LONGEST_LINE = 300;
/** A working week: nothing that is asked of one person in one go takes longer. */
const MOST_MINUTES = 2400;
/** Ten years. */
const MOST_DAYS = 3660;
const MOST_YEN = 1_000_000_000;

const tests: Readonly<Record<FieldType, (value: FieldValue) => boolean>> = {
  text: (value) => isWritten(value, LONGEST_TEXT),
  contact: (value) => isWritten(value, LONGEST_LINE),
  url: (value) => isWritten(value, LONGEST_LINE) && /^https?:\/\/[^\s/?#@]+\.[^\s@]+$/.test(String(value)),
  day: isDay,
  minutes: (value) => isWhole(value, MOST_MINUTES),
  yen: (value) => isWhole(value, MOST_YEN),
  days: (value) => isWhole(value, MOST_DAYS) && value !== 0,
};

/** Whether a value is fit for a field of that type. */
export function isFit(type: FieldType, value: FieldValue): boolean {
  return tests[type](value);
}

/** Whether a value is a day of the calendar, YYYY-MM-DD. */
export function isDay(value: unknown): value is string {
  const [, year = "", month = "", day = ""] =
    (typeof value === "string" && /^(\d{4})-(\d\d)-(\d\d)$/.exec(value)) || [];
  if (year === "") return false;
  const leap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return Number(day) >= 1 && Number(day) <= (lengths[Number(month) - 1] ?? 0);
}

function isWritten(value: FieldValue, longest: number): boolean {
  return (
    typeof value === "string" &&
    value !== "" &&
    value === value.trim() &&
    value.length <= longest &&
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come in
    !/[\u0000-\u0009\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/.test(value)
  );
}

function isWhole(value: FieldValue, most: number): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= most;
}
