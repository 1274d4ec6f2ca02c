import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestShop, type TestShop } from "#tests/helpers/app.ts";
import { callApi } from "#tests/helpers/program.ts";

let shop: TestShop;
beforeAll(async () => {
  shop = await openTestShop();
});
afterAll(() => shop.close());

const make = (fields: Record<string, string>, role: "owner" | "it" = "owner") =>
  shop.as(role).post("/settings/api/tokens", { name: "勤怠システム", role: "it", days: "90", ...fields });

const tokenIn = (html: string) => /value="(banto_[0-9A-Za-z]{38})"/.exec(html)?.[1];

async function ledger() {
  return shop.store.db
    .selectFrom("ledger_entry")
    .select(["action", "data", "actor"])
    .where("company_id", "=", shop.companyId)
    .where("action", "like", "token.%")
    .orderBy("seq", "desc")
    .execute();
}

test("a token is shown once, works, and stands neither in the list, the database nor the ledger", async () => {
  const made = await make({});
  const token = tokenIn(await made.text()) ?? "";
  expect(made.headers.get("cache-control")).toBe("no-store");
  expect((await callApi(shop, token, "GET", "/api/v1/company")).json.id).toBe(shop.companyId);
  const list = await (await shop.as("owner").get("/settings/api")).text();
  expect(list).toContain("勤怠システム");
  expect(list).toContain(`…${token.slice(-4)}`);
  expect(list).not.toContain(token);
  const rows = JSON.stringify(await shop.store.db.selectFrom("api_token").selectAll().execute());
  const entries = await ledger();
  expect([rows, JSON.stringify(entries)].some((text) => text.includes(token))).toBe(false);
  expect(entries[0]).toMatchObject({ action: "token.made", actor: `user:${shop.as("owner").userId}` });
  expect(JSON.parse(entries[0]?.data ?? "{}")).toMatchObject({
    role: "it",
    expiresAt: "2027-02-21T00:00:00.000Z",
  });
});

test("a revoked token ends at once, and cannot be revoked twice", async () => {
  const token = tokenIn(await (await make({ name: "すぐやめる" })).text());
  const row = await shop.store.db
    .selectFrom("api_token")
    .select("id")
    .where("name", "=", "すぐやめる")
    .executeTakeFirstOrThrow();
  const path = `/settings/api/tokens/${row.id}/revocations`;
  expect((await shop.as("it").post(path)).status).toBe(303);
  expect((await callApi(shop, token, "GET", "/api/v1/company")).status).toBe(401);
  expect((await shop.as("it").post(path)).status).toBe(404);
  expect((await ledger())[0]).toMatchObject({ action: "token.revoked" });
});

test("it ends by itself on its day", async () => {
  const token = tokenIn(await (await make({ days: "1" })).text());
  const status = async () => (await callApi(shop, token, "GET", "/api/v1/company")).status;
  shop.setNow(new Date("2026-11-23T23:59:59Z"));
  expect(await status()).toBe(200);
  shop.setNow(new Date("2026-11-24T00:00:00Z"));
  expect(await status()).toBe(401);
  shop.setNow(new Date("2026-11-23T00:00:00Z"));
});

test("nobody hands on more than they hold, and no token is for ever", async () => {
  const count = async () => (await ledger()).length;
  const before = await count();
  expect((await make({ role: "owner" }, "it")).status).toBe(422);
  expect((await make({ role: "king" })).status).toBe(422);
  for (const days of ["0", "367", "", "-1", "x", "1e2"]) expect((await make({ days })).status).toBe(422);
  expect((await make({ name: " " })).status).toBe(422);
  expect(await count()).toBe(before);
  expect((await make({ days: "３６６" })).status).toBe(200);
});

test("what was typed is kept when something is wrong with it", async () => {
  const html = await (await make({ name: "長すぎる日数", days: "999" })).text();
  expect(html).toContain("長すぎる日数");
  expect(html).toContain("366以下");
});

test("the reference shows every operation to anybody, in both languages", async () => {
  for (const lang of ["ja", "en"]) {
    const answer = await shop.visitor.get(`/api/v1/docs?lang=${lang}`);
    const html = await answer.text();
    expect(answer.status).toBe(200);
    expect(html).toContain(`id="problem-too-many"`);
    for (const [part, id] of [
      ["people", "listPeople"],
      ["evidence", "postEvidenceMachineChecks"],
    ]) {
      expect(html).toContain(`/api/v1/docs?part=${part}#${id}`);
      const shown = await (await shop.visitor.get(`/api/v1/docs?part=${part}&lang=${lang}`)).text();
      expect(shown).toContain(`id="${id}"`);
    }
    expect((await shop.visitor.get("/api/v1/docs?part=nothing")).status).toBe(404);
  }
});
