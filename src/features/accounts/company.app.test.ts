import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestShop, type TestShop } from "#tests/helpers/app.ts";

let shop: TestShop;
beforeAll(async () => {
  shop = await openTestShop();
});
afterAll(() => shop.close());

const changed = {
  company: "株式会社　見本精機",
  industry: "E",
  people: "６５",
  prefecture: "23",
  "fiscal-month": "9",
  language: "ja",
};

test("the company's data is shown, changed and traced, and an unchanged form leaves no trace", async () => {
  const it = shop.as("it");
  expect(await (await it.get("/settings/company")).text()).toContain("株式会社見本製作所");
  expect((await it.post("/settings/company", changed)).status).toBe(303);
  const html = await (await it.get("/settings/company")).text();
  expect(html).toContain("株式会社 見本精機");
  expect(html).toContain('value="65"');
  const entries = () =>
    shop.store.db.selectFrom("ledger_entry").select("data").where("action", "=", "company.changed").execute();
  const [entry, ...more] = await entries();
  expect(more).toEqual([]);
  expect(JSON.parse(entry?.data ?? "{}")).toMatchObject({ people_count: [60, 65] });
  await it.post("/settings/company", changed);
  expect(await entries()).toHaveLength(1);
});

test("a wrong field is named and what was typed is kept", async () => {
  const answer = await shop
    .as("owner")
    .post("/settings/company", { ...changed, company: " ", people: "many" });
  expect(answer.status).toBe(422);
  const html = await answer.text();
  expect(html).toContain('value="many"');
  expect(html).toContain("数字で入力してください");
});

test("another company's data stays as it was, and roles without the right are refused", async () => {
  for (const role of ["employee", "supporter"] as const) {
    expect((await shop.as(role).get("/settings/company")).status).toBe(403);
    expect((await shop.as(role).post("/settings/company", changed)).status).toBe(403);
  }
  expect(await (await shop.other.as("owner").get("/settings/company")).text()).toContain("別会社株式会社");
});
