import { afterEach, beforeEach, expect, test } from "vitest";
import { readLedger } from "#src/platform/audit/index.ts";
import { openTestShop, type TestShop } from "#tests/helpers/app.ts";
import { facts } from "./facts.ts";
import { ownContacts } from "./queries.ts";

let shop: TestShop;
beforeEach(async () => {
  // A Tuesday, 10:30 in Japan.
  shop = await openTestShop(new Date("2026-11-24T01:30:00Z"));
});
afterEach(() => shop.close());

const vendor = {
  kind: "vendor",
  name: "東海システム保守",
  phone: "052-123-4567",
  "contract-number": "A-778",
  hours: "weekdays",
  opens: "09:00",
  closes: "18:00",
  "checked-on": "2026-11-20",
};
const rows = () => ownContacts(shop.store.db, shop.companyId);
async function actions(): Promise<string[]> {
  const found: string[] = [];
  for await (const { action } of readLedger(shop.store.db, shop.companyId)) found.push(action);
  return found;
}
const collected = async (today = "2026-11-24") =>
  (await facts.collect(shop.store.db, shop.companyId, { at: new Date(`${today}T10:00:00Z`), today })).company;

test("leads from what happened to the windows in order, with what is missing", async () => {
  const html = await (
    await shop.as("employee").get("/bad-day/contacts?what=ransomware&as=company&in=23")
  ).text();
  const way = html.slice(html.indexOf('id="way"'), html.indexOf('id="own"'));
  const order = [
    "保守・契約しているサービス（まだ登録がありません）",
    "IPA 企業組織向けサイバーセキュリティ相談窓口",
    "警察庁 サイバー事案に関する相談窓口",
    "JNSA",
  ];
  const places = order.map((name) => way.indexOf(name));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places[0]).toBeGreaterThan(0);
  expect(way).not.toContain("情報セキュリティ安心相談窓口");
  expect(way).not.toContain("警視庁");
  const tokyo = await (await shop.as("it").get("/bad-day/contacts?what=ransomware&in=13")).text();
  expect(tokyo.slice(0, tokyo.indexOf('id="own"'))).toContain("警視庁");
});

test("says of every window whether it can be called now", async () => {
  const part = async () => {
    const html = await (await shop.as("it").get("/bad-day/contacts")).text();
    const from = html.indexOf("安心相談窓口（個人向け）");
    return html.slice(from, html.indexOf("</article>", from));
  };
  expect(await part()).toContain("今かけられます（12:00まで）");
  shop.setNow(new Date("2026-11-24T03:10:00Z"));
  expect(await part()).toContain("今は時間外です。次は2026年11月24日(火) 13:30から");
  shop.setNow(new Date("2026-12-30T02:00:00Z"));
  expect(await part()).toContain("年末年始の休みです。次は2027年1月4日(月) 10:00から");
});

test("keeps the company's own contact, in the way and in the ledger", async () => {
  const answer = await shop.as("it").post("/bad-day/contacts", vendor);
  expect([answer.status, answer.location]).toEqual([303, "/bad-day/contacts"]);
  const html = await (await shop.as("owner").get("/bad-day/contacts?what=ransomware")).text();
  const way = html.slice(html.indexOf('id="way"'), html.indexOf('id="own"'));
  expect(way).toContain("東海システム保守");
  expect(way).toContain("052-123-4567");
  expect(way).toContain("今かけられます（18:00まで）");
  expect(await (await shop.other.as("owner").get("/bad-day/contacts")).text()).not.toContain(
    "東海システム保守",
  );
});

test.each<[string, Record<string, string>, string]>([
  ["no name", { name: "" }, "入力してください"],
  ["no way to reach it", { phone: "" }, "どれか一つ"],
  ["a phone number that is none", { phone: "call me" }, "電話番号の形"],
  ["an address without https", { url: "http://example.co.jp" }, "https://"],
  ["hours without an end", { closes: "" }, "入力してください"],
  ["hours that end before they begin", { opens: "18:00", closes: "09:00" }, "始まりより後"],
  ["a day to come", { "checked-on": "2026-11-25" }, "今日か、それより前"],
])("shows the form again: %s", async (_name, change, message) => {
  const answer = await shop.as("it").post("/bad-day/contacts", { ...vendor, ...change });
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain(message);
  expect(await rows()).toEqual([]);
});

test("lays the company's edition over a shipped window, and takes it off again, with traces", async () => {
  const it = shop.as("it");
  expect(await (await it.get("/bad-day/contacts/windows/jpcert")).text()).toContain("03-6271-8901");
  const edition = { name: "JPCERT/CC", phone: "03-0000-1111", hours: "always", "checked-on": "2026-11-24" };
  await it.post("/bad-day/contacts/windows/jpcert", edition);
  expect((await it.post("/bad-day/contacts/windows/jpcert", edition)).status).toBe(409);
  const changed = await (await it.get("/bad-day/contacts")).text();
  expect(changed).toContain("03-0000-1111");
  expect(changed).toContain("自社で書き換えました");
  expect(changed).not.toContain("03-6271-8901");
  const [row] = await rows();
  await it.post(`/bad-day/contacts/${row?.id}/removal`);
  const html = await (await it.get("/bad-day/contacts")).text();
  expect(html).toContain("03-6271-8901");
  expect(await actions()).toEqual(["contact.added", "contact.removed"]);
});

test("two people who edit at once do not overwrite each other", async () => {
  await shop.as("it").post("/bad-day/contacts", vendor);
  const [row] = await rows();
  const change = { ...vendor, version: "1", phone: "052-999-9999" };
  expect((await shop.as("it").post(`/bad-day/contacts/${row?.id}`, change)).status).toBe(303);
  expect(
    (await shop.as("owner").post(`/bad-day/contacts/${row?.id}`, { ...change, phone: "052-000-0000" }))
      .status,
  ).toBe(409);
  expect((await rows())[0]?.phone).toBe("052-999-9999");
});

test("notes the day on which somebody made sure", async () => {
  await shop.as("it").post("/bad-day/contacts", { ...vendor, "checked-on": "" });
  const [row] = await rows();
  expect(await (await shop.as("it").get("/bad-day/contacts")).text()).toContain("まだ確かめていません");
  await shop.as("it").post(`/bad-day/contacts/${row?.id}/checks`, { version: "1" });
  expect((await rows())[0]?.checked_on).toBe("2026-11-24");
});

test("tells the controls what is on file, and no longer when nobody made sure for half a year", async () => {
  expect(await collected()).toMatchObject({
    "contacts.lawyerListed": null,
    "contacts.contractedHelpKept": null,
  });
  const it = shop.as("it");
  await it.post("/bad-day/contacts", vendor);
  expect(await collected()).toMatchObject({
    "contacts.lawyerListed": false,
    "contacts.contractedHelpKept": false,
  });
  await it.post("/bad-day/contacts", { ...vendor, kind: "bank", name: "見本銀行" });
  for (const kind of ["lawyer", "investigator", "investigator", "ministry", "local"])
    await it.post("/bad-day/contacts", { ...vendor, kind, name: kind });
  const all = {
    "contacts.lawyerListed": true,
    "contacts.investigatorListed": true,
    "contacts.ownDesksListed": true,
    "contacts.contractedHelpKept": true,
  };
  expect(await collected()).toEqual(all);
  expect(await collected("2027-05-19")).toEqual(all);
  expect(Object.values(await collected("2027-05-20"))).toEqual([false, false, false, false]);
});
