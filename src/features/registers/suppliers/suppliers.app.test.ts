/** Suppliers and what belongs to them through HTTP: judgements on pages, the map, the matrix, roles, personal data. */
import { expect, test } from "vitest";
import { noValues } from "#src/features/people/fields.ts";
import { addPerson } from "#src/features/people/index.ts";
import { commandLineActor } from "#src/platform/access/index.ts";
import { openTestShop } from "#tests/helpers/app.ts";
import { facts } from "../facts.ts";

async function shopWithOwner() {
  const shop = await openTestShop();
  const person = { ...noValues, family_name: "尾張", given_name: "花子", left_on: "2026-12-20" };
  const actor = commandLineActor(shop.companyId);
  const saved = await addPerson(shop.store.db, actor, person, shop.services.clock());
  if (!saved.ok) throw new Error("person not added");
  const it = shop.as("it");
  const add = async (register: string, fields: Record<string, string>) => {
    const added = await it.post(`/registers/${register}`, { owner: saved.id, ...fields });
    expect(added.status, register).toBe(303);
    return added.location ?? "";
  };
  const page = async (path: string) => (await it.get(path)).text();
  return { shop, it, add, page, owner: saved.id };
}

test("shows a processor's four points with the cheapest step first", async () => {
  const { add, page } = await shopWithOwner();
  const at = await add("suppliers", {
    name: "給与サービス",
    kind: "processor",
    p_mark: "yes",
    examined_before: "no",
    servers_abroad: "no",
    personal_data: "yes",
    transfer: "provision",
    clause_secrecy: "no",
  });
  const shown = await page(at);
  expect(shown).toContain("4つのうち2つ");
  expect(shown).toContain("次にすること：年1回、チェック表に答えてもらう");
  expect(shown).toContain("まだ確かめていない条項");
  expect(shown).toContain("前もって本人の同意を得て");
  expect(shown).toContain("緊急時に電話できる人");
});

test("draws the map of one's own company only, with each connection in words", async () => {
  const { shop, add, page } = await shopWithOwner();
  await add("suppliers", { name: "三河精機", kind: "customer", emergency_phone: "0564-00-0119" });
  await add("connections", { name: "EDI回線", kind: "exchange", supplier: "三河精機", needed: "no" });
  const map = await page("/registers/connections/map");
  expect(map).toContain('role="img"');
  expect(map).toContain("お客様1社、仕入先・委託先0社、接続1本");
  for (const word of ["三河精機", "EDI回線", "0564-00-0119", "!"]) expect(map).toContain(word);
  const other = await (await shop.other.as("it").get("/registers/connections/map")).text();
  expect(other).not.toContain("三河精機");
  expect((await shop.visitor.get("/registers/connections/map")).status).toBe(303);
});

test("leaves a supplier out of the map once it is no longer one", async () => {
  const { it, add, page } = await shopWithOwner();
  const at = await add("suppliers", { name: "昔の仕入先", kind: "supplier" });
  await it.post(`${at}/retirement`, { on: "2026-11-01", why: "取引終了" });
  // The first page after it says that it was done, by name.
  await page("/registers/suppliers");
  expect(await page("/registers/connections/map")).not.toContain("昔の仕入先");
});

test("shows per pattern what is still to be settled", async () => {
  const { add, page } = await shopWithOwner();
  await add("suppliers", { name: "鋼板屋", kind: "supplier", patterns: "parts", calm_duties: "在庫12日" });
  const matrix = await page("/registers/suppliers/patterns");
  expect(matrix).toContain("決めること3のうち1");
  expect(matrix).toContain("止まったときの別の入手先・在庫、事故のときにすること");
});

test("shows the table of roles with who leaves soon, and tells the controls", async () => {
  const { shop, add, page, owner } = await shopWithOwner();
  const at = await add("roles", { name: "責任者", role: "lead", holder: owner });
  const shown = await page(at);
  expect(shown).toContain("もうすぐ辞める人");
  expect(shown).toContain("2026年12月20日");
  expect(shown).toContain("部門責任者 — 誰が受け持っているかを聞いて書く");
  const moment = { at: shop.services.clock(), today: "2026-11-23" };
  const { company } = await facts.collect(shop.store.db, shop.companyId, moment);
  expect(company["roles.leadNamed"]).toBe(true);
  const later = { at: new Date("2027-01-05T00:00:00Z"), today: "2027-01-05" };
  const then = await facts.collect(shop.store.db, shop.companyId, later);
  expect(then.company["roles.leadNamed"]).toBe(false);
});

test("reads a purpose after saving, and offers a better one", async () => {
  const { it, add, page } = await shopWithOwner();
  const at = await add("personal-data", { name: "名刺", purpose: "当社の事業のため" });
  expect(await page(at)).toContain("ご注文の商品を発送し");
  const mended = { name: "名刺", purpose: "新商品のご案内の送付のため", version: "1" };
  expect((await it.post(at, mended)).status).toBe(303);
  expect(await page(at)).toContain("何をするかがわかる書き方です");
});

test("compares watching services side by side", async () => {
  const { add, page } = await shopWithOwner();
  await add("contracts", { name: "見守りA", kind: "watch", watches: "network", first_response: "yes" });
  const at = await add("contracts", { name: "見守りB", kind: "watch", yen_year: "132000" });
  const shown = await page(at);
  for (const word of ["見守りA", "ネットワーク", "132,000円"]) expect(shown).toContain(word);
});

test("refuses what is not understood, and shows it again", async () => {
  const { it, owner } = await shopWithOwner();
  const refused = await it.post("/registers/domains", {
    name: "owari.example",
    kind: "domain",
    owner,
    expires_on: "そのうち",
  });
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain("そのうち");
  const lost = { name: "線", kind: "vpn", owner, supplier: "知らない会社" };
  expect((await it.post("/registers/connections", lost)).status).toBe(422);
});
