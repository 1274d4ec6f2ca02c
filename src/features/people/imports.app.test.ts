import { expect, onTestFinished, test } from "vitest";
import { readLedger } from "#src/platform/audit/index.ts";
import { readTable, writeWorkbook } from "#src/platform/sheet/index.ts";
import { type Answer, type Client, openTestShop, type TestShop } from "#tests/helpers/app.ts";
import { rawParts, zipOf } from "#tests/helpers/excel-file.ts";
import { deleteOldDrafts } from "./queries/imports.ts";

const LIST = "/registers/people";
const IMPORTS = `${LIST}/imports`;

async function openShop(): Promise<TestShop> {
  const shop = await openTestShop();
  onTestFinished(() => shop.close());
  return shop;
}

function upload(bytes: Uint8Array<ArrayBuffer> | string, name: string): FormData {
  const form = new FormData();
  form.set("file", new File([bytes], name));
  return form;
}

/** Hands a list over and returns the address of its preview. */
async function open(client: Client, fields: Record<string, string> | FormData): Promise<string> {
  const answer = await client.post(IMPORTS, fields);
  expect(answer.status, await (answer.status === 303 ? "" : answer.text())).toBe(303);
  return answer.location ?? "";
}

async function confirm(client: Client, at: string): Promise<Answer> {
  const html = await (await client.get(at)).text();
  const revision = /name="revision" value="(\d+)"/.exec(html)?.[1] ?? "";
  return client.post(`${at}/confirmation`, { revision });
}

const people = (shop: TestShop, companyId = shop.companyId) =>
  shop.store.db
    .selectFrom("person")
    .selectAll()
    .where("company_id", "=", companyId)
    .orderBy("number")
    .execute();

const counts = async (shop: TestShop) =>
  shop.store.db
    .selectFrom("person_import")
    .select(["state", "added", "changed", "unchanged", "refused", "absent"])
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .executeTakeFirstOrThrow();

const pasted = [
  "社員名簿（2026年11月）\t\t\t\t",
  "社員No.\t氏　名\tメール\t所属部署\t生年月日",
  "1\t佐藤 太郎\ttaro@example.co.jp\t営業部\t1980/1/1",
  "２\t鈴木　花子\tＨａｎａ@example.co.jp\t製造部\t1990/1/1",
  "3\t高橋 次郎\tjiro@\t製造部\t1985/1/1",
].join("\n");

test("a pasted list is shown as it will be taken, and then taken in one go", async () => {
  const shop = await openShop();
  const owner = shop.as("owner");
  const at = await open(owner, { pasted });
  const preview = await (await owner.get(at)).text();
  for (const shown of [
    "3行を読みました",
    "取り込まない列：生年月日",
    "「jiro@」：メールアドレスの形",
    "5行目",
    "佐藤 太郎",
  ])
    expect(preview).toContain(shown);
  expect(await people(shop)).toEqual([]);
  expect((await confirm(owner, at)).location).toBe(at);
  expect(await people(shop)).toMatchObject([
    { number: "1", family_name: "佐藤", given_name: "太郎", department: "営業部" },
    { number: "2", family_name: "鈴木", given_name: "花子", mail: "hana@example.co.jp" },
  ]);
  const report = await (await owner.get(at)).text();
  for (const shown of [
    "2人を追加し、0人を変更しました",
    "1行は取り込めませんでした",
    "「jiro@」",
    "5行目",
    "owner さん",
  ])
    expect(report).toContain(shown);
  const actions = (await Array.fromAsync(readLedger(shop.store.db, shop.companyId))).map(
    ({ action }) => action,
  );
  expect(actions).toEqual([
    "people-import.opened",
    "people-import.confirmed",
    "person.added",
    "person.added",
  ]);
  expect(await (await owner.get(`${IMPORTS}?lang=en`)).text()).toContain("Pasted table");
});

test("the same list a second time changes nothing, and says so", async () => {
  const shop = await openShop();
  const owner = shop.as("owner");
  await confirm(owner, await open(owner, { pasted }));
  const before = await people(shop);
  const at = await open(owner, { pasted });
  expect(await (await owner.get(at)).text()).toContain("追加も変更もありません");
  await confirm(owner, at);
  expect(await people(shop)).toEqual(before);
  expect(await counts(shop)).toMatchObject({ added: 0, changed: 0, unchanged: 2, refused: 1 });
  expect(await (await owner.get(`${at}?show=unchanged`)).text()).toContain("鈴木 花子");
});

