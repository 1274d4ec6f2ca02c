import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readLedger } from "#src/platform/audit/index.ts";
import type { Client } from "#tests/helpers/app.ts";
import { totpCode } from "#tests/helpers/auth.ts";
import { openEmptyShop, owner, setUpFields, signInBy } from "#tests/helpers/empty-shop.ts";

let shop: Awaited<ReturnType<typeof openEmptyShop>>;
beforeEach(async () => {
  shop = await openEmptyShop();
});
afterEach(() => shop.close());

/** Enrols an authenticator app through the pages; returns its secret and the recovery codes. */
async function enrol(client: Client) {
  const html = await (await client.get("/account/second-factor")).text();
  const secret = (/id="secret" value="([A-Z2-7 ]+)"/.exec(html)?.[1] ?? "").replaceAll(" ", "");
  const answer = await client.post("/account/second-factor/app", { code: totpCode(secret, new Date()) });
  const shown = await answer.text();
  const codes = [...shown.matchAll(/<code>([a-z0-9]{5}-[a-z0-9]{5})<\/code>/g)].map(
    (match) => match[1] ?? "",
  );
  return { secret, codes, status: answer.status };
}

describe("set-up", () => {
  test("makes the owner and the company, signs in and leads to the second factor", async () => {
    const client = shop.browser();
    const path = await shop.setUpPath();
    expect((await client.get(path)).status).toBe(200);
    const answer = await client.post(path, setUpFields);
    expect([answer.status, answer.location]).toEqual([303, "/account/second-factor"]);
    const company = await shop.store.db.selectFrom("company").selectAll().executeTakeFirstOrThrow();
    expect(company).toMatchObject({
      name: "名北精機株式会社",
      industry: "E",
      people_count: 60,
      prefecture: "23",
      fiscal_year_end_month: 3,
      language: "ja",
      time_zone: "Asia/Tokyo",
    });
    const entries = await Array.fromAsync(readLedger(shop.store.db, company.id));
    expect(entries.map((entry) => entry.action)).toEqual(["company.created", "member.added"]);
    expect(await (await client.get("/account")).text()).toContain("大須 花子");
    expect((await shop.browser().get(path)).status, "the link works once").toBe(404);
  });

  test("shows the form again with what was typed, but not the password", async () => {
    const client = shop.browser();
    const path = await shop.setUpPath();
    const answer = await client.post(path, {
      ...setUpFields,
      email: "not an address",
      industry: "",
      people: "many",
    });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain('href="#email"');
    expect(html).toContain('href="#people"');
    expect(html).toContain('value="名北精機株式会社"');
    expect(html).not.toContain(owner.password);
    const weak = await client.post(path, { ...setUpFields, password: "meihoku2026meihoku" });
    expect(weak.status).toBe(422);
    expect(await weak.text()).toContain("早いうちに試されます");
    expect(await shop.store.db.selectFrom("auth_user").select("id").execute()).toEqual([]);
  });

  test("is closed without the right link", async () => {
    await shop.setUpPath();
    expect((await shop.browser().get("/set-up/wrong")).status).toBe(404);
    expect((await shop.browser().post("/set-up/wrong", setUpFields)).status).toBe(404);
    expect(await shop.store.db.selectFrom("company").select("id").execute()).toEqual([]);
  });
});

describe("signing in", () => {
  test("leads to the page that was asked for, and never to another site", async () => {
    await shop.setUp();
    const asked = await shop.browser().get("/settings/members?page=2");
    expect(asked.location).toBe("/sign-in?next=%2Fsettings%2Fmembers%3Fpage%3D2");
    const done = await signInBy(shop.browser(), { next: "/settings/members?page=2" });
    expect([done.status, done.location]).toEqual([303, "/settings/members?page=2"]);
    expect((await signInBy(shop.browser(), { next: "https://evil.example/" })).location).toBe("/");
    expect((await signInBy(shop.browser(), { next: "//evil.example/" })).location).toBe("/");
  });

  test("answers a wrong password and an unknown address alike", async () => {
    await shop.setUp();
    const strip = (html: string) => html.replace(/value="[^"]*@[^"]*"/, "").replaceAll(/[0-9a-f-]{36}/g, "");
    const wrong = await signInBy(shop.browser(), { password: "wrong password" });
    const unknown = await signInBy(shop.browser(), { email: "nobody@example.jp" });
    expect([wrong.status, unknown.status]).toEqual([422, 422]);
    const html = await wrong.text();
    expect(html).toContain("メールアドレスかパスワードが違います");
    expect(strip(await unknown.text())).toBe(strip(html));
  });

  test("says how many minutes to wait after ten mistakes, even to the right password", async () => {
    await shop.setUp();
    const client = shop.browser();
    for (let i = 0; i < 10; i += 1)
      expect((await signInBy(client, { password: `wrong ${i}` })).status).toBe(422);
    const locked = await signInBy(client);
    expect(locked.status).toBe(429);
    expect(await locked.text()).toContain("あと15分は受け付けません");
    shop.time.moved = 15 * 60_000;
    expect((await signInBy(client)).status).toBe(303);
  });

  test("signing out ends the session on the server too", async () => {
    const client = await shop.setUp();
    expect((await client.get("/account")).status).toBe(200);
    expect((await client.post("/sign-out")).location).toBe("/sign-in");
    expect((await client.get("/account")).location).toBe("/sign-in?next=%2Faccount");
    const sessions = await shop.store.db.selectFrom("auth_session").select("id").execute();
    expect(sessions).toEqual([]);
  });
});

