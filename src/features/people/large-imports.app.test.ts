import { expect, onTestFinished, test } from "vitest";
import { readLedger, verifyChain } from "#src/platform/audit/index.ts";
import { writeWorkbook } from "#src/platform/sheet/index.ts";
import { openTestShop, type TestShop } from "#tests/helpers/app.ts";

const IMPORTS = "/registers/people/imports";
const departments = ["営業部", "製造部", "品質保証部", "総務部"];

async function openShop(): Promise<TestShop> {
  const shop = await openTestShop();
  onTestFinished(() => shop.close());
  return shop;
}

/** A workbook of `count` people, of whom `bad(i)` decides who has which mistake. */
async function workbook(count: number, bad: (i: number) => "mail" | "date" | "name" | "double" | undefined) {
  const headers = [
    "社員番号",
    "氏名",
    "フリガナ",
    "メールアドレス",
    "部署",
    "役職",
    "電話番号",
    "雇用形態",
    "入社日",
  ];
  const rows = Array.from({ length: count }, (_, i) => {
    const mistake = bad(i);
    return {
      社員番号: String(10_000 + i),
      氏名: mistake === "name" ? "" : `社員 ${i}`,
      フリガナ: `シャイン ${i}`,
      メールアドレス: mistake === "mail" ? `p${i}` : `p${i}@example.co.jp`,
      部署: departments[i % 4],
      役職: i % 10 === 0 ? "主任" : "",
      電話番号: `090-0000-${String(i % 10_000).padStart(4, "0")}`,
      雇用形態: i % 3 ? "正社員" : "パート",
      入社日: mistake === "date" ? "2026/13/1" : `20${String(10 + (i % 16))}-04-01`,
    };
  });
  return writeWorkbook({
    creator: "test",
    createdAt: new Date(0),
    sheets: [{ name: "名簿", columns: headers.map((key) => ({ key, header: key, kind: "text" })), rows }],
  });
}

/** From handing the file over to the report; returns the report's address and the seconds of each part. */
async function importAll(shop: TestShop, bytes: Uint8Array<ArrayBuffer>) {
  const owner = shop.as("owner");
  const form = new FormData();
  form.set("file", new File([bytes], "名簿.xlsx"));
  const times = [performance.now()];
  const opened = await owner.post(IMPORTS, form);
  expect(opened.status).toBe(303);
  const at = opened.location ?? "";
  times.push(performance.now());
  const preview = await (await owner.get(at)).text();
  times.push(performance.now());
  const revision = /name="revision" value="(\d+)"/.exec(preview)?.[1] ?? "";
  expect((await owner.post(`${at}/confirmation`, { revision })).status).toBe(303);
  times.push(performance.now());
  const report = await (await owner.get(at)).text();
  times.push(performance.now());
  const seconds = times.slice(1).map((time, i) => ((time - (times[i] ?? 0)) / 1000).toFixed(2));
  const total = (((times.at(-1) ?? 0) - (times[0] ?? 0)) / 1000).toFixed(2);
  console.log(
    `${shop.store.engine}: read ${seconds[0]}, preview ${seconds[1]}, import ${seconds[2]}, report ${seconds[3]}; ${total} s`,
  );
  return { at, preview, report };
}

async function countOf(shop: TestShop, table: "person" | "ledger_entry"): Promise<number> {
  const row = await shop.store.db
    .selectFrom(table)
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("company_id", "=", shop.companyId)
    .executeTakeFirstOrThrow();
  return row.count;
}

test("300 people are imported from one file", async () => {
  const shop = await openShop();
  const { report } = await importAll(shop, await workbook(300, () => undefined));
  expect(report).toContain("300人を追加し、0人を変更しました");
  expect(await countOf(shop, "person")).toBe(300);
});

test("10,000 rows with 500 mistakes give 9,500 people and 500 explained refusals, page by page", async () => {
  const shop = await openShop();
  const kinds = ["mail", "date", "name"] as const;
  const bytes = await workbook(10_000, (i) => (i % 20 === 7 ? kinds[((i / 20) | 0) % 3] : undefined));
  const { at, preview, report } = await importAll(shop, bytes);
  expect(preview).toContain("9,500人を追加し、0人を変更します");
  expect(report).toContain("9,500人を追加し、0人を変更しました");
  expect(report).toContain("500行は取り込めませんでした");
  expect(await countOf(shop, "person")).toBe(9500);
  const refused = await shop.store.db
    .selectFrom("person_import_row")
    .select("detail")
    .where("outcome", "=", "refused")
    .execute();
  expect(refused).toHaveLength(500);
  expect(refused.filter(({ detail }) => JSON.parse(detail).reasons.length === 1)).toHaveLength(500);
  const last = await (await shop.as("owner").get(`${at}?show=refused&page=10`)).text();
  expect(last).toContain("500件のうち 451〜500件");
  expect(last.match(/2026\/13\/1|メールアドレスの形|氏名がありません/g)?.length).toBeGreaterThanOrEqual(50);
  expect(last).toContain("9989行目");
  // Each person has its entry, in a chain that holds; two more are the file's own.
  expect(await countOf(shop, "ledger_entry")).toBe(9502);
  expect(verifyChain(await Array.fromAsync(readLedger(shop.store.db, shop.companyId))).ok).toBe(true);
  const again = await importAll(shop, bytes);
  expect(again.report).toContain("変わったところはありません");
  expect(await countOf(shop, "person")).toBe(9500);
}, 60_000);
