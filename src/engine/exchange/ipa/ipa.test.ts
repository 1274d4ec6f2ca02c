/** IPA's risk workbook as people keep it: both editions, extra rows, missing sheets, and computed cells gone wrong. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { ipaWorkbook } from "#src/handbook/registers/ipa-workbook.ts";
import { parseDay } from "#src/text/parse-day.ts";
import { type IpaBook, type IpaSheet, importanceOfAsset, ipaSheets, readIpaWorkbook } from "../index.ts";

const sheet = (name: string, rows: readonly (readonly string[])[]): IpaSheet => ({
  name,
  rows,
  rowNumbers: rows.map((_, at) => at + 1),
});
const read = (...sheets: IpaSheet[]) => readIpaWorkbook(sheets, ipaWorkbook, parseDay);

const top = [
  "業務分類",
  "情報資産名称",
  "備考",
  "利用者範囲",
  "リスク所有者",
  "管理部署",
  "媒体・保存先",
  "個人情報の種類",
  "",
  "",
  "評価値",
  "",
  "",
  "重要度",
  "保存期限",
  "登録日",
  "現状から想定されるリスク(入力不要・自動表示)",
  "",
  "",
  "",
];
const sub = [
  "業務分類",
  "情報資産名称",
  "備考",
  "利用者範囲",
  "リスク所有者",
  "管理部署",
  "媒体・保存先",
  "個人情報",
  "要配慮個人情報",
  "特定個人情報",
  "機密性",
  "完全性",
  "可用性",
  "重要度",
  "保存期限",
  "登録日",
  "脅威の発生頻度※「脅威の状況」シートに入力すると表示",
  "脆弱性※「対策状況チェック」シートに入力すると表示",
  "被害発生可能性",
  "リスク値",
];
const payroll = [
  "人事",
  "社員名簿",
  "社員基本情報",
  "人事部",
  "人事部長",
  "人事部",
  "事務所ＰＣ",
  "有",
  "",
  "",
  "3",
  "1",
  "1",
  "3",
  "",
  "令和8年4月1日",
  "2:特定の状況で発生する",
  "2:部分的に対策を実施している",
  "1:可能性は低い",
  "3 リスク小",
];
const blankRow = (importance: string) => [
  ...Array.from({ length: 13 }, () => ""),
  importance,
  "",
  "",
  "",
  "",
  "",
  "",
];
const ledger = (...rows: string[][]) =>
  sheet("情報資産管理台帳", [["情報資産管理台帳"], ["", "", "", "更新日", "2026/04/01"], top, sub, ...rows]);

test("reads the ledger under its heading in two rows, and leaves out the rows that hold formulas only", () => {
  const { assets, refused, sheets } = read(ledger(payroll, blankRow("0"), blankRow("#N/A"), blankRow("")));
  expect(refused).toEqual([]);
  expect(sheets).toEqual({ ledger: "情報資産管理台帳" });
  expect(assets).toEqual([
    {
      row: 5,
      business: "人事",
      name: "社員名簿",
      note: "社員基本情報",
      users: "人事部",
      riskOwner: "人事部長",
      department: "人事部",
      medium: "pc",
      personal: true,
      sensitive: false,
      myNumber: false,
      confidentiality: 3,
      integrity: 1,
      availability: 1,
      retention: "",
      registered: "2026-04-01",
      stated: { importance: 3, threat: 2, vulnerability: 2, likelihood: 1, risk: 3 },
    },
  ]);
});

test("recognises sheets by folded names, by parts of them, and by their headings", () => {
  const renamed = { ...ledger(payroll), name: "台帳（2026年度）" };
  const threats = sheet("② 脅威の状況 ", [
    ["媒体・保存先", "想定される脅威", "対策を講じない場合の脅威の発生頻度"],
    ["書類", "盗難", "3"],
  ]);
  const checks = sheet("対策状況ﾁｪｯｸ", [
    ["No.", "診断項目", "実施状況"],
    ["1", "規程がある", "１：実施している"],
  ]);
  const example = sheet("台帳記入例", [top, sub, payroll]);
  const content = read(
    sheet("利用方法", [["はじめに"]]),
    example,
    threats,
    checks,
    renamed,
    sheet("メモ", [["x"]]),
  );
  expect(content.sheets).toEqual({
    "how-to": "利用方法",
    example: "台帳記入例",
    threats: "② 脅威の状況 ",
    checks: "対策状況ﾁｪｯｸ",
    ledger: "台帳（2026年度）",
  });
  expect(content.unknown).toEqual(["メモ"]);
  expect(content.assets.length).toBe(1);
  expect(content.frequencies).toEqual({ paper: 3 });
  expect(content.checks).toEqual([{ row: 2, number: "1", section: "", question: "規程がある", answer: 1 }]);
});

test("explains each row that it leaves out, and takes the others", () => {
  const bad = payroll.with(1, "").with(6, "金庫の中").with(10, "4").with(7, "たぶん").with(15, "去年");
  const footnote = ["※ 重要度は自動で表示されます", ...Array.from({ length: 19 }, () => "")];
  const { assets, refused } = read(ledger(bad, payroll, footnote));
  expect(assets.map(({ row }) => row)).toEqual([6]);
  expect(refused.map(({ row, key, problem }) => [row, key, problem])).toEqual([
    [5, "name", "no-name"],
    [5, "medium", "not-a-choice"],
    [5, "registered", "not-a-day"],
    [5, "personal", "not-yes-no"],
    [5, "confidentiality", "not-a-rating"],
    [7, "name", "no-name"],
  ]);
});

test("does not believe the computed columns: it recomputes them and says what differs", () => {
  const threats = sheet("脅威の状況", [
    ["媒体・保存先", "想定される脅威", "発生頻度"],
    ["事務所PC", "感染", "3"],
    ["", "盗難", "1"],
  ]);
  // Personal data makes it 3 where the file says 1; the threat sheet says 3; hence likelihood 2 and risk 6.
  const stale = payroll.with(10, "1").with(13, "1").with(16, "1").with(18, "1").with(19, "1");
  const { differences, frequencies } = read(
    ledger(stale, payroll.with(13, "#REF!").with(16, "").with(19, "")),
    threats,
  );
  expect(frequencies).toEqual({ pc: 3 });
  expect(differences).toEqual([
    { row: 5, key: "importance", file: 1, ours: 3 },
    { row: 5, key: "threat", file: 1, ours: 3 },
    { row: 5, key: "likelihood", file: 1, ours: 2 },
    { row: 5, key: "risk", file: 1, ours: 6 },
    { row: 6, key: "likelihood", file: 1, ours: 2 },
  ]);
});

test("keeps a medium for the threats below it, and says which threats have no frequency", () => {
  const rows = [
    ["媒体・保存先", "想定される脅威", "脅威の発生頻度"],
    ["書類", "盗難", "2:特定の状況で発生する"],
    ["", "紛失", ""],
    ["", "火災", "たまに"],
    ["社外サーバー（クラウド）", "停止", "３"],
    ["倉庫", "雨漏り", "1"],
  ];
  const { threats, refused } = read(sheet("脅威の状況", rows));
  expect(threats.map(({ medium, threat, frequency }) => [medium, threat, frequency])).toEqual([
    ["paper", "盗難", 2],
    ["cloud", "停止", 3],
  ]);
  expect(refused.map(({ row, key, problem, text }) => [row, key, problem, text])).toEqual([
    [3, "frequency", "unanswered", "紛失"],
    [4, "frequency", "not-a-rating", "たまに"],
    [6, "medium", "not-a-choice", "倉庫"],
  ]);
});

test.each([
  ["1", 1],
  ["２", 2],
  ["3：実施していない/わからない", 3],
  ["４:自社には該当しない", 4],
  ["実施している", 1],
  ["一部実施", 2],
  ["わからない", 3],
  ["○", 1],
])("reads the answer %s of the check sheet", (text, answer) => {
  const { checks } = read(
    sheet("対策状況チェック", [
      ["番号", "種類", "診断項目", "実施状況"],
      ["(1)", "", "", ""],
      ["1", "組織", "項目", text],
    ]),
  );
  expect(checks).toMatchObject([{ answer, section: "組織" }]);
});

test("lists the checks without an answer, and those with another one", () => {
  const rows = [
    ["番号", "診断項目", "実施状況"],
    ["1", "甲", ""],
    ["2", "乙", "5"],
    ["", "見出しの行", ""],
  ];
  expect(read(sheet("対策状況チェック", rows)).refused.map(({ row, problem }) => [row, problem])).toEqual([
    [2, "unanswered"],
    [3, "not-a-choice"],
  ]);
});

const level = fc.constantFrom(1, 2, 3) as fc.Arbitrary<1 | 2 | 3>;
const word = fc.constantFrom("", "人事", "営業 部", "社員名簿", "=1+1", "改行\nあり");
const asset = fc
  .record({
    business: word,
    name: fc.constantFrom("台帳", "顧客名簿", "見積書", "0012"),
    note: word,
    users: word,
    riskOwner: word,
    department: word,
    medium: fc.constantFrom(null, "paper", "medium", "pc", "mobile", "server", "cloud"),
    personal: fc.boolean(),
    sensitive: fc.boolean(),
    myNumber: fc.boolean(),
    confidentiality: fc.option(level),
    integrity: fc.option(level),
    availability: fc.option(level),
    retention: fc.constantFrom("", "5年", "2030-03-31"),
    registered: fc.constantFrom(null, "2026-04-01"),
  })
  .map((one) => ({
    ...one,
    stated: {
      importance: importanceOfAsset(one),
      threat: null,
      vulnerability: null,
      likelihood: null,
      risk: null,
    },
  }));
const book: fc.Arbitrary<IpaBook> = fc.record({
  assets: fc.array(asset, { maxLength: 6 }),
  threats: fc.array(
    fc.record({
      medium: fc.constantFrom("paper", "pc", "cloud"),
      threat: fc.constantFrom("盗難", "停止"),
      frequency: level,
    }),
    { maxLength: 5 },
  ),
  checks: fc.array(
    fc.record({
      number: fc.constantFrom("1", "2-1", "(3)"),
      section: fc.constant("組織"),
      question: fc.constantFrom("規程", "教育"),
      answer: fc.constantFrom(1, 2, 3, 4) as fc.Arbitrary<1 | 2 | 3 | 4>,
    }),
    { maxLength: 5 },
  ),
});

/** The sheets as they look when they are read back, with the groups' headings above. */
function asRead(content: IpaBook): IpaSheet[] {
  return ipaSheets(content, ipaWorkbook).map(({ name, columns, rows }) => {
    const grouped = columns.some(({ group }) => group);
    const above = columns.map(({ group, header }, at) =>
      !group ? header : columns[at - 1]?.group === group ? "" : group,
    );
    const cells = rows.map((row) => columns.map(({ key }) => String(row[key] ?? "")));
    return sheet(name, [[name], ...(grouped ? [above] : []), columns.map(({ header }) => header), ...cells]);
  });
}

