/** Kanji that stand for kana they look like, read as the kana: what an eye reads when it passes quickly. */

const katakana = /[\u30a1-\u30fc]/;

/** @param twins pairs of [kanji, kana]. A kanji is read as kana only with katakana on its left, or on both sides where it opens a word. */
export function readTwins(text: string, twins: readonly (readonly [string, string])[]): string {
  if (!twins.some(([kanji]) => text.includes(kanji))) return text;
  const kanaOf = new Map(twins);
  const signs = [...text];
  for (let at = 0; at < signs.length; at++) {
    const kana = kanaOf.get(signs[at] ?? "");
    if (kana !== undefined && isBetweenKana(signs, at)) signs[at] = kana;
  }
  return signs.join("");
}

/** Places where a kanji stands in the middle of a katakana word in place of kana, as [before, twin, after]. */
export function foreignTwins(text: string, twins: readonly (readonly [string, string])[]): string[] {
  if (!twins.some(([kanji]) => text.includes(kanji))) return [];
  const kanji = new Set(twins.map(([one]) => one));
  const signs = [...text];
  return signs.flatMap((sign, at) =>
    kanji.has(sign) && isBetweenKana(signs, at) ? [signs.slice(Math.max(0, at - 3), at + 4).join("")] : [],
  );
}

const isBetweenKana = (signs: readonly string[], at: number) =>
  katakana.test(signs[at - 1] ?? "") && katakana.test(signs[at + 1] ?? "");
