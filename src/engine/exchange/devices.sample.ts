/** A register of devices with a column of every kind, its lookups, and random rows, for the tests of the exchange. */
import fc from "fast-check";
import { parseDay } from "#src/text/parse-day.ts";
import { type ExchangeColumn, type ExchangeValue, type Found, foldName, type Lookup } from "./index.ts";

export const people = [
  { id: "p1", name: "山田 太郎", number: "0012" },
  { id: "p2", name: "佐藤 花子", number: "0013" },
  { id: "p3", name: "鈴木 一", number: "" },
  { id: "p4", name: "鈴木 一", number: "" },
];

export const columns: readonly ExchangeColumn[] = [
  { key: "name", heading: "管理番号", also: ["資産番号", "No."], kind: "text", required: true, max: 40 },
  {
    key: "type",
    heading: "種類",
    also: ["区分"],
    kind: "choice",
    choices: [
      { value: "pc", names: ["パソコン", "PC", "computer"] },
      { value: "phone", names: ["スマホ", "スマートフォン", "phone"] },
      { value: "nas", names: ["NAS, ファイルサーバー", "file server"] },
    ],
  },
  {
    key: "uses",
    heading: "用途",
    also: [],
    kind: "choices",
    choices: [
      { value: "mail", names: ["メール"] },
      { value: "web", names: ["閲覧・調べもの"] },
      { value: "bank", names: ["銀行"] },
    ],
  },
  { key: "bought", heading: "取得日", also: ["購入日"], kind: "day", group: "取得" },
  { key: "price", heading: "価格", also: ["取得価額"], kind: "number", max: 100_000_000, group: "取得" },
  { key: "encrypted", heading: "暗号化", also: [], kind: "yes-no-unknown" },
  { key: "owner", heading: "管理者", also: ["担当者"], kind: "person" },
  { key: "service", heading: "保守契約", also: [], kind: "link" },
  { key: "note", heading: "備考", also: ["メモ"], kind: "text" },
];

export const lookup: Lookup = {
  day: parseDay,
  answers: {
    yes: ["はい", "○", "あり", "有", "TRUE"],
    no: ["いいえ", "×", "なし", "無"],
    unknown: ["わからない", "？", "△"],
  },
  person(text): Found {
    const folded = foldName(text);
    const found = people.filter(
      ({ id, name, number }) =>
        foldName(name) === folded ||
        number === folded ||
        id === folded ||
        foldName(`${name} (${number})`) === folded,
    );
    const [only] = found;
    return found.length > 1 ? "several" : only ? { id: only.id } : "none";
  },
  personName(id) {
    const person = people.find((one) => one.id === id);
    return person ? (person.number ? `${person.name} (${person.number})` : person.name) : id;
  },
  link: (_column, text) => (/^契約\d$/.test(text) ? { id: `s${text.slice(2)}` } : "none"),
  linkName: (_column, id) => (/^s\d$/.test(id) ? `契約${id.slice(1)}` : id),
};

const freeText = fc.oneof(
  fc.constantFrom(
    "",
    "=1+1",
    "'=x",
    " 前後に空白 ",
    "0012",
    "1/2",
    "改行\nあり",
    "#N/A",
    "-",
    "ﾊﾝｶｸ",
    "TRUE",
    "2026-04-01",
  ),
  fc.string({ maxLength: 20 }),
);

/** Values as a register might hold them: also texts that look like formulas, and namesakes as persons. */
export const values = fc.record({
  name: fc.string({ minLength: 1, maxLength: 8 }).filter((text) => foldName(text) !== ""),
  type: fc.constantFrom(null, "pc", "phone", "nas"),
  uses: fc.subarray(["mail", "web", "bank"]).map((list): ExchangeValue => (list.length > 0 ? list : null)),
  bought: fc.constantFrom(null, "2026-04-01", "2019-05-01", "1999-12-31"),
  price: fc.oneof(
    fc.constant(null),
    fc.integer({ min: -5, max: 1_000_000 }),
    fc.double({ min: 0, max: 1e6, noNaN: true }),
  ),
  encrypted: fc.constantFrom(null, "yes", "no", "unknown"),
  owner: fc.constantFrom(null, "p1", "p2", "p3", "p4", "gone"),
  service: fc.constantFrom(null, "s1", "s2"),
  note: freeText,
});

/** Rows with ids of their own and different names. */
export const rows = fc
  .uniqueArray(values, { maxLength: 8, selector: ({ name }) => foldName(name) })
  .map((list) => list.map((one, at) => ({ id: `id${at}`, revision: at % 3, values: one })));

/** What a sheet read back holds: heading and rows as texts. */
export function asSheet(
  header: readonly string[],
  cells: readonly (readonly (string | number | null | undefined)[])[],
) {
  const rows = [header, ...cells.map((row) => row.map((cell) => String(cell ?? "")))];
  return { rows, rowNumbers: rows.map((_, at) => at + 1) };
}