test("a changed list changes what it names, with old and new values, and removes nobody", async () => {
  const shop = await openShop();
  const owner = shop.as("owner");
  await confirm(owner, await open(owner, { pasted }));
  const at = await open(owner, { pasted: "社員番号\t部署\t退職日\n001\t製造部\tR8.12.31\n9\t\t" });
  const preview = await (await owner.get(at)).text();
  expect(preview).toContain("台帳にいて、このファイルに見つからない人が1人います");
  await confirm(owner, at);
  const report = await (await owner.get(`${at}?show=changed`)).text();
  expect(report).toContain("部署：営業部 → 製造部");
  expect(report).toContain("退職日：（空欄） → 2026年12月31日");
  expect(await (await owner.get(at)).text()).toContain("台帳にまだいない人ですが、氏名がありません");
  expect(await people(shop)).toMatchObject([
    { number: "1", department: "製造部", left_on: "2026-12-31", version: 2, mail: "taro@example.co.jp" },
    { number: "2", version: 1 },
  ]);
  const [first] = await people(shop);
  const history = await (await owner.get(`${LIST}/${first?.id}`)).text();
  expect(history).toContain("取り込み（2行目）");
  expect(history).toContain("部署：営業部 → 製造部");
});

test("the export comes back without a change, in both kinds and languages", async () => {
  const shop = await openShop();
  const owner = shop.as("owner");
  const list = [
    "社員番号,姓,名,雇用形態,入社日,備考",
    "01,佐藤,太郎,アルバイト,H31.4.1,=cmd|' /C calc'!A0",
    ",福,花子,,,",
  ].join("\n");
  await confirm(owner, await open(owner, upload(list, "list.csv")));
  const before = await people(shop);
  expect(before).toHaveLength(2);
  for (const path of ["export.xlsx", "export.csv", "export.xlsx?lang=en", "export.csv?lang=en"]) {
    const bytes = (await (await owner.get(`${LIST}/${path}`)).bytes()).slice();
    await confirm(owner, await open(owner, upload(bytes, path)));
    expect(await counts(shop)).toMatchObject({ added: 0, changed: 0, unchanged: 2, refused: 0, absent: 0 });
  }
  expect(await people(shop)).toEqual(before);
  const csv = new TextDecoder().decode(await (await owner.get(`${LIST}/export.csv`)).bytes());
  expect(csv).toContain("'=cmd|");
});

test("a wrong guess is corrected on the page; one field cannot stand in two columns", async () => {
  const shop = await openShop();
  const owner = shop.as("owner");
  const at = await open(owner, { pasted: "氏名\tチーム名\tあだ名\n佐藤 太郎\t営業部\tさとう" });
  const twice = await owner.post(`${at}/columns`, {
    heading: "0",
    "column-0": "full_name",
    "column-1": "department",
    "column-2": "department",
  });
  expect(twice.status).toBe(422);
  expect(await twice.text()).toContain("同じ項目を2つの列に選べません");
  await owner.post(`${at}/columns`, {
    heading: "0",
    "column-0": "full_name",
    "column-1": "department",
    "column-2": "",
  });
  await confirm(owner, at);
  expect(await people(shop)).toMatchObject([{ family_name: "佐藤", department: "営業部", family_kana: "" }]);
});

test("a list without headings is understood by what stands in it, and a heading can be named", async () => {
  const shop = await openShop();
  const owner = shop.as("owner");
  const at = await open(owner, { pasted: "佐藤 太郎\ttaro@example.co.jp\n鈴木 花子\thana@example.co.jp" });
  const preview = await (await owner.get(at)).text();
  expect(preview).toContain("2行を読みました");
  await owner.post(`${at}/columns`, { heading: "0" });
  expect(await (await owner.get(at)).text()).toContain("1行を読みました");
  await owner.post(`${at}/columns`, { heading: "-1" });
  await confirm(owner, at);
  expect((await people(shop)).map(({ family_name, mail }) => [family_name, mail]).sort()).toEqual([
    ["佐藤", "taro@example.co.jp"],
    ["鈴木", "hana@example.co.jp"],
  ]);
});

