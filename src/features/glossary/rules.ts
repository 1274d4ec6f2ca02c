/** Which terms a search finds, and under which heading of the list each stands. */
import type { Term } from "#src/handbook/glossary/index.ts";
import { fold } from "#src/text/fold.ts";
import { withoutRuby } from "#src/text/ruby.ts";
import type { Lang } from "#src/text/words.ts";

/** Those of that name, whose name begins so, that bear it within, that speak of it; all of them for no query. */
export function searchTerms(list: readonly Term[], query: string): readonly Term[] {
  const wanted = fold(query);
  const place = ({ term, reading, english, also, easy, explanation }: Term): number => {
    const names = [term, reading, english, ...(also?.ja ?? []), ...(also?.en ?? [])].map(fold);
    if (names.includes(wanted)) return 0;
    if (names.some((name) => name.startsWith(wanted))) return 1;
    if (names.some((name) => name.includes(wanted))) return 2;
    return fold([withoutRuby(easy), explanation.ja, explanation.en].join("\n")).includes(wanted) ? 3 : 4;
  };
  const places = list.map((term) => ({ term, place: place(term) }));
  return [0, 1, 2, 3].flatMap((at) => places.filter((one) => one.place === at).map(({ term }) => term));
}

/** A heading of the list with its terms. */
export interface Group {
  /** The heading's place on the page: `row-1` …, or `a` … in English. */
  readonly id: string;
  /** あ か さ …, or A B C … */
  readonly name: string;
  readonly terms: readonly Term[];
}

/** First letters of the ten rows of the kana table. */
const rows = [0x3042, 0x304b, 0x3055, 0x305f, 0x306a, 0x306f, 0x307e, 0x3084, 0x3089, 0x308f].map((code) =>
  String.fromCodePoint(code),
);

/** The terms under the kana rows of their readings, or under the letters of their English names. */
export function groupTerms(list: readonly Term[], lang: Lang): readonly Group[] {
  const sorted = lang === "ja" ? list : [...list].sort((a, b) => a.english.localeCompare(b.english, "en"));
  const groups = new Map<string, Term[]>();
  for (const term of sorted) {
    const name = lang === "ja" ? rowOf(term.reading) : letterOf(term.english);
    groups.set(name, [...(groups.get(name) ?? []), term]);
  }
  const id = (name: string) =>
    lang === "ja" ? `row-${rows.indexOf(name) + 1}` : `letter-${name.toLowerCase()}`;
  return [...groups].map(([name, terms]) => ({ id: id(name), name, terms }));
}

/** The last row that begins at or before the first letter; voiced letters follow their own in the code table. */
function rowOf(reading: string): string {
  const [first = ""] = reading;
  return rows.findLast((row) => row <= first) ?? "";
}

function letterOf(english: string): string {
  const [first = ""] = english.toUpperCase();
  return /[A-Z]/.test(first) ? first : "0-9";
}
