import fc from "fast-check";
import { expect, test } from "vitest";
import { fold } from "#src/text/fold.ts";
import type { Target } from "../fields.ts";
import { cleanCode, cleanLine, cleanText } from "./clean.ts";
import { readRow } from "./read-row.ts";

const read = (cells: Partial<Record<Target, string>>) =>
  readRow({ number: 2, cells: Object.values(cells) }, Object.keys(cells) as Target[]);

test("reads days as Japanese files write them", () => {
  for (const written of [
    "2026/4/1",
    "2026-04-01",
    "令和8年4月1日",
    "R8.4.1",
    "２０２６年４月１日",
    "2026-04-01 00:00:00",
  ])
    expect(read({ full_name: "佐藤", joined_on: written })).toMatchObject({
      stated: { joined_on: "2026-04-01" },
    });
});

test("says of each cell that cannot be taken which it is, what stands there and why", () => {
  const reading = read({
    full_name: "佐藤 太郎",
    mail: "taro＠",
    joined_on: "令和8年2月30日",
    employment: "秘密",
    phone: "なし",
    department: "あ".repeat(81),
  });
  expect(reading).toMatchObject({
    ok: false,
    reasons: [
      { key: "invalid-email", field: "mail", value: "taro＠" },
      { key: "too-long", field: "department", most: 80 },
      { key: "invalid-phone", field: "phone", value: "なし" },
      { key: "unknown-employment", field: "employment", value: "秘密" },
      { key: "invalid-date", field: "joined_on", value: "令和8年2月30日" },
    ],
  });
});

test("takes wide letters, narrow kana and long spaces in their ordinary form", () => {
  expect(
    read({
      number: "Ａ－００１",
      full_name: "佐藤　　太郎",
      full_kana: "ｻﾄｳ ﾀﾛｳ",
      mail: " mailto:Ｔａｒｏ@example.CO.JP ",
      phone: "０９０ー１２３４ー５６７８",
      employment: "正規社員",
      department: "第２営業部（東京）",
    }),
  ).toMatchObject({
    stated: {
      number: "A-001",
      family_name: "佐藤",
      given_name: "太郎",
      family_kana: "サトウ",
      given_kana: "タロウ",
      mail: "taro@example.co.jp",
      phone: "090-1234-5678",
      employment: "regular",
      department: "第2営業部（東京）",
    },
  });
});

test("makes one line of several", () => {
  expect(cleanLine("佐藤\n\n\t太郎 \r\n")).toBe("佐藤 太郎");
});

test("keeps the characters that names are written with", () => {
  const names = ["髙﨑", "福", "葛\u{e0100}城", "𠮷野"];
  expect(names.map(cleanLine)).toEqual(names);
});

test("keeps a formula as text", () => {
  expect(read({ full_name: "佐藤", note: "=cmd|'/c calc'!A1" })).toMatchObject({
    stated: { note: "=cmd|'/c calc'!A1" },
  });
});

test("takes a family name from a column of its own before a name in one piece", () => {
  expect(read({ full_name: "別 人", family_name: "da Silva", given_name: "Maria" })).toMatchObject({
    stated: { family_name: "da Silva", given_name: "Maria" },
  });
});

test("cleaning twice is cleaning once, and folding does not see the difference", () => {
  const text = fc.string({ unit: "binary" });
  fc.assert(
    fc.property(text, (raw) => {
      for (const clean of [cleanText, cleanLine, cleanCode]) {
        const once = clean(raw);
        expect(clean(once)).toBe(once);
        expect(once).not.toContain("\0");
      }
    }),
    { numRuns: 1000 },
  );
  expect(fold("ﾔﾏﾀﾞ　Ｔａｒｏ")).toBe(fold("やまだtaro"));
}, 30_000);