test("the refused rows come as a workbook with the reasons, and are taken once corrected", async () => {
  const shop = await openShop();
  const owner = shop.as("owner");
  const at = await open(owner, { pasted });
  await confirm(owner, at);
  const table = await readTable(await (await owner.get(`${at}/refused.xlsx`)).bytes());
  if (!table.ok) throw new Error(table.reason);
  const [heading = [], row = []] = table.sheets[0]?.rows ?? [];
  expect(heading).toEqual([
    "社員No.",
    "氏　名",
    "メール",
    "所属部署",
    "生年月日",
    "番頭：取り込めなかった理由",
  ]);
  expect(row.at(-1)).toContain("メールアドレスの形になっていません");
  const corrected = [heading, row.map((cell) => (cell === "jiro@" ? "jiro@example.co.jp" : cell))];
  const text = corrected.map((cells) => cells.join("\t")).join("\n");
  await confirm(owner, await open(owner, upload(text, "corrected.tsv")));
  expect(await people(shop)).toHaveLength(3);
});

test("takes the sheet of people from a workbook with several, and says which it left", async () => {
  const shop = await openShop();
  const owner = shop.as("owner");
  const column = (key: string) => ({ key, header: key, kind: "text" as const });
  const bytes = await writeWorkbook({
    creator: "test",
    createdAt: new Date(0),
    sheets: [
      { name: "注意書き", columns: [column("この表について")], rows: [{ この表について: "毎月更新" }] },
      {
        name: "名簿",
        columns: [column("氏名"), column("部署")],
        rows: [{ 氏名: "佐藤 太郎", 部署: "営業部" }],
      },
    ],
  });
  const at = await open(owner, upload(bytes, "社員.xlsx"));
  const html = await (await owner.get(at)).text();
  expect(html).toContain("社員.xlsx");
  expect(html).toContain("シート「名簿」を読みました。ほかのシートは読んでいません：注意書き");
});

test("a change by somebody else between preview and confirmation is shown before anything is taken", async () => {
  const shop = await openShop();
  const owner = shop.as("owner");
  const at = await open(owner, { pasted });
  const html = await (await owner.get(at)).text();
  const revision = /name="revision" value="(\d+)"/.exec(html)?.[1] ?? "";
  await confirm(shop.as("it"), await open(shop.as("it"), { pasted: "社員番号\t氏名\n1\t佐藤 太郎" }));
  const answer = await owner.post(`${at}/confirmation`, { revision });
  expect(answer.status).toBe(409);
  expect(await answer.text()).toContain("別の人が台帳を変えました");
  expect(await people(shop)).toHaveLength(1);
  await confirm(owner, at);
  expect(await (await owner.get(at)).text()).toContain("1人を追加し、1人を変更しました");
});

test("pressing twice, and two people confirming the same list at once, import it once", async () => {
  const shop = await openShop();
  const [owner, it] = [shop.as("owner"), shop.as("it")];
  const [one, other] = [await open(owner, { pasted }), await open(it, { pasted })];
  const answers = await Promise.all([
    owner.post(`${one}/confirmation`, { revision: "0" }),
    owner.post(`${one}/confirmation`, { revision: "0" }),
    it.post(`${other}/confirmation`, { revision: "0" }),
  ]);
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 303, 409]);
  expect(await people(shop)).toHaveLength(2);
});

test("when writing fails half-way, nothing of the import is kept and it can be confirmed again", async () => {
  const shop = await openShop();
  const owner = shop.as("owner");
  const at = await open(owner, { pasted });
  const { db } = shop.store;
  // A report row that is already there makes the last insert of the transaction fail.
  await db
    .insertInto("person_import_row")
    .values({
      company_id: shop.companyId,
      import_id: at.split("/").at(-1) ?? "",
      row_number: 5,
      outcome: "refused",
      person_id: null,
      label: "",
      detail: "{}",
    })
    .execute();
  expect((await owner.post(`${at}/confirmation`, { revision: "0" })).status).toBe(500);
  expect(await people(shop)).toEqual([]);
  expect(await counts(shop)).toMatchObject({ state: "draft", added: 0 });
  expect(await Array.fromAsync(readLedger(db, shop.companyId))).toHaveLength(1);
  await db.deleteFrom("person_import_row").execute();
  await confirm(owner, at);
  expect(await people(shop)).toHaveLength(2);
});

