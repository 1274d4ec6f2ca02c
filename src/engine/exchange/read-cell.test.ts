import fc from "fast-check";
import { expect, test } from "vitest";
import { answerWords, answerWordsIn } from "#src/handbook/registers/answer-words.ts";
import { columns, lookup } from "./devices.sample.ts";
import { type ExchangeColumn, type ExchangeKind, foldName, readCell, readNumber } from "./index.ts";

const of = (kind: ExchangeKind, more: Partial<ExchangeColumn> = {}): ExchangeColumn => ({
  key: "x",
  heading: "x",
  also: [],
  kind,
  ...more,
});
const words = { ...lookup, answers: answerWords };
const type = columns.find(({ key }) => key === "type") ?? of("choice");
const uses = columns.find(({ key }) => key === "uses") ?? of("choices");

test.each([
  ["2026/4/1", "2026-04-01"],
  ["２０２６年４月１日", "2026-04-01"],
  ["令和8年4月1日", "2026-04-01"],
  ["R8.4.1", "2026-04-01"],
  ["令和元年5月1日", "2019-05-01"],
  ["昭和64年1月7日", "1989-01-07"],
  ["20260401", "2026-04-01"],
  ["2026年4月1日(水)", "2026-04-01"],
  ["2026-04-01 09:30:00", "2026-04-01"],
  ["2026/2/30", undefined],
  ["平成40年1月1日", undefined],
  ["来月", undefined],
])("reads the day %s", (text, value) => {
  expect(readCell(of("day"), text, words)).toEqual(value ? { value } : { problem: "not-a-day" });
});

test.each([
  ["１２，３４５", 12_345],
  ["￥98,000", 98_000],
  ["98000円", 98_000],
  ["▲1,200", -1200],
  ["−3.5", -3.5],
  ["0012", 12],
  ["1,2", undefined],
  ["3台", undefined],
  ["1.2.3", undefined],
  [".", undefined],
  ["1e999", undefined],
])("reads the number %s", (text, number) => {
  expect(readNumber(text)).toBe(number);
});

test.each([
  ...["○", "◯", "はい", "あり", "有", "済", "YES", "ｙｅｓ", "True", "レ", "1"].map((text) => [text, "yes"]),
  ...["×", "✕", "いいえ", "なし", "無", "未", "No", "FALSE", "ＮＧ", "0"].map((text) => [text, "no"]),
  ...["△", "?", "？", "不明", "わからない", "unknown"].map((text) => [text, "unknown"]),
])("reads %s as %s", (text, value) => {
  expect(readCell(of("yes-no-unknown"), text, words)).toEqual({ value });
});

test("says the same of answers in both languages, and does not guess others", () => {
  for (const lang of ["ja", "en"] as const) {
    const answers = answerWordsIn(lang);
    for (const kind of ["yes", "no", "unknown"] as const)
      for (const text of answers[kind])
        expect(readCell(of("yes-no-unknown"), text, { ...lookup, answers })).toEqual({ value: kind });
  }
  expect(readCell(of("yes-no-unknown"), "たぶん", words)).toEqual({ problem: "not-yes-no" });
  const all = (["yes", "no", "unknown"] as const).flatMap((kind) => answerWords[kind].map(foldName));
  expect(new Set(all).size).toBe(all.length);
});

test.each([
  ["ＰＣ", "pc"],
  ["ぱそこん", "pc"],
  [" Computer ", "pc"],
  ["pc", "pc"],
  ["スマートフォン", "phone"],
  ["スマ-ト フォン", "phone"],
  ["NAS, ファイルサーバー", "nas"],
  ["ルーター", undefined],
])("reads the choice %s", (text, value) => {
  expect(readCell(type, text, words)).toEqual(value ? { value } : { problem: "not-a-choice" });
});

test.each([
  ["銀行、メール", ["mail", "bank"]],
  ["メール,銀行", ["mail", "bank"]],
  ["メール\n閲覧・調べもの", ["mail", "web"]],
  ["閲覧・調べもの", ["web"]],
  ["メール／銀行", ["mail", "bank"]],
  ["メール、メール", ["mail"]],
  ["メール、会計", undefined],
])("reads the choices %s", (text, value) => {
  expect(readCell(uses, text, words)).toEqual(value ? { value } : { problem: "not-a-choice" });
});

test("tells choices apart that differ in a sign only, and refuses a name that two of them share", () => {
  const choices = [
    { value: "c", names: ["C", "言語"] },
    { value: "cpp", names: ["C++", "言語"] },
  ];
  const read = (text: string) => readCell(of("choice", { choices }), text, words);
  expect(read("c++")).toEqual({ value: "cpp" });
  expect(read("Ｃ")).toEqual({ value: "c" });
  expect(read("言語")).toEqual({ problem: "not-a-choice" });
});

test("finds people by name or number, and says when nobody or several are meant", () => {
  expect(readCell(of("person"), "佐藤花子", words)).toEqual({ value: "p2" });
  expect(readCell(of("person"), "0012", words)).toEqual({ value: "p1" });
  expect(readCell(of("person"), "鈴木 一", words)).toEqual({ problem: "several-people" });
  expect(readCell(of("person"), "田中", words)).toEqual({ problem: "no-person" });
  expect(readCell(of("link"), "契約3", words)).toEqual({ value: "s3" });
  expect(readCell(of("link"), "なし", words)).toEqual({ problem: "no-link" });
});

test.each(["#N/A", "#REF!", "#DIV/0!", "#VALUE!", "#NAME?", "#####"])(
  "refuses the failed formula %s everywhere",
  (text) => {
    for (const kind of ["text", "day", "number", "choice"] as const)
      expect(readCell(of(kind), text, words)).toEqual({ problem: "error-cell" });
  },
);

test("keeps to the limits of a column", () => {
  expect(readCell(of("text", { max: 3 }), "あいうえ", words)).toEqual({ problem: "too-long" });
  expect(readCell(of("number", { max: 10 }), "11", words)).toEqual({ problem: "too-high" });
  expect(readCell({ ...uses, max: 1 }, "メール、銀行", words)).toEqual({ problem: "too-many" });
  expect(readCell(of("text", { required: true }), " 　\u200b", words)).toEqual({ problem: "required" });
  expect(readCell(of("day"), "－", words)).toEqual({ value: null });
  expect(readCell(of("text"), "-", words)).toEqual({ value: "-" });
});

test("answers for any text, and empties nothing that says something", () => {
  const kinds = ["text", "day", "number", "choice", "choices", "yes-no-unknown", "person", "link"] as const;
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.constantFrom(...kinds), (text, kind) => {
      const reading = readCell(of(kind, { choices: type.choices }), text, words);
      if ("value" in reading && reading.value === null)
        expect(text.replace(/[\p{C}\p{Z}\s\p{Pd}\u2500\u2212\u30fc\uff70]/gu, "")).toBe("");
    }),
  );
});
