import type { Lang } from "#src/text/words.ts";
import type { SignedItem } from "../rules.ts";
import { text } from "../text.ts";

/** What was chosen, in words; null while nothing is. */
export function chosenWords(
  lang: Lang,
  { choice, words }: { readonly choice: SignedItem["choice"] | null; readonly words: SignedItem["words"] },
): string | null {
  if (choice === null) return null;
  if (words) return words[lang];
  return choice === "other" ? text[lang].other : text[lang].later;
}
