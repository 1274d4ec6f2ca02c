import { afterAll, beforeAll, expect, test } from "vitest";
import { type Answer, questionNumbers } from "#src/engine/diagnosis/index.ts";
import { readLedger } from "#src/platform/audit/index.ts";
import { inspectBoardReport } from "#src/platform/pdf/board-report.ts";
import { type RowValues, readTable, type SheetTable, writeWorkbook } from "#src/platform/sheet/index.ts";
import { type Client, openTestShop, type TestShop } from "#tests/helpers/app.ts";
import { readDiagnosis, readResult } from "../read.ts";
import { fingerprint, untouched } from "../rules/changes.ts";
import { resultOf } from "../rules/result.ts";
import { drawRadar } from "../views/drawings.ts";
import { boardReportOf } from "./report.ts";

let shop: TestShop;
let base: string;

beforeAll(async () => {
  shop = await openTestShop();
  const started = await shop.as("owner").post("/diagnosis");
  base = (started.location ?? "").replace("/questions/1", "");
  const cycle: readonly Answer[] = ["yes", "partly", "no", "unknown"];
  const fields: Record<string, string> = { page: "first" };
  for (const number of questionNumbers.slice(0, 20)) {
    fields[`seen-${number}`] = fingerprint(untouched);
    fields[`answer-${number}`] = cycle[number % 4] ?? "yes";
    if (number % 5 === 0) fields[`note-${number}`] = `=1+1\n二行目 "${number}", <b>`;
  }
  await shop.as("owner").post(`${base}/questions`, fields);
});
afterAll(() => shop.close());

const id = () => base.split("/").at(-1) ?? "";
const content = async () =>
  (await readDiagnosis(shop.store.db, shop.companyId, id())).ownRows.map(({ item, answer, note }) => ({
    item,
    answer,
    note,
  }));

async function download(lang = "ja"): Promise<Uint8Array> {
  return (await shop.as("owner").get(`${base}/result.xlsx`, { "accept-language": lang })).bytes();
}

async function sheetsOf(bytes: Uint8Array): Promise<readonly SheetTable[]> {
  const table = await readTable(bytes);
  if (!table.ok) throw new Error(table.reason);
  return table.sheets;
}

/** The workbook as somebody has changed it: rows by heading, handed back as a new file. */
async function edited(
  change: (rows: Record<string, string>[]) => Record<string, string>[],
): Promise<Uint8Array> {
  const [answers] = await sheetsOf(await download());
  const head = answers?.rows.findIndex((row) => row.includes("banto-id")) ?? -1;
  const names = answers?.rows[head] ?? [];
  const rows = (answers?.rows.slice(head + 1) ?? []).map((cells) =>
    Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ""])),
  );
  const columns = names.map((name) => ({ key: name, header: name, kind: "text" as const }));
  const changed: RowValues[] = change(rows);
  return writeWorkbook({
    sheets: [{ name: "回答", columns, rows: changed }],
    creator: "x",
    createdAt: new Date(0),
  });
}

async function upload(bytes: Uint8Array, client: Client = shop.as("owner"), name = "自社診断.xlsx") {
  const form = new FormData();
  form.set("file", new File([new Uint8Array(bytes)], name));
  const answer = await client.post(`${base}/imports`, form);
  return { status: answer.status, html: await answer.text(), location: answer.location };
}

/** Presses the button under the preview. */
async function confirm(html: string) {
  const fields: Record<string, string> = {};
  for (const [, name = "", value = ""] of html.matchAll(
    /<input type="hidden" name="([^"]*)" value="([^"]*)"/gs,
  ))
    fields[name] = value
      .replaceAll("&quot;", '"')
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&amp;", "&");
  return shop.as("owner").post(`${base}/imports`, fields);
}

test("the workbook holds the answers and the measures, with hidden ids", async () => {
  const [answers, measures] = await sheetsOf(await download());
  expect([answers?.name, measures?.name]).toEqual(["回答", "改善策"]);
  const head = answers?.rows.findIndex((row) => row.includes("banto-id")) ?? -1;
  expect(answers?.rows.length).toBe(head + 1 + 25);
  expect(answers?.rows[head + 5]).toContain('=1+1\n二行目 "5", <b>');
  expect(measures?.rows.some((row) => row.includes("d03-find-out"))).toBe(true);
});

test("bringing the file back unchanged changes nothing, in either language", async () => {
  const before = await content();
  for (const lang of ["ja", "en"]) {
    const { status, html } = await upload(await download(lang));
    expect(status).toBe(200);
    expect(html).toContain("変わったところはありません");
  }
  expect(await content()).toEqual(before);
});

test("only what was changed is shown, and nothing is taken in before it is confirmed", async () => {
  const before = await content();
  const file = await edited((rows) =>
    rows.toReversed().map((row) => {
      if (row.番号 === "1") return { ...row, 答え: "わからない" };
      if (row.番号 === "5") return { ...row, メモ: "一行目\n二行目" };
      if (row.番号 === "21") return { ...row, 答え: " 一部実施している ", メモ: "新しい" };
      return row;
    }),
  );
  const { html } = await upload(file);
  expect(html).toContain("3問が変わります");
  expect(html.match(/data-label="ファイルの内容"/g)).toHaveLength(4);
  expect(await content()).toEqual(before);
  expect((await confirm(html)).location).toBe(`${base}/questions`);
  const after = await content();
  expect(after.filter((row) => !before.some((old) => JSON.stringify(old) === JSON.stringify(row)))).toEqual([
    { item: 1, answer: "unknown", note: "" },
    { item: 5, answer: "partly", note: "一行目\n二行目" },
    { item: 21, answer: "partly", note: "新しい" },
  ]);
  const ledger = await Array.fromAsync(readLedger(shop.store.db, shop.companyId));
  expect(ledger.filter(({ action }) => action === "diagnosis.imported")).toHaveLength(1);
});

