import { expect, test } from "vitest";
import { columns, lookup } from "./devices.sample.ts";
import {
  baseHeading,
  baseOf,
  type CurrentRow,
  changesToMake,
  compare,
  exportColumns,
  type FileRow,
  keysOfBaseHeading,
  markOf,
  readBase,
  writeBase,
  writeCells,
} from "./index.ts";

const current: readonly CurrentRow[] = [
  { id: "a", revision: 1, values: { name: "PC-1", note: "一", owner: "p1" } },
  { id: "b", revision: 1, values: { name: "PC-2", note: "二" } },
];
const [a, b] = current as readonly [CurrentRow, CurrentRow];

/** The row as it was exported, with some cells edited. */
function back(row: CurrentRow, edits: Readonly<Record<string, string>> = {}, at = 2): FileRow {
  const cells = writeCells(columns, row.values, lookup);
  const texts = Object.fromEntries(Object.entries(cells).map(([key, cell]) => [key, String(cell ?? "")]));
  return { row: at, id: row.id, base: baseOf(columns, row, lookup), texts: { ...texts, ...edits } };
}
const added = (texts: Readonly<Record<string, string>>, row = 9): FileRow => ({
  row,
  id: null,
  base: null,
  texts,
});
const against = (file: readonly FileRow[], now: readonly CurrentRow[] = current, more = {}) =>
  compare({ columns, keyColumns: ["name"], lookup, file, current: now, ...more });

test("an emptied cell is a change to nothing; a column that is not in the file is not touched", () => {
  expect(against([back(a, { note: "" }), back(b)]).changed).toEqual([
    { row: 2, id: "a", revision: 1, cells: [{ key: "note", from: "一", to: null }] },
  ]);
  const { note: _note, ...rest } = back(a).texts;
  expect(against([{ ...back(a), texts: rest }, back(b)]).changed).toEqual([]);
  expect(against([back(a, { name: "" }), back(b)]).refused).toMatchObject([
    { row: 2, id: "a", key: "name", problem: "required" },
  ]);
});

test("a row that is not in the file is reported and never deleted; so is one whose cells were all emptied", () => {
  expect(against([back(a)])).toMatchObject({ missing: [{ id: "b" }], changed: [], refused: [] });
  const emptied = Object.fromEntries(Object.keys(back(b).texts).map((key) => [key, ""]));
  expect(against([back(a), back(b, emptied, 3)])).toMatchObject({
    missing: [{ id: "b", row: 3 }],
    changed: [],
    refused: [],
  });
  const expected = ({ id }: CurrentRow) => id !== "b";
  expect(against([back(a)], current, { expected }).missing).toEqual([]);
});

test("an edit of both sides is a conflict until somebody chooses", () => {
  const now = [{ ...a, revision: 2, values: { ...a.values, note: "番頭で直した" } }, b];
  const result = against([back(a, { note: "Excelで直した", owner: "0013" }), back(b)], now);
  expect(result.conflicts).toEqual([
    { row: 2, id: "a", revision: 2, key: "note", file: "Excelで直した", current: "番頭で直した" },
  ]);
  const owner = { key: "owner", from: "p1", to: "p2" };
  expect(result.changed).toMatchObject([{ id: "a", cells: [owner] }]);
  expect(changesToMake(result, () => false)).toEqual(result.changed);
  expect(changesToMake(result, () => true)).toMatchObject([
    { id: "a", cells: [owner, { key: "note", from: "番頭で直した", to: "Excelで直した" }] },
  ]);
});

test("without a readable mark, what is certain is a change and what is not is a conflict", () => {
  const lost = { ...back(a, { note: "直した" }), base: null };
  expect(against([lost, back(b)]).conflicts).toMatchObject([
    { id: "a", key: "note", file: "直した", current: "一" },
  ]);
  const revisionOnly = { ...lost, base: { revision: "1", keys: [], marks: "" } };
  expect(against([revisionOnly, back(b)]).changed).toMatchObject([{ id: "a" }]);
  const base = new Map([["a", baseOf(columns, a, lookup)]]);
  expect(against([lost, back(b)], current, { base }).changed).toMatchObject([{ id: "a" }]);
});

test("a copied row with a new name is a new row, whichever of the two stands first", () => {
  const copy = back(a, { name: "PC-3" }, 3);
  for (const file of [
    [back(a), copy, back(b)],
    [copy, back(a), back(b)],
  ])
    expect(against(file)).toMatchObject({
      added: [{ row: 3, values: { name: "PC-3", owner: "p1" } }],
      changed: [],
      refused: [],
    });
  const both = [back(a, { note: "直した" }), copy, back(b)];
  expect(against(both)).toMatchObject({ added: [{ row: 3 }], changed: [{ id: "a" }], refused: [] });
});

