/** Names of months, states and days as the year's pages and the minutes write them. */
import { formatDate } from "#src/text/dates.ts";
import { formatYen } from "#src/text/numbers.ts";
import type { Lang } from "#src/text/words.ts";
import type { StateName } from "#src/ui/state.tsx";
import type { GoalState } from "../rules.ts";
import { text } from "../text.ts";

/** A month "2026-11" in words: 2026年11月, November 2026. */
export function monthName(lang: Lang, month: string): string {
  return text[lang].month(Number(month.slice(0, 4)), Number(month.slice(5)));
}

/** A day with the Japanese era's year beside the western one. */
export function eraDay(lang: Lang, day: string): string {
  return formatDate(day, { lang, era: true, weekday: false });
}

export function yenWords(lang: Lang, yen: number | null): string {
  return yen === null ? text[lang].undecided : formatYen(yen, lang);
}

/** The shape of a goal's state. */
export const goalShapes: Readonly<Record<GoalState | "late", StateName>> = {
  open: "partly",
  late: "expired",
  done: "declared",
  dropped: "no-answer",
};

/** Gains with a plus, losses with a minus sign. */
export function signedNumber(value: number): string {
  return value > 0 ? `+${value}` : value < 0 ? `−${-value}` : "±0";
}
