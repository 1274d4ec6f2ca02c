import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestShop, type TestShop } from "#tests/helpers/app.ts";

let shop: TestShop;
beforeAll(async () => {
  shop = await openTestShop();
});
afterAll(() => shop.close());

test("smoke", async () => {
  const owner = shop.as("owner");
  const empty = await owner.get("/diagnosis");
  expect(empty.status).toBe(200);
  const started = await owner.post("/diagnosis", {});
  expect(started.status).toBe(303);
  const first = await owner.get(started.location ?? "");
  expect(first.status).toBe(200);
  const base = (started.location ?? "").replace("/questions/1", "");
  for (const path of ["/questions", "/departments", "/merge", "/closure", "/result"]) {
    const answer = await owner.get(base + path);
    expect([path, answer.status]).toEqual([path, 200]);
  }
  console.log(shop.log);
});
