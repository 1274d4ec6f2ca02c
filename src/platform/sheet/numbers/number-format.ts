/** Says what a number format shows: a date, an era date, a time, leading zeros … */

import type { Shown } from "./serial-date.ts";

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
