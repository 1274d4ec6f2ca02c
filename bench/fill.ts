/** Fills a fresh Banto through its own pages: a closed diagnosis, and people from a spreadsheet. */

import { fingerprint, untouched } from "../src/features/diagnosis/rules/changes.ts";
import type { Visitor } from "../tests/helpers/visitor.ts";

function place(answer: Response): string {
  const location = answer.headers.get("location");
  if (answer.status !== 303 || !location) throw new Error(`${answer.url} answered ${answer.status}`);
  return new URL(location, answer.url).pathname;
}

/** Starts, answers and closes a diagnosis, answers of every kind; returns the path of its result. */
export async function closeDiagnosis(owner: Visitor): Promise<string> {
  const id = place(await owner.post("/diagnosis")).split("/")[2] ?? "";
  const kinds = ["yes", "partly", "no", "unknown"];
  const fields = Array.from({ length: 25 }, (_, index) => [
    [`answer-${index + 1}`, kinds[(index * 7) % 4] ?? ""],
    [`note-${index + 1}`, index % 3 === 0 ? "月に一度、情報担当が確かめている" : ""],
    [`seen-${index + 1}`, fingerprint(untouched)],
  ]);
  place(
    await owner.post(`/diagnosis/${id}/questions`, { ...Object.fromEntries(fields.flat()), page: "bench" }),
  );
  place(await owner.post(`/diagnosis/${id}/closure`, { responsible: "情報 太郎" }));
  return `/diagnosis/${id}/result`;
}

const family = [
  "佐藤",
  "鈴木",
  "高橋",
  "田中",
  "伊藤",
  "渡辺",
  "山本",
  "中村",
  "小林",
  "加藤",
  "吉田",
  "山田",
];
const given = ["太郎", "花子", "健", "美咲", "翔", "葵", "大輔", "恵", "誠", "由美", "浩", "陽子", "学"];
const kana = ["サトウ", "スズキ", "タカハシ", "タナカ", "イトウ", "ワタナベ", "ヤマモト"];
const departments = ["総務部", "営業部", "製造一課", "製造二課", "品質保証部", "設計部", "情報システム"];
const titles = ["", "", "", "主任", "係長", "課長"];

const pick = (list: readonly string[], index: number) => list[index % list.length] ?? "";

/** A table of people as a spreadsheet would save it: CSV in UTF-8. */
export function peopleTable(count: number): string {
  const rows = Array.from({ length: count }, (_, index) =>
    [
      10_000 + index,
      pick(family, index * 5),
      pick(given, index * 7),
      pick(kana, index),
      pick(kana, index + 3),
      `p${10_000 + index}@meihoku.example.jp`,
      pick(departments, index * 3),
      pick(titles, index),
      "2019-04-01",
    ].join(","),
  );
  return ["社員番号,姓,名,セイ,メイ,メールアドレス,部署,役職,入社日", ...rows].join("\r\n");
}

const kinds = ["パソコン", "パソコン", "パソコン", "スマートフォン", "NAS", "複合機・プリンター"];
const systems = ["Windows 11 Pro 24H2", "Windows 10 Pro 22H2", "macOS 26", "Android 16", "RouterOS 7"];
const places = ["本社2階 総務", "第一工場 事務所", "第二工場", "倉庫", "設計室"];

/** A ledger of devices as an office keeps it: CSV in UTF-8. */
export function deviceTable(count: number): string {
  const rows = Array.from({ length: count }, (_, index) =>
    [
      `PC-${String(index).padStart(6, "0")}`,
      pick(kinds, index * 5),
      10_000 + (index % 60),
      10_000 + ((index * 7) % 60),
      pick(places, index * 3),
      pick(["名北電機", "尾張システム", "三河情報"], index),
      `MX-${100 + (index % 40)}`,
      `SN${1_000_000 + index * 37}`,
      `A-${String(index).padStart(6, "0")}`,
      `20${18 + (index % 8)}-0${1 + (index % 9)}-15`,
      pick(systems, index),
      `20${26 + (index % 5)}-10-1${index % 10}`,
      pick(["はい", "いいえ", ""], index),
      pick(["はい", "はい", "わからない"], index * 11),
      index % 4 === 0 ? "棚の上から二段目。鍵は総務。" : "",
    ].join(","),
  );
  const headings =
    "呼び名,種類,管理する人,使う人,置き場所,メーカー,型番,製造番号,管理番号,買った日,OS・基本ソフト,サポートが終わる日,画面ロックがかかる,中のデータが暗号化されている,備考";
  return [headings, ...rows].join("\r\n");
}

/** Seconds of each step that a person waits for. */
export interface ImportTimes {
  readonly preview: number;
  readonly confirm: number;
  readonly report: number;
}

/** Imports a file: handing over to seeing the preview, confirming, seeing the report. */
export async function importPeople(owner: Visitor, file: Blob, name: string): Promise<ImportTimes> {
  const times: number[] = [performance.now()];
  const form = new FormData();
  form.set("pasted", "");
  form.set("file", file, name);
  const draft = place(await owner.post("/registers/people/imports", form));
  const preview = await (await owner.get(draft)).text();
  times.push(performance.now());
  const revision = /name="revision" value="(\d+)"/.exec(preview)?.[1];
  if (revision === undefined) throw new Error(`the preview of ${name} offers nothing to confirm`);
  place(await owner.post(`${draft}/confirmation`, { revision }));
  times.push(performance.now());
  const report = await owner.get(draft);
  await report.text();
  if (report.status !== 200) throw new Error(`the report of ${name} answered ${report.status}`);
  times.push(performance.now());
  const [begun = 0, shown = 0, confirmed = 0, reported = 0] = times;
  return {
    preview: (shown - begun) / 1000,
    confirm: (confirmed - shown) / 1000,
    report: (reported - confirmed) / 1000,
  };
}
