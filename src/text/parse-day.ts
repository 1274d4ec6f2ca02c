/** Reads a day as people type it: full width, with slashes or kanji, in western years or Japanese eras. */
import { eraOf, isDay } from "./dates.ts";

/** First western year minus one, by every usual sign of the era. */
const eraBase: Readonly<Record<string, number>> = {
  令和: 2018,
  令: 2018,
  r: 2018,
  平成: 1988,
  平: 1988,
  h: 1988,
  昭和: 1925,
  昭: 1925,
  s: 1925,
  大正: 1911,
  大: 1911,
  t: 1911,
  明治: 1867,
  明: 1867,
  m: 1867,
};

const western = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const japanese =
  /^(令和|平成|昭和|大正|明治|[令平昭大明rhstm])(\d{1,3}|元)[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;

/**
 * "2026-11-23" from 2026/11/23, ２０２６年１１月２３日(月), 20261123, 令和8年11月23日, R8.11.23.
 * Undefined for anything else, for days that do not exist and for days outside the era named.
 */
export function parseDay(input: string): string | undefined {
  const text = input
    .normalize("NFKC")
    .replace(/[\s,]/g, "")
    .replace(/\(.\)$/, "")
    .toLowerCase();
  const plain = western.exec(text) ?? compact.exec(text);
  if (plain) return toDay(Number(plain[1]), Number(plain[2]), Number(plain[3]));
  const era = japanese.exec(text);
  if (!era) return undefined;
  const base = eraBase[era[1] ?? ""] ?? Number.NaN;
  const year = era[2] === "元" ? 1 : Number(era[2]);
  const day = toDay(base + year, Number(era[3]), Number(era[4]));
  return day && eraOf(day)?.year === year ? day : undefined;
}

function toDay(year: number, month: number, date: number): string | undefined {
  const day = `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
  return isDay(day) ? day : undefined;
}
