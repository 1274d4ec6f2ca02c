/** Kanji that stand for kana they look like, read as the kana: what an eye reads when it passes quickly. */

const katakana = /[\u30a1-\u30f4\u30fc]/;

type Twins = readonly (readonly [kanji: string, kana: string])[];

/** The kana a kanji is taken for between two katakana; other letters stay. */
export function readTwins(text: string, twins: Twins): string {
  if (!twins.some(([kanji]) => text.includes(kanji))) return text;
  const kanaOf = new Map(twins);
  const signs = text.split("");
  return signs.map((sign, at) => (hasKanaBeside(signs, at) ? (kanaOf.get(sign) ?? sign) : sign)).join("");
}

const hasKanaBeside = (signs: readonly string[], at: number) =>
  katakana.test(signs[at - 1] ?? "") || katakana.test(signs[at + 1] ?? "");

/**
 * Words that are only there when kanji are read as kana. Only known words count: a kanji between katakana is
 * common in honest text.
 */
export function foreignTwins(text: string, twins: Twins, words: readonly string[]): string[] {
  const read = readTwins(text, twins);
  if (read === text) return [];
  return words.flatMap((word) => {
    for (let at = read.indexOf(word); at >= 0; at = read.indexOf(word, at + 1)) {
      const written = text.slice(at, at + word.length);
      if (written !== word) return [written];
    }
    return [];
  });
}