test("an emptied answer is taken out, and shown as such first", async () => {
  const { html } = await upload(
    await edited((rows) => rows.map((row) => (row.番号 === "2" ? { ...row, 答え: "" } : row))),
  );
  expect(html).toContain("（空）");
  await confirm(html);
  expect((await content()).find(({ item }) => item === 2)?.answer).toBeNull();
});

test("what was changed in Banto since the file was made is not overwritten", async () => {
  const file = await edited((rows) =>
    rows.map((row) => (row.番号 === "6" ? { ...row, 答え: "わからない" } : row)),
  );
  const stored = (await content()).find(({ item }) => item === 6) ?? untouched;
  const fields = { page: "meanwhile", "seen-6": fingerprint(stored), "answer-6": "yes" };
  expect((await shop.as("it").post(`${base}/questions`, fields)).status).toBe(303);
  const { html } = await upload(file);
  expect(html).toContain("取り込まない質問");
  expect((await content()).find(({ item }) => item === 6)?.answer).toBe("yes");
});

test("rows that cannot be read are named with the reason, the others are taken", async () => {
  const file = await edited((rows) =>
    rows.flatMap((row) => {
      if (row.番号 === "8") return [{ ...row, 答え: "たぶん" }];
      if (row.番号 === "9") return [{ ...row, "banto-id": "9" }];
      if (row.番号 === "10") return [{ ...row, メモ: "長".repeat(1001) }];
      if (row.番号 === "12")
        return [
          { ...row, 答え: "実施している" },
          { ...row, 答え: "わからない" },
        ];
      return [row];
    }),
  );
  const { html } = await upload(file);
  for (const words of [
    "9行目",
    "「たぶん」",
    "10行目",
    "隠れた列",
    "11行目",
    "1000文字",
    "14行目",
    "同じ質問",
  ])
    expect(html).toContain(words);
});

test("a wrong file is explained", async () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const foreign = await edited((rows) =>
    rows.map((row) => ({ ...row, "banto-id": row["banto-id"]?.replace(/^.{8}/, "00000000") ?? "" })),
  );
  for (const [file, words] of [
    [bytes("名前,部署\n佐藤,総務"), "番頭が作った自社診断のExcelファイルではありません"],
    [bytes("%PDF-1.7 no table"), "表計算のファイルではありません"],
    [new Uint8Array([0xff, 0xd8, 0xff, 0, 1, 2, 3, 0, 0, 0]), "表計算のファイルではありません"],
    [bytes("PK\u0003\u0004 broken"), "壊れていて"],
    [foreign, "別の回の診断"],
    [new Uint8Array(), "ファイルを選んでください"],
  ] as const) {
    const { status, html } = await upload(file);
    expect([status, html.includes(words)], words).toEqual([422, true]);
  }
});

test("the PDF comes as a file, and its making is on record", async () => {
  const answer = await shop.as("supporter").get(`${base}/result.pdf`);
  expect(answer.headers.get("content-type")).toBe("application/pdf");
  expect(answer.headers.get("content-disposition")).toContain("filename*=UTF-8''%E8%87%AA%E7%A4%BE");
  expect(new TextDecoder("latin1").decode((await answer.bytes()).slice(0, 5))).toBe("%PDF-");
  const ledger = await Array.fromAsync(readLedger(shop.store.db, shop.companyId));
  expect(ledger.at(-1)).toMatchObject({ action: "diagnosis.exported", data: '{"format":"pdf"}' });
});

test("the board's page is one page whatever the answers, and carries the mark of the ledger", async () => {
  const view = await readResult(shop.store.db, shop.companyId, id());
  const all = (answer: Answer) => Object.fromEntries(questionNumbers.map((number) => [number, answer]));
  for (const lang of ["ja", "en"] as const)
    for (const [now, before] of [
      ["unknown", "yes"],
      ["no", "unknown"],
      ["yes", "no"],
    ] as const) {
      const result = resultOf({ sheet: all(now), previous: all(before), people: 60 });
      const worst = { ...view, sheet: all(now), result };
      const radar = await drawRadar(lang, worst);
      const report = boardReportOf(worst, {
        lang,
        timeZone: "Asia/Tokyo",
        radar,
        ledgerHash: "0123456789abcdef".repeat(4),
      });
      expect(report.heading.subtitle).toContain("0123456789abcdef");
      expect((await inspectBoardReport(report)).pages).toBe(1);
    }
});

test("a closed diagnosis hands its files out but takes nothing back", async () => {
  const owner = shop.as("owner");
  const file = await edited((rows) => rows.map((row) => ({ ...row, 答え: "実施している" })));
  const { html } = await upload(file);
  await confirm(html);
  await owner.post(`${base}/closure`, { responsible: "髙橋" });
  const before = await content();
  expect(
    (await upload(await edited((rows) => rows.map((row) => ({ ...row, 答え: "わからない" }))))).location,
  ).toBe(`${base}/result`);
  expect((await confirm(html)).location).toBe(`${base}/result`);
  expect((await owner.get(`${base}/result.pdf`)).status).toBe(200);
  expect(await content()).toEqual(before);
});
