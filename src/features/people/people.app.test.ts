import { expect, onTestFinished, test } from "vitest";
import { readLedger, verifyChain } from "#src/platform/audit/index.ts";
import { readTable } from "#src/platform/sheet/index.ts";
import { type Client, openTestShop, type TestShop } from "#tests/helpers/app.ts";
import { columnNames, employmentNames } from "./text/columns.ts";
import { employmentText, fieldText } from "./text.ts";

const LIST = "/registers/people";

const taro = {
  family_name: "佐藤",
  given_name: "太郎",
  family_kana: "ｻﾄｳ",
  given_kana: "タロウ",
  number: "００１２",
  mail: "Taro@Example.co.jp",
  department: "営業部",
  title: "主任",
  phone: "０９０ー１２３４ー５６７８",
  employment: "regular",
  joined_on: "令和2年4月1日",
  note: "=1+2",
};

async function openShop(): Promise<TestShop> {
  const shop = await openTestShop();
  onTestFinished(() => shop.close());
  return shop;
}

async function add(client: Client, fields: Record<string, string>): Promise<string> {
  const empty = Object.fromEntries(Object.keys(taro).map((name) => [name, ""]));
  const answer = await client.post(LIST, { ...empty, ...fields });
  expect(answer.status).toBe(303);
  return answer.location?.split("/").at(-1) ?? "";
}

test("an empty register says what it is for, with one button and one example", async () => {
  const shop = await openShop();
  const html = await (await shop.as("owner").get(LIST)).text();
  expect(html).toContain("Excelから貼り付ける");
  expect(html).toContain("たとえば");
  expect(html).toContain("佐藤 太郎");
  const english = await (await shop.as("supporter").get(`${LIST}?lang=en`)).text();
  expect(english).toContain("This is the register of those who work here");
  expect(english).not.toContain("Paste from Excel");
});

test("adds a person, tidied, and shows what the ledger knows of it", async () => {
  const shop = await openShop();
  const owner = shop.as("owner");
  const id = await add(owner, taro);
  const html = await (await owner.get(`${LIST}/${id}`)).text();
  for (const shown of [
    "佐藤 太郎",
    "サトウ タロウ",
    "0012",
    "taro@example.co.jp",
    "090-1234-5678",
    "令和2年4月1日",
  ])
    expect(html).toContain(shown);
  expect(html).toContain("owner さん");
  expect(await (await owner.get(LIST)).text()).toContain("いま1人が働いています");
  const entries = await Array.fromAsync(readLedger(shop.store.db, shop.companyId));
  expect(entries.map(({ action, subject }) => [action, subject])).toEqual([["person.added", `person:${id}`]]);
});

test("shows the form again with what was typed when a field is wrong, and keeps nothing", async () => {
  const shop = await openShop();
  const owner = shop.as("it");
  const wrong = { ...taro, family_name: "", mail: "taro@", joined_on: "2026/2/30", phone: "なし" };
  const answer = await owner.post(LIST, wrong);
  const html = await answer.text();
  expect(answer.status).toBe(422);
  for (const shown of [
    "入力してください",
    "メールアドレスの形になっていません",
    "日付として読めません",
    "数字がありません",
  ])
    expect(html).toContain(shown);
  for (const typed of ["taro@", "2026/2/30", "太郎", "営業部"]) expect(html).toContain(typed);
  expect(await shop.store.db.selectFrom("person").selectAll().execute()).toEqual([]);
});

test("an employee number belongs to one person, zeros in front or not", async () => {
  const shop = await openShop();
  const owner = shop.as("owner");
  await add(owner, { family_name: "佐藤", number: "0012" });
  const answer = await owner.post(LIST, { ...taro, family_name: "鈴木", number: "12" });
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain("この社員番号の人が、もう台帳にいます");
  await add(shop.other.as("owner"), { family_name: "高橋", number: "12" });
});

test("a change is kept with its old and new value, and a form opened before it is refused", async () => {
  const shop = await openShop();
  const owner = shop.as("owner");
  const id = await add(owner, taro);
  const change = { ...taro, department: "製造部", version: "1" };
  expect((await owner.post(`${LIST}/${id}`, change)).location).toBe(`${LIST}/${id}`);
  expect(await (await owner.get(`${LIST}/${id}`)).text()).toContain("部署：営業部 → 製造部");
  const late = await shop.as("it").post(`${LIST}/${id}`, { ...taro, title: "課長", version: "1" });
  expect(late.status).toBe(409);
  const html = await (await owner.get(`${LIST}/${id}`)).text();
  expect(html).toContain("製造部");
  expect(html).not.toContain("課長");
  const same = await owner.post(`${LIST}/${id}`, { ...change, version: "2" });
  expect(same.status).toBe(303);
  const entries = await Array.fromAsync(readLedger(shop.store.db, shop.companyId));
  expect(entries).toHaveLength(2);
  expect(verifyChain(entries).ok).toBe(true);
});

