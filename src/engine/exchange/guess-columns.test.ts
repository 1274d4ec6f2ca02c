import * as fc from "fast-check";
import { expect, test } from "vitest";
import { guessColumns } from "./guess-columns.ts";

const fields = [
  { key: "name", aliases: ["氏名", "名前", "社員名", "name"] },
  { key: "kana", aliases: ["フリガナ", "カナ", "よみ"] },
  { key: "mail", aliases: ["メールアドレス", "メール", "E-mail"] },
  { key: "department", aliases: ["部署", "所属", "部門"] },
  { key: "joined", aliases: ["入社日", "入社年月日"] },
];

function guess(...rows: string[][]) {
  const { headerRow, matches } = guessColumns(rows, fields);
  return { headerRow, columns: Object.fromEntries(matches.map(({ key, column }) => [key, column])) };
}

test("finds the heading under a title, a date and an empty line", () => {
  expect(
    guess(
      ["社員名簿", "", "", ""],
      ["2026年11月1日現在", "", "", "総務部作成"],
      ["No.", "氏　名", "ふりがな", "ｅメール"],
      ["1", "山田 太郎", "やまだ たろう", "taro@example.co.jp"],
    ),
  ).toEqual({ headerRow: 2, columns: { name: 1, kana: 2, mail: 3 } });
});

test("tells a name from its reading, whatever the order", () => {
  expect(guess(["氏名（フリガナ）", "氏名", "所属部署"]).columns).toEqual({
    kana: 0,
    name: 1,
    department: 2,
  });
  expect(guess(["氏名（必須）", "氏名フリガナ", "【任意】部署"]).columns).toEqual({
    name: 0,
    kana: 1,
    department: 2,
  });
});

test("reads headings in two rows, groups over their columns", () => {
  expect(
    guess(
      ["ID", "社員", "", "連絡先", ""],
      ["ID", "名", "部署", "メール", "電話"],
      ["1", "山田", "総務", "t@x.jp", "052"],
    ),
  ).toEqual({ headerRow: 1, columns: { name: 1, department: 2, mail: 3 } });
  const merged = guess(
    ["氏名", "部署", "連絡先", ""],
    ["氏名", "部署", "内線", "携帯"],
    ["山田", "総務", "1", "2"],
  );
  expect(merged).toEqual({ headerRow: 1, columns: { name: 0, department: 1 } });
});

test("says so when no row looks like a heading", () => {
  expect(guessColumns([["山田 太郎"], ["佐藤 花子"]], fields)).toEqual({
    headerRow: undefined,
    headers: [],
    matches: [],
  });
  expect(guessColumns([], fields).headerRow).toBeUndefined();
});

test("is surer of the same heading than of a similar one", () => {
  const { matches } = guessColumns([["氏名", "入社年月", "会社メール"]], fields);
  const sure = Object.fromEntries(matches.map(({ key, confidence }) => [key, confidence]));
  expect(sure.name).toBe(1);
  expect(sure.joined).toBeGreaterThan(0.7);
  expect(sure.joined).toBeLessThan(1);
  expect(sure.mail).toBeLessThan(0.95);
});

test("never gives two fields one column or one field two, and stays within the rows given", () => {
  const label = fc.oneof(
    fc.constantFrom("氏名", "メール", "名前", "部署", "入社日", "", "所属部門"),
    fc.string(),
  );
  const rows = fc.array(fc.array(label, { maxLength: 8 }), { maxLength: 14 });
  fc.assert(
    fc.property(rows, (rows) => {
      const { headerRow, headers, matches } = guessColumns(rows, fields);
      expect(new Set(matches.map(({ key }) => key)).size).toBe(matches.length);
      expect(new Set(matches.map(({ column }) => column)).size).toBe(matches.length);
      for (const { column, confidence } of matches) {
        expect(column).toBeLessThan(headers.length);
        expect(confidence).toBeGreaterThanOrEqual(0.5);
        expect(confidence).toBeLessThanOrEqual(1);
      }
      if (headerRow !== undefined) expect(headers.length).toBe(rows[headerRow]?.length);
    }),
  );
});

test("finds every field under its own name, in any order of columns", () => {
  const order = fc.shuffledSubarray(fields, { minLength: fields.length });
  fc.assert(
    fc.property(order, fc.nat(2), (shuffled, alias) => {
      const header = shuffled.map(({ aliases }) => aliases[alias % aliases.length] ?? "");
      const found = guess(
        ["一覧"],
        header,
        header.map(() => "x"),
      ).columns;
      expect(found).toEqual(Object.fromEntries(shuffled.map(({ key }, column) => [key, column])));
    }),
  );
});
