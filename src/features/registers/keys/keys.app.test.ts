/** A key's page through HTTP: the kind by the judge, the least length, and nothing for other companies. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { noValues } from "#src/features/people/fields.ts";
import { addPerson } from "#src/features/people/index.ts";
import { commandLineActor } from "#src/platform/access/index.ts";
import { openTestShop, type TestShop } from "#tests/helpers/app.ts";

let shop: TestShop;
beforeEach(async () => {
  shop = await openTestShop();
  const person = { ...noValues, family_name: "尾張", given_name: "花子" };
  await addPerson(shop.store.db, commandLineActor(shop.companyId), person, shop.services.clock());
});
afterEach(() => shop.close());

const zip = {
  name: "見積書ZIP",
  kind: "encryption",
  owner: "尾張花子",
  use: "zip-file",
  length: "8",
  alphabet: "36",
};

test("shows the kind, how long the key must be, and the table of lengths", async () => {
  const it = shop.as("it");
  const added = await it.post("/registers/keys", zip);
  expect(added.status).toBe(303);
  const html = await (await it.get(added.location ?? "")).text();
  expect(html).toMatch(/\d+文字以上にしてください/);
  expect(html).toContain("種類ごとの最低の長さ");
  const list = await (await it.get("/registers/keys")).text();
  expect(list).toContain("短い");
  expect((await shop.other.as("it").get(added.location ?? "")).status).toBe(404);
  expect((await shop.as("supporter").post("/registers/keys", zip)).status).toBe(403);
});

test("shows the rule for PINs part by part, and refuses a length of nought", async () => {
  const it = shop.as("it");
  const card = { name: "カード", kind: "password", owner: "尾張花子", use: "bank-card", length: "4" };
  const added = await it.post("/registers/keys", card);
  const html = await (await it.get(added.location ?? "")).text();
  expect(html).toContain("暗証番号でよい条件");
  const refused = await it.post("/registers/keys", { ...card, length: "0" });
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain("1から999");
});
