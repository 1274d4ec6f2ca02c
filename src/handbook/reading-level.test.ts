/**
 * Whether the handbook's Japanese can be read without expertise (the promise of the original): the rules of plain
 * official writing (文化庁「公用文作成の考え方」2022 recommends 50–60 letters a sentence, and words in place of
 * stiff connectives), applied to every text. What breaks a rule on purpose is named here, with the text.
 */
import { describe, expect, test } from "vitest";
import { controls } from "./controls/index.ts";
import { terms } from "./glossary/index.ts";
import { principles, questions } from "./index.ts";

type Text = { readonly where: string; readonly ja: string };

function textsIn(where: string, value: unknown): Text[] {
  if (value === null || typeof value !== "object") return [];
  if ("ja" in value && "en" in value && typeof value.ja === "string") return [{ where, ja: value.ja }];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(`${where}.${key}`, inner));
}

const texts: readonly Text[] = [
  ...controls.flatMap((control) => textsIn(control.id, control)),
  ...questions.flatMap((question) => textsIn(`question-${question.number}`, question)),
  ...principles.flatMap((principle) => textsIn(`principle-${principle.number}`, principle)),
];

const kanji = /[\u3400-\u9fff々]/;
const MOST_LETTERS = 60;
const MOST_KANJI_IN_A_ROW = 6;

/** Enumerations that would be harder to read when cut in two. */
const longOnPurpose: ReadonlySet<string> = new Set([
  "s10-handling-rules.task.steps.0",
  "s10-breach-report.task.steps.0",
  "question-13.measures.0.steps.2",
  "p2-5-storage-decision.task.steps.0",
  "a01-who-takes-what.task.steps.2",
  "s7-2-feeds.task.steps.2",
]);

/** Official names that cannot be shortened. */
const longNames = [
  "外務省海外安全",
  "個人情報保護委員会",
  "要配慮個人情報",
  "個人情報保護法",
  "緊急対応企業一覧",
  "情報処理支援機関",
  "社会保険労務士",
];

/** Common words though their kanji are not of the first level: 付箋, 完璧, 騙す. */
const commonAllTheSame = new Set("箋璧騙");

/** The 2,965 kanji of JIS X 0208's first level: those of everyday writing. */
function firstLevel(): ReadonlySet<string> {
  const decoder = new TextDecoder("shift_jis");
  const found = new Set<string>();
  for (let row = 0x88; row <= 0x98; row++)
    for (let cell = 0x40; cell <= 0xfc; cell++) {
      const code = row * 256 + cell;
      if (code >= 0x889f && code <= 0x9872 && cell !== 0x7f)
        found.add(decoder.decode(new Uint8Array([row, cell])));
    }
  return found;
}

/** What stands in quotation marks is a name of a button or a phrase to say: it counts as one word. */
const sentencesOf = (text: string) =>
  text
    .replace(/「[^」]*」/g, "「」")
    .split("。")
    .filter((sentence) => sentence.trim() !== "");

const stiff = /並びに|(?<![がにも])及び|又は|若しくは|すべし|せよ|のごとく|に鑑み|可及的/;
const doubleNegative = /ないわけ|なくもな|ないことはな|ないとは限らな|ざるを得/;

function problemsOf({ where, ja }: Text, common: ReadonlySet<string>): string[] {
  const long = longOnPurpose.has(where) ? [] : sentencesOf(ja).filter((one) => one.length > MOST_LETTERS);
  const rare = [...ja].filter((letter) => /[\u3400-\u9fff]/.test(letter) && !common.has(letter));
  const bare = longNames.reduce((rest, name) => rest.replaceAll(name, ""), ja);
  const runs = bare.match(new RegExp(`${kanji.source}{${MOST_KANJI_IN_A_ROW + 1},}`, "g")) ?? [];
  return [
    ...long.map((one) => `${one.length} letters: ${one}`),
    ...rare.filter((letter) => !commonAllTheSame.has(letter)).map((letter) => `rare kanji ${letter}`),
    ...runs.map((run) => `kanji in a row: ${run}`),
    ...(stiff.exec(ja) ?? []).map((word) => `stiff: ${word}`),
    ...(doubleNegative.exec(ja) ?? []).map((word) => `two negatives: ${word}`),
  ].map((problem) => `${where}: ${problem}`);
}

describe("the handbook's Japanese", () => {
  const common = firstLevel();

  test("has short sentences, everyday kanji and no stiff words", () => {
    expect(common.size).toBe(2965);
    expect(texts.length).toBeGreaterThan(2500);
    expect(texts.flatMap((text) => problemsOf(text, common))).toEqual([]);
  });

  test("names no exception that is none any more", () => {
    const tooLong = texts.filter(({ ja }) => sentencesOf(ja).some((one) => one.length > MOST_LETTERS));
    expect([...longOnPurpose].filter((where) => !tooLong.some((text) => text.where === where))).toEqual([]);
    for (const name of longNames)
      expect(
        texts.some(({ ja }) => ja.includes(name)),
        name,
      ).toBe(true);
  });

  test("averages no more than 35 letters a sentence, and less than half of them kanji", () => {
    const sentences = texts.flatMap(({ ja }) => sentencesOf(ja));
    const letters = sentences.join("");
    expect(letters.length / sentences.length).toBeLessThan(35);
    expect([...letters].filter((letter) => kanji.test(letter)).length / letters.length).toBeLessThan(0.5);
  });

  test("the reasons, which an owner reads first, use no technical word that the glossary does not explain", () => {
    const spellings = terms.flatMap((term) => [term.term, ...(term.also?.ja ?? [])]);
    const explained = new Set(spellings.flatMap((word) => word.match(foreign) ?? []));
    const unknown = new Set(
      texts
        .filter(({ where }) => /\.(reason|why)$/.test(where))
        .flatMap(({ ja }) => ja.match(foreign) ?? [])
        .filter((word) => !explained.has(word) && !everyday.has(word)),
    );
    expect([...unknown].toSorted()).toEqual([]);
  });

  test("the check sees what it looks for", () => {
    const see = (ja: string) =>
      problemsOf({ where: "x", ja }, common).map((one) => one.split(":")[1]?.trim());
    expect(see(`${"あ".repeat(61)}。`)[0]).toMatch(/^61 letters/);
    expect(see("瑕のある機器を廃棄します。")).toEqual(["rare kanji 瑕"]);
    expect(see("情報機器管理責任者が見ます。")).toEqual(["kanji in a row"]);
    expect(see("書類及び記録を残さざるを得ません。")).toEqual(["stiff", "two negatives"]);
  });
});

const foreign = /[ァ-ヶー]{3,}|[A-Z][A-Za-z]+/g;

/** Words of everyday office life. */
const everyday: ReadonlySet<string> = new Set(
  "メール AI BCC TO IPA Java PC PDF USB WordPress アドレス オンライン カメラ グループ ゲーム サイト サーバ スマホ チャット テキストファイル ディスク ドローン ネット ネットバンキング ノート パソコン ファイル フォルダ ペット ページ ホームページ メッセージ メモリ ライセンス リンク ロック".split(
    " ",
  ),
);
