import type { Lang } from "#src/text/words.ts";
import { text } from "../text.ts";

/** A month "2026-11" in words: 2026年11月, November 2026. */
export function monthName(lang: Lang, month: string): string {
  return text[lang].month(Number(month.slice(0, 4)), Number(month.slice(5)));
}
