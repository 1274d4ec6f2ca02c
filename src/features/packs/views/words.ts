import { controls } from "#src/handbook/controls/index.ts";
import type { Lang } from "#src/text/words.ts";
import { namedField } from "../rules.ts";
import { text } from "../text.ts";

const titles: ReadonlyMap<string, (typeof controls)[number]["title"]> = new Map(
  controls.map(({ id, title }) => [`control/${id}`, title]),
);

/** The item of a pack in words: the title that Banto brings; the id of what it does not know. */
export function entryWord(lang: Lang, entry: string): string {
  return titles.get(entry)?.[lang] ?? entry;
}

/** The field of an item in words, with its language; its path where there is no word for it. */
export function fieldWord(lang: Lang, path: string): string {
  const t = text[lang];
  const { name, number, lang: written } = namedField(path);
  if (name === null) return path;
  const word = t[`field-${name}`] + (number === null ? "" : ` ${number}`);
  if (written === null) return word;
  return `${word} · ${written === "ja" ? t.langJa : t.langEn}`;
}
