/** What a way of guessing achieves against a number of combinations, in words. */
import { type Attack, attackTime } from "#src/engine/password/index.ts";
import { formatLarge } from "#src/text/large-numbers.ts";
import type { Lang } from "#src/text/words.ts";
import { passwordText } from "../text/passwords.ts";
import { durationWords } from "./duration.ts";

export function attackLine(lang: Lang, count: bigint, attack: Attack): string {
  const t = passwordText[lang];
  const { secondsToHalf, tries, oneIn } = attackTime(count, attack);
  if (secondsToHalf !== null) return durationWords(lang, secondsToHalf);
  return oneIn <= 1n ? t.shortened : t.neverOnline(tries.toLocaleString("en-US"), formatLarge(oneIn, lang));
}
