import fc from "fast-check";
import { expect, test } from "vitest";
import { asSheet, columns } from "./devices.sample.ts";
import {
  type ExchangeColumn,
  fileRows,
  findHeadings,
  guessMapping,
  openSheet,
  rememberMapping,
  signatureOf,
} from "./index.ts";

const keys = (mapping: ReturnType<typeof guessMapping>) => mapping.map((one) => one?.key ?? null);

test("finds columns by heading or synonym, whatever the width and the brackets", () => {
  const headings = ["Ｎｏ.", "管理者（氏名）", "購 入 日", "メモ欄", "郵便番号"];
  expect(keys(guessMapping(headings, columns))).toEqual(["name", "owner", "bought", "note", null]);
  expect(guessMapping(["備考"], columns)).toEqual([{ key: "note", confidence: 1, remembered: false }]);
});

test("what was remembered for the same headings wins, in any order of the columns", () => {
  const headings = ["管理番号", "担当者", "備考", "備考"];
  const remembered = rememberMapping(headings, ["name", null, "owner", "note"]);
  expect(guessMapping(headings, columns, remembered)).toEqual([
    { key: "name", confidence: 1, remembered: true },
    null,
    { key: "owner", confidence: 1, remembered: true },
    { key: "note", confidence: 1, remembered: true },
  ]);
  expect(keys(guessMapping(["担当者", "管理番号 ", "備考", "備考"], columns, remembered))).toEqual([
    null,
    "name",
    "owner",
    "note",
  ]);
  expect(keys(guessMapping(["管理番号", "担当者", "備考"], columns, remembered))).toEqual([
    "name",
    "owner",
    "note",
  ]);
});

test("forgets what points to a column that the register no longer has", () => {
  const remembered = rememberMapping(["甲", "乙"], ["name", "gone"]);
  expect(keys(guessMapping(["甲", "乙"], columns, remembered))).toEqual(["name", null]);
  expect(
    keys(guessMapping(["甲", "__proto__"], columns, rememberMapping(["甲", "__proto__"], ["name", null]))),
  ).toEqual(["name", null]);
});

test("remembering and guessing agree, and no key is given twice", () => {
  const heading = fc.oneof(
    fc.constantFrom("管理番号", "備考", "No.", "担当者", "", "#", "constructor"),
    fc.string({ maxLength: 6 }),
  );
  const key = fc.constantFrom(null, ...columns.map((column) => column.key));
  fc.assert(
    fc.property(fc.array(fc.tuple(heading, key), { maxLength: 8 }), (pairs) => {
      const headings = pairs.map(([text]) => text);
      const seen = new Set<string>();
      const chosen = pairs.map(([, one]) => {
        if (one === null || seen.has(one)) return null;
        seen.add(one);
        return one;
      });
      const found = keys(guessMapping(headings, columns, rememberMapping(headings, chosen))).filter(Boolean);
      expect(new Set(found).size).toBe(found.length);
      headings.forEach((text, at) => {
        if (signatureOf([text]) === "") expect(found).not.toContain(chosen[at]);
      });
      expect(signatureOf([...headings].reverse())).toBe(signatureOf(headings));
    }),
  );
});

test("finds the heading below titles, and a remembered one before any other", () => {
  const rows = [["機器一覧"], ["", "2026年4月1日現在"], ["型", "誰の", "管理番号"], ["PC", "山田", "1"]];
  expect(findHeadings(rows, columns).headingRow).toBe(2);
  const remembered = [rememberMapping(["型", "誰の", "管理番号"], ["type", "owner", "name"])];
  expect(findHeadings(rows, columns, remembered)).toMatchObject({
    headingRow: 2,
    mapping: [{ key: "type" }, { key: "owner" }, { key: "name" }],
  });
  expect(findHeadings([["山田"], ["佐藤"]], columns)).toEqual({ headingRow: -1, headings: [], mapping: [] });
});

test("tells columns of the same heading apart by their groups, also when the columns were moved", () => {
  const twins: ExchangeColumn[] = [
    { key: "id", heading: "番号", also: [], kind: "text" },
    { key: "ours", heading: "担当", also: [], kind: "text", group: "自社" },
    { key: "theirs", heading: "担当", also: [], kind: "text", group: "取引先" },
  ];
  const sheet = {
    rows: [
      ["_id", "番号", "取引先", "自社"],
      ["_id", "番号", "担当", "担当"],
      ["1", "A", "外", "内"],
    ],
    rowNumbers: [1, 2, 3],
  };
  const { headingRow, mapping, ours } = openSheet(sheet, twins);
  expect(ours).toBe(true);
  expect(fileRows(sheet, headingRow, keys(mapping))).toEqual([
    { row: 3, id: "1", base: null, texts: { id: "A", ours: "内", theirs: "外" } },
  ]);
});

test("leaves out rows without any text, and keeps the numbers that the spreadsheet shows", () => {
  const sheet = {
    ...asSheet(
      ["管理番号", "備考", "ほか"],
      [
        ["A", "", "x"],
        ["", " ", "y"],
        ["B", "b", ""],
      ],
    ),
    rowNumbers: [3, 4, 5, 9],
  };
  const { headingRow, mapping } = openSheet(sheet, columns);
  expect(fileRows(sheet, headingRow, keys(mapping)).map(({ row, texts }) => [row, texts])).toEqual([
    [4, { name: "A", note: "" }],
    [9, { name: "B", note: "b" }],
  ]);
});
