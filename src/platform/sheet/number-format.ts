/** Says what a number format shows (a date, an era date, a time, leading zeros …) and writes a number that way. */

import { formatSerial, type Shown } from "./serial-date.ts";

/** How numbers under one format become text. `mask` is a row of zeros, perhaps with hyphens: "00000", "000-0000". */
export type NumberFormat =
  | { readonly kind: "moment"; readonly shown: Shown }
  | { readonly kind: "percent" }
  | { readonly kind: "mask"; readonly mask: string }
  | { readonly kind: "plain" };

export const plainFormat: NumberFormat = { kind: "plain" };

/** Formats that files name by number only (ECMA-376 18.8.30). 27–36 and 50–58 are dates in East Asian editions. */
const builtInDates = [14, 15, 16, 17, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58];
const builtInTimes = [18, 19, 20, 21, 32, 33, 45, 47];

/** @param code the format's text from the file, if it has one: it goes before the number's usual meaning */
export function numberFormat(id: number, code: string | undefined): NumberFormat {
  if (code !== undefined) return parseFormat(code);
  if (builtInDates.includes(id)) return { kind: "moment", shown: "date" };
  if (builtInTimes.includes(id)) return { kind: "moment", shown: "time" };
  if (id === 22) return { kind: "moment", shown: "date-time" };
  if (id === 46) return { kind: "moment", shown: "duration" };
  if (id === 9 || id === 10) return { kind: "percent" };
  return plainFormat;
}

/** Reads a format's text. Only the section for positive numbers counts; what is quoted is not a sign. */
export function parseFormat(code: string): NumberFormat {
  const section = (
    code.replace(/"[^"]*"?|\\.|_.|\*./gsu, (literal) => (literal === "\\-" ? "-" : "")).split(";")[0] ?? ""
  ).toLowerCase();
  if (/\[(h+|m+|s+)\]/.test(section)) return { kind: "moment", shown: "duration" };
  // "G/" opens the Japanese name of the general format, which is not an era.
  const signs = section.replace(/\[[^\]]*\]/g, "").replace(/general|g\/|e[+-]|am\/pm|a\/p/g, "");
  const zeros = /^0[0-]*0$/.exec(signs.trim());
  if (zeros) return { kind: "mask", mask: signs.trim() };
  const time = /[hs]/.test(signs);
  const date = /[ydgeb]|aaa/.test(signs) || (!time && /m/.test(signs));
  if (/[0#?]/.test(signs) && !time) return signs.includes("%") ? { kind: "percent" } : plainFormat;
  if (date) return { kind: "moment", shown: time ? "date-time" : "date" };
  if (time) return { kind: "moment", shown: "time" };
  return plainFormat;
}

/** The number of a cell as text: a day, a time, "12%", "00012", or plain digits. */
export function formatNumberCell(raw: string, format: NumberFormat, from1904: boolean): string {
  const value = Number(raw);
  if (raw.trim() === "" || !Number.isFinite(value)) return raw;
  if (format.kind === "moment") return formatSerial(value, format.shown, from1904) ?? plainNumber(value);
  if (format.kind === "percent") return `${plainNumber(value * 100)}%`;
  if (format.kind === "mask" && Number.isInteger(value) && value >= 0) return fillMask(value, format.mask);
  return plainNumber(value);
}

/** At most the 15 digits that a spreadsheet itself keeps (30.299999999999997 is 30.3), without an exponent. */
export function plainNumber(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value + 0);
  const rounded = Number(value.toPrecision(15));
  // The largest numbers round up out of range.
  const short = Number.isFinite(rounded) ? rounded : value;
  const text = String(short);
  return text.includes("e") ? expand(text) : text;
}

function expand(text: string): string {
  const [, sign = "", whole = "", decimals = "", exponent = "0"] =
    /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(text) ?? [];
  const shift = Number(exponent);
  const digits = whole + decimals;
  if (shift < 0) return `${sign}0.${"0".repeat(-shift - 1)}${digits}`;
  return sign + digits.padEnd(shift + 1, "0");
}

function fillMask(value: number, mask: string): string {
  const places = mask.replaceAll("-", "").length;
  const digits = String(value).padStart(places, "0");
  let at = digits.length;
  let text = "";
  for (let i = mask.length - 1; i >= 0; i -= 1) {
    if (mask[i] === "-") text = `-${text}`;
    else {
      at -= 1;
      text = `${digits[at]}${text}`;
    }
  }
  return digits.slice(0, at) + text;
}