test("each kind of file that cannot be read is named, with what to do, and what was typed is kept", async () => {
  const shop = await openShop();
  const owner = shop.as("owner");
  const compound = new Uint8Array(2048);
  compound.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const containing = (name: string) => {
    const bytes = compound.slice();
    bytes.set(new Uint8Array(Buffer.from(name, "utf16le")), 1024);
    return bytes;
  };
  const cases: [Uint8Array<ArrayBuffer> | string, string][] = [
    [containing("Workbook"), "古い形式（.xls）"],
    [containing("EncryptedPackage"), "パスワードのかかった"],
    [new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 0]), "ExcelでもCSVでもない"],
    ["%PDF-1.7 …", "ExcelでもCSVでもない"],
    [new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]), "壊れていて読めません"],
    ["\n\n", "中身がありません"],
    [Array.from({ length: 20_002 }, (_, i) => `${i}`).join("\n"), "2万行まで"],
    [Array.from({ length: 101 }, (_, i) => `c${i}`).join(","), "100列まで"],
    ["x".repeat(10_000_001), "10 MBまで"],
  ];
  for (const [bytes, words] of cases) {
    const answer = await owner.post(IMPORTS, upload(bytes, "名簿.xlsx"));
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain(words);
    expect(html).toContain("台帳は何も変わっていません");
  }
  const parts = rawParts({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' });
  parts["xl/worksheets/sheet1.xml"] += " ".repeat(150_000_000);
  const bomb = await owner.post(IMPORTS, upload((await zipOf(parts)).slice(), "bomb.xlsx"));
  expect(bomb.status).toBe(422);
  expect(await bomb.text()).toContain("開くととても大きくなるファイル");
  const both = upload("氏名\n佐藤", "a.csv");
  both.set("pasted", "氏名\n鈴木");
  const answer = await owner.post(IMPORTS, both);
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain("鈴木</textarea>");
  expect((await owner.post(IMPORTS, { pasted: " " })).status).toBe(422);
  const huge = await owner.post(IMPORTS, upload(new Uint8Array(200_000_000), "200MB.xlsx"));
  expect(huge.status).toBe(413);
  expect(await huge.text()).toContain("10 MBまで");
  expect(await shop.store.db.selectFrom("person_import").select("id").execute()).toEqual([]);
});

test("set-up leads through the import to the diagnosis, and may leave it for later", async () => {
  const shop = await openShop();
  const owner = shop.as("owner");
  const start = await (await owner.get(`${IMPORTS}/new?setup=1`)).text();
  expect(start).toContain('href="/diagnosis"');
  const at = await open(owner, { pasted, setup: "1" });
  await confirm(owner, at);
  expect(await (await owner.get(at)).text()).toMatch(/button--primary" href="\/diagnosis">自社診断へ/);
});

test("a draft ends after a day, can be discarded, and is nobody else's", async () => {
  const shop = await openShop();
  const owner = shop.as("owner");
  const [discarded, old] = [await open(owner, { pasted }), await open(owner, { pasted })];
  expect((await owner.post(`${discarded}/removal`)).location).toBe(LIST);
  expect((await owner.get(discarded)).status).toBe(404);
  const stranger = shop.other.as("owner");
  expect((await stranger.get(old)).status).toBe(404);
  expect((await stranger.get(`${old}/refused.xlsx`)).status).toBe(404);
  for (const act of ["columns", "confirmation", "removal"]) {
    expect((await stranger.post(`${old}/${act}`, { revision: "0", heading: "0" })).status).toBe(404);
    for (const role of ["supporter", "employee"] as const)
      expect((await shop.as(role).post(`${old}/${act}`, { revision: "0" })).status).toBe(403);
  }
  const seen = await (await shop.as("supporter").get(old)).text();
  expect(seen).toContain("佐藤 太郎");
  expect(seen).not.toContain("この内容で取り込む");
  expect((await shop.as("employee").get(old)).status).toBe(403);
  expect((await shop.as("supporter").get(`${IMPORTS}/new`)).status).toBe(403);
  expect((await shop.as("supporter").post(IMPORTS, { pasted })).status).toBe(403);
  const next = new Date("2026-11-24T00:00:01Z");
  shop.setNow(next);
  expect((await owner.get(old)).status).toBe(404);
  expect((await owner.post(`${old}/confirmation`, { revision: "0" })).status).toBe(404);
  await deleteOldDrafts(shop.store.db, next);
  expect(await shop.store.db.selectFrom("person_import").select("id").execute()).toEqual([]);
});
