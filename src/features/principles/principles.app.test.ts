import { afterAll, beforeAll, expect, test } from "vitest";
import { principles } from "#src/handbook/index.ts";
import { openTestShop, type TestShop } from "#tests/helpers/app.ts";
import { answerDiagnosis, closedDiagnosis, sheetWith } from "#tests/helpers/diagnosis.ts";

const now = new Date("2026-11-23T00:00:00Z");
let shop: TestShop;
beforeAll(async () => {
  shop = await openTestShop(now);
});
afterAll(() => shop.close());

test("before any diagnosis all nine tiles are unanswered, and the one next step is the diagnosis", async () => {
  const html = await (await shop.as("it").get("/principles")).text();
  for (const { sign, name } of principles) expect(html).toContain(`${sign} ${name.ja}`);
  expect(html.match(/state state--no-answer/g)).toHaveLength(9);
  expect(html).toMatch(/button--primary" href="\/diagnosis"/);
  expect(await (await shop.as("supporter").get("/principles")).text()).not.toContain("button--primary");
  expect(await (await shop.as("it").get("/principles/7")).text()).toContain("まだ答えがありません");
});

test("answers under way do not move a tile; closing does", async () => {
  const id = await answerDiagnosis(shop.store, shop.companyId, { 1: "yes", 2: "yes" }, now);
  const html = await (await shop.as("it").get("/principles")).text();
  expect(html).toContain("途中です（2 / 25）");
  expect(html).toContain(`/diagnosis/${id}/questions/3`);
  expect(html.match(/state state--no-answer/g)).toHaveLength(9);
});

test("a perfect sheet declares, but turns no tile done; multi-factor sign-in stays partly", async () => {
  await closedDiagnosis(shop.store, shop.other.companyId, sheetWith("yes"), now);
  const html = await (await shop.other.as("owner").get("/principles")).text();
  expect(html.match(/state state--declared/g)).toHaveLength(8);
  expect(html.match(/state state--partly/g)).toHaveLength(1);
  expect(html).not.toContain("state--done");
  expect(html).toContain("申告では実施・証拠はまだ");
  const third = await (await shop.other.as("owner").get("/principles/3")).text();
  expect(third).toContain("この条だけを聞く質問がありません");
  expect(third).not.toContain("state--done");
});

test("a tile opens to its answers, its reason and the measures that follow", async () => {
  const store = shop.store;
  const sheet = sheetWith("yes", { 11: "unknown" });
  const id = await closedDiagnosis(store, shop.other.companyId, sheet, new Date("2026-11-24T00:00:00Z"));
  const html = await (await shop.other.as("it").get("/principles/7")).text();
  expect(html).toContain("状態を決められません");
  expect(html).toContain("問11");
  expect(html).toContain("state--unknown");
  expect(html).toContain(`/diagnosis/${id}/result`);
  expect(html.match(/<summary>なぜ・どうやって/g)?.length).toBeGreaterThan(1);
  const first = await (await shop.other.as("it").get("/principles/1")).text();
  expect(first).toContain("答えから出てくる対策はありません");
  expect(await (await shop.other.as("it").get("/principles/7?lang=en")).text()).toContain("Find");
});

test("there are nine, no more, and other companies' answers never show", async () => {
  for (const number of ["0", "10", "01", "x", "1e0"])
    expect((await shop.as("owner").get(`/principles/${number}`)).status).toBe(404);
  const html = await (await shop.as("owner").get("/principles")).text();
  expect(html).not.toContain("state--declared");
});

test("supporters read the board; employees and visitors do not", async () => {
  expect((await shop.as("supporter").get("/principles")).status).toBe(200);
  expect((await shop.as("employee").get("/principles")).status).toBe(403);
  expect((await shop.as("employee").get("/principles/1")).status).toBe(403);
  expect((await shop.visitor.get("/principles")).location).toMatch(/^\/sign-in/);
});
