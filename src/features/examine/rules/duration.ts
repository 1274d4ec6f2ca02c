/** How long guessing takes, in the largest unit that fits. */
import { formatLarge } from "#src/text/large-numbers.ts";
import type { Lang } from "#src/text/words.ts";
import { passwordText } from "../text/passwords.ts";

const units = [
  ["years", 31_557_600n],
  ["days", 86_400n],
  ["hours", 3_600n],
  ["minutes", 60n],
  ["seconds", 1n],
] as const;

/** Whole units, rounded down: 3,700 seconds are an hour. */
export function durationWords(lang: Lang, seconds: bigint): string {
  const t = passwordText[lang];
  for (const [unit, size] of units)
    if (seconds >= size) {
      const count = seconds / size;
      return t[unit](count < 10_000n ? count.toLocaleString("en-US") : formatLarge(count, lang));
    }
  return t.less;
}