describe("the second factor", () => {
  test("is enrolled with a QR code or the typed secret, asked for at sign-in, and replaced by a recovery code", async () => {
    const client = await shop.setUp();
    const { secret, codes, status } = await enrol(client);
    expect(status).toBe(200);
    expect(codes).toHaveLength(10);
    expect(await (await client.get("/account/second-factor")).text()).not.toContain(codes[0]);

    const app = shop.browser();
    expect((await signInBy(app, { next: "/account" })).location).toBe("/sign-in/second-step?next=%2Faccount");
    expect((await app.get("/account")).status, "not in yet").toBe(303);
    expect(await (await app.get("/sign-in/second-step?next=%2Faccount")).text()).toContain("one-time-code");
    const wrong = await app.post("/sign-in/second-step", { code: "000000", next: "/account" });
    expect(wrong.status).toBe(422);
    const right = await app.post("/sign-in/second-step", {
      code: totpCode(secret, new Date()),
      next: "/account",
    });
    expect(right.location).toBe("/account");
    expect((await app.get("/account")).status).toBe(200);

    const lost = shop.browser();
    await signInBy(lost);
    expect((await lost.post("/sign-in/recovery", { code: codes[0] ?? "" })).location).toBe("/");
    expect((await lost.get("/account")).status).toBe(200);
    const again = shop.browser();
    await signInBy(again);
    expect((await again.post("/sign-in/recovery", { code: codes[0] ?? "" })).status).toBe(422);
  });

  test("can be put off for a day, then every page leads to it", async () => {
    const client = await shop.setUp();
    expect((await client.get("/settings")).status).toBe(200);
    expect(await (await client.get("/account/second-factor")).text()).toContain("あと24時間");
    shop.time.moved = 24 * 3_600_000;
    for (const path of ["/settings", "/settings/members", "/settings/ledger"])
      expect((await client.get(path)).location, path).toBe("/account/second-factor");
    await enrol(client);
    expect((await client.get("/settings")).status).toBe(200);
  });

  test("is removed and its codes renewed only with the password", async () => {
    const client = await shop.setUp();
    const { codes } = await enrol(client);
    const refused = await client.post("/account/recovery-codes", { "current-password": "wrong" });
    expect(refused.status).toBe(422);
    const renewed = await client.post("/account/recovery-codes", { "current-password": owner.password });
    expect(renewed.status).toBe(200);
    expect(await renewed.text()).not.toContain(codes[0]);
    const removal = "/account/second-factor/app/removals";
    expect((await client.post(removal, { "current-password": "wrong" })).status).toBe(422);
    expect((await client.post(removal, { "current-password": owner.password })).status).toBe(303);
    expect((await signInBy(shop.browser(), { next: "/account" })).location).toBe("/account");
  });

  test("asks to start again when no sign-in waits for it", async () => {
    const client = shop.browser();
    expect((await client.get("/sign-in/second-step")).location).toBe("/sign-in?next=%2F");
    expect((await client.post("/sign-in/second-step", { code: "123456" })).location).toBe(
      "/sign-in?next=%2F",
    );
  });

  test("passkeys are not offered where they cannot work, and only their endpoints answer", async () => {
    const client = await shop.setUp();
    expect(await (await client.get("/account/second-factor")).text()).toContain("localhost");
    expect(await (await shop.browser().get("/sign-in")).text()).not.toContain("passkey-button");
    expect((await shop.browser().get("/sign-in/passkey/options")).status).toBe(404);
    for (const path of [
      "/api/auth/get-session",
      "/api/auth/sign-in/email",
      "/api/auth/ok",
      "/api/auth/organization/list",
    ])
      expect((await client.get(path)).status, path).toBe(404);
  });
});