test("two rows that mean one are refused, both or the exact copy, and nothing is guessed", () => {
  expect(against([back(a), back(a, {}, 3), back(b)])).toMatchObject({
    refused: [{ row: 3, problem: "twice" }],
    added: [],
  });
  const twice = [back(a, { note: "甲" }), back(a, { note: "乙" }, 3), back(b)];
  expect(against(twice)).toMatchObject({
    refused: [
      { row: 2, problem: "twice" },
      { row: 3, problem: "twice" },
    ],
    changed: [],
    missing: [],
  });
  expect(against([back(a), back(b), added({ name: "pc-1" })])).toMatchObject({
    refused: [{ row: 9, problem: "twice" }],
  });
});

test("a row of another file, or of a row since deleted, is not added again in silence", () => {
  expect(
    against([back(a), back(b), back({ id: "z", revision: 1, values: { name: "古い" } }, {}, 4)]),
  ).toMatchObject({
    refused: [{ row: 4, id: "z", key: null, problem: "gone", text: "古い" }],
    added: [],
  });
});

test("rows without an id are found by name, where empty cells say nothing; or else they are new", () => {
  const file = [
    added({ name: "ＰＣ－１", note: "", owner: "佐藤花子" }, 2),
    added({ name: "PC-9", note: "新" }, 3),
  ];
  expect(against(file)).toMatchObject({
    changed: [{ id: "a", cells: [{ key: "owner", from: "p1", to: "p2" }] }],
    added: [{ row: 3, values: { name: "PC-9", note: "新" } }],
    missing: [{ id: "b" }],
  });
  expect(against(file, current, { blank: "clears" }).changed[0]?.cells).toContainEqual({
    key: "note",
    from: "一",
    to: null,
  });
  expect(against([added({ note: "名前がない" })]).refused).toMatchObject([
    { row: 9, key: "name", problem: "required" },
  ]);
});

test("a name that several rows have is refused, and a new row with a bad cell is refused as a whole", () => {
  const twins = [...current, { id: "c", revision: 1, values: { name: "pc-2" } }];
  expect(against([added({ name: "PC-2", note: "どちら" })], twins).refused).toMatchObject([
    { row: 9, problem: "several" },
  ]);
  const result = against([added({ name: "PC-9", bought: "きのう", price: "高い" })]);
  expect(result.added).toEqual([]);
  expect(result.refused.map(({ key, problem }) => [key, problem])).toEqual([
    ["bought", "not-a-day"],
    ["price", "not-a-number"],
  ]);
});

test("notices that a part of the sheet was sorted without its hidden columns", () => {
  const [first, second] = [back(a), back(b, {}, 3)];
  const sorted = [
    { ...first, texts: second.texts },
    { ...second, texts: first.texts },
  ];
  expect(against(sorted).shifted).toEqual([2, 3]);
  expect(against([first, second]).shifted).toEqual([]);
});

test("carries the marks in one hidden cell, and takes no altered one for true", () => {
  const keys = columns.map(({ key }) => key);
  const base = baseOf(columns, a, lookup);
  expect(keysOfBaseHeading(baseHeading(keys))).toEqual(keys);
  expect(readBase(writeBase(base), keys)).toEqual(base);
  for (const text of ["", "1", "1:abc", "1:a.b", "x", `${writeBase(base)}.`])
    expect(readBase(text, keys)).toBeUndefined();
  expect(markOf("")).toBe("");
  expect(markOf(" a\r\nb ")).toBe(markOf("a\nb"));
  const marks = Array.from({ length: 50_000 }, (_, i) => markOf(`PC-${i}`));
  expect(new Set(marks).size).toBe(marks.length);
});

test("describes an export: identity hidden in front, days as asked, lists for what has choices", () => {
  const written = exportColumns(columns, lookup, { days: "era" });
  expect(written.slice(0, 2)).toMatchObject([
    { header: "_id", hidden: true },
    { header: "_base:name,type,uses,bought,price,encrypted,owner,service,note", hidden: true },
  ]);
  const by = new Map(written.map((column) => [column.key, column]));
  expect(by.get("bought")).toMatchObject({ kind: "date", shownAs: "era", group: "取得" });
  expect(by.get("type")?.list).toEqual(["パソコン", "スマホ", "NAS, ファイルサーバー"]);
  expect(by.get("encrypted")?.list).toEqual(["はい", "いいえ", "わからない"]);
  expect(by.get("uses")?.list).toBeUndefined();
  expect(exportColumns(columns, lookup, { hidden: false }).map(({ key }) => key)).toEqual(
    columns.map(({ key }) => key),
  );
});