test("leaving is recorded with its day; the person stays, and the record can be taken back", async () => {
  const shop = await openShop();
  const owner = shop.as("owner");
  const id = await add(owner, taro);
  const early = await owner.post(`${LIST}/${id}/departure`, { left_on: "2020-03-31" });
  expect(early.status).toBe(422);
  expect(await early.text()).toContain("退職日が入社日より前です");
  expect((await owner.post(`${LIST}/${id}/departure`, { left_on: "R8.11.22" })).status).toBe(303);
  expect(await (await owner.get(LIST)).text()).toContain("この条件に合う人はいません");
  expect(await (await owner.get(`${LIST}?presence=left`)).text()).toContain("退職 2026年11月22日");
  await owner.post(`${LIST}/${id}/departure/withdrawal`);
  const html = await (await owner.get(`${LIST}/${id}`)).text();
  expect(html).toContain("退職日：2026年11月22日 → （空欄）");
  expect(await (await owner.get(LIST)).text()).toContain("いま1人が働いています");
});

test("finds people by any word in any letters, filters by department, sorts and turns pages in the database", async () => {
  const shop = await openShop();
  const owner = shop.as("owner");
  for (let i = 1; i <= 52; i += 1)
    await add(owner, { number: String(i), family_name: `社員${i}`, department: i % 2 ? "営業部" : "製造部" });
  await add(owner, { ...taro, number: "A-7" });
  const shown = async (query: string) => {
    const html = await (await owner.get(LIST + query)).text();
    return [...html.matchAll(/<th scope="row"><a href="[^"]+">([^<]+)/g)].map((match) => match[1]);
  };
  for (const words of ["さとう", "ｻﾄｳ", "佐藤太郎", "ＴＡＲＯ@", "09012345678", "営業 主任"])
    expect(await shown(`?q=${encodeURIComponent(words)}`)).toEqual(["佐藤 太郎"]);
  expect(await shown("?q=%25")).toEqual([]);
  expect(await shown(`?department=${encodeURIComponent("製造部")}&sort=number&direction=desc`)).toHaveLength(
    26,
  );
  expect((await shown("?sort=number")).slice(0, 10)).toEqual(
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((i) => `社員${i}`),
  );
  expect(await shown("?sort=number&page=2")).toEqual(["社員51", "社員52", "佐藤 太郎"]);
  expect(await shown("?sort=nonsense&page=-1&q=%00")).toHaveLength(50);
});

test("the export is read back as it was written, as a workbook and as CSV", async () => {
  const shop = await openShop();
  const owner = shop.as("owner");
  await add(owner, taro);
  await add(owner, { family_name: "鈴木", note: '1行目\n2行目, "引用"' });
  for (const kind of ["xlsx", "csv"]) {
    const answer = await owner.get(`${LIST}/export.${kind}`);
    expect(answer.headers.get("content-disposition")).toContain(encodeURIComponent("人-2026-11-23"));
    const bytes = await answer.bytes();
    if (kind === "csv") expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const table = await readTable(bytes);
    if (!table.ok) throw new Error(table.reason);
    const [heading, ...rows] = table.sheets[0]?.rows ?? [];
    expect(heading?.slice(0, 3)).toEqual(["社員番号", "姓", "名"]);
    expect(rows).toContainEqual(
      ["0012", "佐藤", "太郎", "サトウ", "タロウ", "taro@example.co.jp", "営業部", "主任"].concat([
        "090-1234-5678",
        "正社員",
        "2020-04-01",
        "",
        "=1+2",
      ]),
    );
    expect(rows.map((row) => row.at(-1))).toContain('1行目\n2行目, "引用"');
  }
});

test("every heading and every kind of employment that is written can be read", () => {
  for (const lang of ["ja", "en"] as const) {
    for (const [field, names] of Object.entries(columnNames))
      expect(names).toContain(fieldText[lang][field as keyof typeof columnNames]);
    for (const [kind, names] of Object.entries(employmentNames))
      expect(names).toContain(employmentText[lang][kind as keyof typeof employmentNames]);
  }
});

test("another company's people do not exist, an employee may not look, a supporter may look but not touch", async () => {
  const shop = await openShop();
  const id = await add(shop.as("owner"), taro);
  const stranger = shop.other.as("owner");
  const paths = [`${LIST}/${id}`, `${LIST}/${id}/edit`];
  for (const path of paths) expect((await stranger.get(path)).status).toBe(404);
  const posts: [string, Record<string, string>][] = [
    [`${LIST}/${id}`, { ...taro, version: "1" }],
    [`${LIST}/${id}/departure`, { left_on: "2026-12-31" }],
    [`${LIST}/${id}/departure/withdrawal`, {}],
  ];
  for (const [path, fields] of posts) {
    expect((await stranger.post(path, fields)).status).toBe(404);
    expect((await shop.as("employee").post(path, fields)).status).toBe(403);
    expect((await shop.as("supporter").post(path, fields)).status).toBe(403);
  }
  for (const path of [LIST, ...paths, `${LIST}/new`, `${LIST}/export.csv`])
    expect((await shop.as("employee").get(path)).status).toBe(403);
  expect((await shop.as("supporter").get(`${LIST}/${id}`)).status).toBe(200);
  expect((await shop.as("supporter").get(`${LIST}/${id}/edit`)).status).toBe(403);
  expect((await shop.visitor.get(LIST)).location).toContain("/sign-in");
  expect(await (await stranger.get(`${LIST}?presence=all`)).text()).not.toContain("佐藤 太郎</a>");
  const [row] = await shop.store.db.selectFrom("person").selectAll().execute();
  expect(row).toMatchObject({ version: 1, left_on: "" });
});
