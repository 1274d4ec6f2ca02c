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
