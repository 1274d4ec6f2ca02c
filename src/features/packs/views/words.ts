import { controls } from "#src/handbook/controls/index.ts";
import type { Lang } from "#src/text/words.ts";
import { lineOf, namedField } from "../rules.ts";
import type { PackProblem } from "../service.ts";
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

/** A problem as plain data, its reason in words; `line` is that of the file, from 1. */
export function problemWords(lang: Lang, file: string, problem: PackProblem) {
  return {
    line: lineOf(file, problem) ?? null,
    entry: ("entry" in problem ? problem.entry : undefined) ?? "",
    field: ("field" in problem ? problem.field : undefined) ?? "",
    key: problem.key,
    words: text[lang][problem.key],
  };
}
