/** How much of a map is covered, in a line. */
import type { Lang } from "#src/text/words.ts";
import { countCoverage, type FrameworkMap } from "../rules/maps.ts";
import { text } from "../text/maps.ts";

export function tallyWords(lang: Lang, map: FrameworkMap): string {
  const t = text[lang];
  const count = countCoverage(map);
  const main = t.tally(String(count.proved), String(count.declared), String(count.missing));
  if (count.none === 0) return main;
  return main + t.tallyNone(String(count.none));
}
