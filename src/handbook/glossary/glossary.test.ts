import { describe, expect, test } from "vitest";
import { alignReading, rubyParts, withoutRuby } from "#src/text/ruby.ts";
import { type Term, terms } from "./index.ts";

const kanji = /[\u3400-\u9fff々]/;
const japanese = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/;
const sentences = (text: string) => text.split("。").filter((part) => part.trim() !== "");

/** Katakana and Latin words that a child of twelve knows. Everything else must be a term of the glossary. */
const everydayWords = new Set(
  "アプリ インターネット カード コンピューター サイト サービス スマホ ソフト データ トンネル ネットワーク パスワード パソコン ファイル ページ ホームページ マーク メール リンク プログラム SMS".split(
    " ",
  ),
);
const spellings = new Set(terms.flatMap((t) => [t.term, ...(t.also?.ja ?? [])]));

/** What is too hard in an easy text, in words. */
function tooHard({ easy }: Pick<Term, "easy">): string[] {
  const plain = withoutRuby(easy);
  const bare = rubyParts(easy).filter((part) => part.reading === undefined && kanji.test(part.text));
  const share = [...plain].filter((letter) => kanji.test(letter)).length / plain.length;
  const foreign = plain.match(/[ァ-ヶー]{2,}|[A-Za-z][A-Za-z-]+/g) ?? [];
  return [
    ...bare.map((part) => `no reading: ${part.text}`),
    ...sentences(plain)
      .filter((sentence) => sentence.length + 1 > 40)
      .map((sentence) => `${sentence.length + 1} letters: ${sentence}`),
    ...(share > 0.34 ? [`${Math.round(share * 100)} % kanji`] : []),
    ...foreign.filter((word) => !everydayWords.has(word) && !spellings.has(word)),
    ...(sentences(plain).length > 3 ? ["more than three sentences"] : []),
    ...(/[^。]$/.test(plain) ? ["does not end as a sentence"] : []),
  ];
}

test("there are enough terms, each once, in dictionary order", () => {
  expect(terms.length).toBeGreaterThanOrEqual(80);
  expect(new Set(terms.map(({ id }) => id)).size).toBe(terms.length);
  for (const { id } of terms) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  const readings = terms.map(({ reading }) => reading);
  expect(readings).toEqual(readings.toSorted(new Intl.Collator("ja").compare));
  expect(readings[0]?.[0]).toBe("あ");
});

test("no spelling belongs to two terms, in either language", () => {
  const ja = terms.flatMap((t) => [t.term, ...(t.also?.ja ?? [])]);
  const en = terms.flatMap((t) => [t.english, ...(t.also?.en ?? [])]).map((word) => word.toLowerCase());
  for (const list of [ja, en]) expect(list.filter((word, at) => list.indexOf(word) !== at)).toEqual([]);
});

test("readings are hiragana and fit their word", () => {
  for (const { term, reading } of terms) {
    expect(reading, term).toMatch(/^[ぁ-ゖー]+$/);
    if (/[ぁ-ゖァ-ヶ]/.test(term))
      expect(alignReading(term, reading), term).not.toEqual([{ text: term, reading }]);
  }
});

test("every term points to one to four others that exist, never to itself", () => {
  const ids = new Set(terms.map(({ id }) => id));
  for (const { id, seeAlso } of terms) {
    expect(seeAlso.length, id).toBeGreaterThanOrEqual(1);
    expect(seeAlso.length, id).toBeLessThanOrEqual(4);
    expect(
      seeAlso.filter((other) => !ids.has(other) || other === id),
      id,
    ).toEqual([]);
  }
});

describe("easy Japanese", () => {
  test("is short, with a reading for every kanji, and free of words that are not explained", () => {
    const problems = terms.flatMap((term) => tooHard(term).map((problem) => `${term.id}: ${problem}`));
    expect(problems).toEqual([]);
  });

  test("readings are hiragana that say at least one sound for each kanji", () => {
    for (const { id, easy } of terms)
      for (const { text, reading } of rubyParts(easy)) {
        if (reading === undefined) continue;
        expect(reading, id).toMatch(/^[ぁ-ゖー]+$/);
        expect([...reading].length, `${id}: ${text}`).toBeGreaterThanOrEqual([...text].length);
      }
  });

  test("the same kanji are read the same way unless they really have two readings", () => {
    const readings = new Map<string, Set<string>>();
    for (const { easy } of terms)
      for (const { text, reading } of rubyParts(easy))
        if (reading !== undefined) readings.set(text, (readings.get(text) ?? new Set()).add(reading));
    const several = [...readings].filter(([, found]) => found.size > 1).map(([text]) => text);
    expect(several.toSorted()).toEqual(twoReadings);
  });

  test("the check sees what it looks for", () => {
    expect(tooHard({ easy: "鍵です。" })).toContain("no reading: 鍵です。");
    expect(tooHard({ easy: "プロトコルです。" })).toEqual(["プロトコル"]);
    expect(tooHard({ easy: `${"あ".repeat(40)}。` })[0]).toMatch(/^41 letters/);
    expect(tooHard({ easy: "{情報資産|じょうほうしさん}。" })).toContain("80 % kanji");
  });
});

/** Kanji that are read in two ways in these texts. */
const twoReadings = [..."消分回数後出入来話開"].toSorted();

test("explanations are whole sentences in both languages, and not the easy text again", () => {
  for (const { id, explanation, easy, english } of terms) {
    expect(explanation.ja, id).toMatch(/。$/);
    expect(explanation.en, id).toMatch(/\.$/);
    expect(explanation.en, id).not.toMatch(japanese);
    expect(english, id).not.toMatch(japanese);
    expect(explanation.ja.length, id).toBeLessThanOrEqual(130);
    expect(explanation.ja, id).not.toBe(withoutRuby(easy));
  }
});