test("reads back what it writes, without a refusal or a difference", () => {
  fc.assert(
    fc.property(book, (content) => {
      const back = read(...asRead(content));
      expect(back.refused).toEqual([]);
      expect(back.differences).toEqual([]);
      const bare = <T extends { readonly row: number }>(list: readonly T[]) =>
        list.map(({ row: _row, ...rest }) => rest);
      expect(bare(back.assets)).toEqual(content.assets);
      expect(bare(back.threats)).toEqual(content.threats);
      expect(bare(back.checks)).toEqual(content.checks);
    }),
  );
});

test("answers for any sheets: every row with an input is taken or refused", () => {
  const text = fc.oneof(
    fc.constantFrom(...top, ...sub, "1", "3:", "有", "#N/A", "書類", ""),
    fc.string({ maxLength: 5 }),
  );
  const any = fc.record({
    name: fc.constantFrom("情報資産管理台帳", "脅威の状況", "対策状況チェック", "x"),
    rows: fc.array(fc.array(text, { maxLength: 22 }), { maxLength: 8 }),
  });
  fc.assert(
    fc.property(fc.array(any, { maxLength: 4 }), (sheets) => {
      const content = read(...sheets.map(({ name, rows }) => sheet(name, rows)));
      const taken = new Set(content.assets.map(({ row }) => row));
      for (const refusal of content.refused)
        if (refusal.sheet === "ledger") expect(taken.has(refusal.row)).toBe(false);
    }),
  );
});
