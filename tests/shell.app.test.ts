import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestShop, type TestShop } from "./helpers/app.ts";

let shop: TestShop;
beforeAll(async () => {
  shop = await openTestShop();
});
afterAll(() => shop.close());

test("the health check answers without a session", async () => {
  const answer = await shop.visitor.get("/healthz");
  expect(answer.status).toBe(200);
  expect(JSON.parse(await answer.text())).toMatchObject({ status: "ok", database: "ok" });
});

test("a page that does not exist says so, in the reader's language, with strict headers", async () => {
  const ja = await shop.visitor.get("/no-such-page");
  expect(ja.status).toBe(404);
  expect(await ja.text()).toContain("見つかりません");
  expect(ja.headers.get("content-security-policy")).toContain("default-src 'none'");
  expect(ja.headers.get("content-security-policy")).not.toContain("unsafe-inline");
  expect(ja.headers.get("x-frame-options")).not.toBeNull();
  expect(ja.headers.get("cache-control")).toBe("no-store");
  const en = await shop.visitor.get("/no-such-page", { "accept-language": "en-GB,en;q=0.9,ja;q=0.5" });
  expect(await en.text()).toContain("could not be found");
});

test("a form posted from another site is refused and nothing is changed", async () => {
  const response = await shop.app.fetch(
    new Request("http://banto.test/sign-out", {
      method: "POST",
      headers: { origin: "https://evil.example", "content-type": "application/x-www-form-urlencoded" },
      body: "a=b",
    }),
  );
  expect(response.status).toBe(403);
});

test("an address with a NUL in it names nothing, on either engine", async () => {
  expect((await shop.as("owner").get("/settings/outbox/%00")).status).toBe(404);
  expect((await shop.as("owner").get("/settings/ledger?q=%00")).status).toBe(200);
  const typed = await shop.as("it").post("/settings/status/removals", { file: "a\0b", place: "\0" });
  expect(typed.status).toBe(422);
});

test("a script whose session has ended is told so, instead of being led to a page that looks like success", async () => {
  const answer = await shop.visitor.get("/settings", { accept: "application/json" });
  expect(answer.status).toBe(401);
});
