/** Finds the technical terms in a sentence, so that pages can link them to their explanation. */
import { type Term, terms } from "#src/handbook/glossary/index.ts";
import type { Lang } from "#src/text/words.ts";

/** A piece of a sentence; `term` is the id of the glossary's entry it names. */
export interface TextPart {
  readonly text: string;
  readonly term?: string;
}

const letters = { katakana: "\\u30a1-\\u30fa\\u30fc", kanji: "\\u3400-\\u9fff々", latin: "A-Za-z0-9" };

/** What may not stand beside a letter of its own kind: ログ is not in ログイン, 暗号 not in 暗号資産. */
function neighbours(letter: string | undefined): string {
  for (const kind of Object.values(letters)) if (new RegExp(`[${kind}]`).test(letter ?? "")) return kind;
  return "";
}

function japanesePattern(spelling: string): string {
  const before = neighbours(spelling.at(0));
  const after = neighbours(spelling.at(-1));
  return `${before && `(?<![${before}])`}${escaped(spelling)}${after && `(?![${after}])`}`;
}

/** Capitals count in abbreviations only (PIN is no pin); a plural s may follow. */
function englishPattern(spelling: string): string {
  const word = /^[A-Z0-9-]+$/.test(spelling)
    ? escaped(spelling)
    : spelling.replace(/[^\s]/g, (letter) => anyCase(letter)).replace(/\s+/g, "\\s+");
  return `(?<![A-Za-z0-9-])${word}s?(?![A-Za-z0-9-])`;
}

function anyCase(letter: string): string {
  const [lower, upper] = [letter.toLowerCase(), letter.toUpperCase()];
  return lower === upper ? escaped(letter) : `[${lower}${upper}]`;
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");

/** All spellings of a term in a language; what the English name says in brackets is not one. */
export function spellings({ term, english, also }: Term, lang: Lang): readonly string[] {
  const name = lang === "ja" ? term : english.replace(/\s*\([^)]*\)/g, "");
  return [name, ...(also?.[lang] ?? [])];
}

/**
 * A function that splits a sentence into plain parts and terms: the longest spelling wins, only the first
 * occurrence of each term counts, and terms in `skip` are left alone (those linked earlier on the page).
 */
export function termLinker(list: readonly Term[], lang: Lang) {
  const known = list
    .flatMap((term) => spellings(term, lang).map((spelling) => ({ id: term.id, spelling })))
    .sort((a, b) => b.spelling.length - a.spelling.length);
  const pattern = lang === "ja" ? japanesePattern : englishPattern;
  const any = new RegExp(known.map(({ spelling }) => pattern(spelling)).join("|") || "(?!)", "gu");
  const ids = new Map(known.map(({ id, spelling }) => [key(spelling), id]).reverse() as [string, string][]);
  return (text: string, skip: ReadonlySet<string> = new Set()): readonly TextPart[] => {
    const parts: TextPart[] = [];
    const seen = new Set(skip);
    let end = 0;
    for (const match of text.matchAll(any)) {
      const [found] = match;
      const id = ids.get(key(found)) ?? ids.get(key(found.replace(/s$/, "")));
      if (id === undefined || seen.has(id)) continue;
      seen.add(id);
      if (match.index > end) parts.push({ text: text.slice(end, match.index) });
      parts.push({ text: found, term: id });
      end = match.index + found.length;
    }
    if (end < text.length) parts.push({ text: text.slice(end) });
    return parts;
  };
}

const key = (spelling: string) => spelling.toLowerCase().replace(/\s+/g, " ");

const linkers = { ja: termLinker(terms, "ja"), en: termLinker(terms, "en") };

/** The parts of sentences that were asked for before: pages show the same ones of the handbook again and again. */
const kept: Readonly<Record<Lang, Map<string, readonly TextPart[]>>> = { ja: new Map(), en: new Map() };
const MOST_KEPT = 5000;

/** The parts of a sentence of ours, with the glossary's terms marked. Joined, they are the sentence. */
export function linkTerms(text: string, lang: Lang, skip?: ReadonlySet<string>): readonly TextPart[] {
  const parts = kept[lang].get(text) ?? linkers[lang](text);
  if (kept[lang].size >= MOST_KEPT) kept[lang].clear();
  kept[lang].set(text, parts);
  return skip && skip.size > 0 ? parts.map((part) => without(part, skip)) : parts;
}

function without(part: TextPart, skip: ReadonlySet<string>): TextPart {
  return part.term !== undefined && skip.has(part.term) ? { text: part.text } : part;
}

/** The parts of several sentences that are read together: each term is marked in the first that names it. */
export function linkTermsOnce(texts: readonly string[], lang: Lang): readonly (readonly TextPart[])[] {
  const seen = new Set<string>();
  return texts.map((text) => {
    const parts = linkTerms(text, lang, seen);
    for (const { term } of parts) if (term !== undefined) seen.add(term);
    return parts;
  });
}
