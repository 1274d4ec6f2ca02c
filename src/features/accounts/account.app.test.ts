import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readLedger } from "#src/platform/audit/index.ts";
import { newResetToken } from "#src/platform/auth/index.ts";
import { openEmptyShop, owner, signInBy } from "#tests/helpers/empty-shop.ts";
import { startSmtpSink } from "#tests/helpers/smtp-sink.ts";

let shop: Awaited<ReturnType<typeof openEmptyShop>>;
beforeEach(async () => {
  shop = await openEmptyShop();
});
afterEach(() => shop.close());

const next = "midori no isu ga mittsu";

async function actions() {
  const { id } = await shop.store.db.selectFrom("company").select("id").executeTakeFirstOrThrow();
  return (await Array.fromAsync(readLedger(shop.store.db, id))).map((entry) => entry.action);
}

const ownerId = async () =>
  (await shop.store.db.selectFrom("auth_user").select("id").executeTakeFirstOrThrow()).id;

describe("one's own account", () => {
  test("changes the name and the language of mail", async () => {
    const client = await shop.setUp();
    expect((await client.post("/account/profile", { name: "大須　桃子", language: "en" })).status).toBe(303);
    expect(await (await client.get("/account")).text()).toContain("大須 桃子");
    expect((await client.post("/account/profile", { name: " ", language: "en" })).status).toBe(422);
    expect(await actions()).toContain("profile.changed");
  });

  test("changes the password with the old one, judges the new one, and signs other devices out", async () => {
    const client = await shop.setUp();
    const other = shop.browser();
    await signInBy(other);
    const change = (current: string, password: string) =>
      client.post("/account/password", { "current-password": current, password });
    const wrong = await change("wrong", next);
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain("いまのパスワードが違います");
    expect((await change(owner.password, "password123456")).status).toBe(422);
    expect((await change(owner.password, next)).location).toBe("/account");
    expect((await client.get("/account")).status, "this device stays").toBe(200);
    expect((await other.get("/account")).status, "the other is out").toBe(303);
    expect((await signInBy(shop.browser())).status).toBe(422);
    expect((await signInBy(shop.browser(), { password: next })).status).toBe(303);
    expect(await actions()).toContain("password.changed");
  });

  test("asks a guesser of the current password to wait", async () => {
    const client = await shop.setUp();
    const guess = (typed: string) =>
      client
        .post("/account/password", { "current-password": typed, password: next })
        .then((answer) => answer.text());
    for (let i = 0; i < 10; i += 1) await guess(`wrong ${i}`);
    expect(await guess(owner.password)).toContain("あと15分");
  });

  test("lists the devices and ends one from its next request on", async () => {
    const client = await shop.setUp();
    const lost = shop.browser();
    await signInBy(lost);
    const html = await (await client.get("/account")).text();
    const [path = ""] = /\/account\/sessions\/[0-9a-f-]+\/revocations/.exec(html) ?? [];
    expect((await client.post(path)).status).toBe(303);
    expect((await lost.get("/account")).status).toBe(303);
    expect((await client.post(path)).status, "twice").toBe(404);
    await signInBy(lost);
    expect((await client.post("/account/sessions/revocations")).status).toBe(303);
    expect((await lost.get("/account")).status).toBe(303);
    expect((await client.get("/account")).status).toBe(200);
  });

  test("cannot end somebody else's session", async () => {
    const client = await shop.setUp();
    const { id } = await shop.store.db.selectFrom("auth_session").select("id").executeTakeFirstOrThrow();
    await shop.store.db
      .insertInto("auth_user")
      .values({
        id: "other",
        name: "別の人",
        email: "other@example.jp",
        email_verified: 0,
        image: null,
        language: null,
        two_factor_enabled: 0,
        created_at: "",
        updated_at: "",
      })
      .execute();
    await shop.store.db.updateTable("auth_session").set({ user_id: "other" }).where("id", "!=", id).execute();
    const stranger = shop.browser();
    await signInBy(stranger);
    await shop.store.db.updateTable("auth_session").set({ user_id: "other" }).where("id", "!=", id).execute();
    expect((await stranger.post(`/account/sessions/${id}/revocations`)).status).toBe(404);
    expect((await client.get("/account")).status).toBe(200);
  });
});

describe("a forgotten password", () => {
  test("without a mail server leads to the administrator", async () => {
    await shop.setUp();
    const html = await (await shop.browser().get("/password-resets")).text();
    expect(html).toContain("番頭を動かしている人");
    expect(html).not.toContain('name="email"');
  });

  test("is replaced by the link of the command line, once, and ends all sessions", async () => {
    const client = await shop.setUp();
    const path = `/password-resets/${await newResetToken(shop.services.auth, await ownerId())}`;
    const visitor = shop.browser();
    expect(await (await visitor.get(path)).text()).toContain(owner.email);
    expect((await visitor.post(path, { password: "password123456" })).status).toBe(422);
    expect((await visitor.post(path, { password: next })).location).toBe("/sign-in");
    expect((await client.get("/account")).status).toBe(303);
    expect((await visitor.post(path, { password: next })).status).toBe(404);
    expect((await signInBy(shop.browser(), { password: next })).status).toBe(303);
    expect(await actions()).toContain("password.reset");
  });

  test("the link is no good after an hour, nor is a made-up one", async () => {
    await shop.setUp();
    const path = `/password-resets/${await newResetToken(shop.services.auth, await ownerId())}`;
    shop.time.moved = 61 * 60_000;
    expect((await shop.browser().get(path)).status).toBe(404);
    expect((await shop.browser().post(path, { password: next })).status).toBe(404);
    expect((await shop.browser().get("/password-resets/made-up")).status).toBe(404);
  });
});

test("the reset mail goes to the registered address alone, past the outbox, and never names a forged host", async () => {
  const sink = await startSmtpSink();
  const mailing = await openEmptyShop({
    from: "番頭 <banto@example.jp>",
    smtpUrl: `smtp://127.0.0.1:${sink.port}`,
  });
  await mailing.setUp();
  const ask = (email: string) => mailing.browser().post("/password-resets", { email });
  const answers = [await ask("nobody@example.jp"), await ask(` ${owner.email.toUpperCase()} `)];
  const [unknown = "", known = ""] = await Promise.all(answers.map((answer) => answer.text()));
  const strip = (html: string) => html.replaceAll(/[0-9a-f-]{36}/g, "");
  expect(strip(unknown)).toBe(strip(known));
  await expect.poll(() => sink.taken.length, { timeout: 4000 }).toBe(1);
  expect(sink.taken[0]?.to).toEqual([owner.email]);
  const raw = sink.taken[0]?.raw ?? "";
  const body = Buffer.from(raw.slice(raw.indexOf("\r\n\r\n")), "base64").toString();
  expect(body).toMatch(/\/password-resets\/[\w-]{32}/);
  // The test's host name is none of this machine's, so the mail must not make a link of it.
  expect(body).not.toContain("banto.test");
  expect(await mailing.store.db.selectFrom("mail").select("id").execute()).toEqual([]);
  await mailing.close();
  await sink.close();
});

test("the password meter judges by JSON and keeps nothing", async () => {
  const judge = (body: unknown) =>
    shop.app.fetch(
      new Request("http://banto.test/password-strength", {
        method: "POST",
        headers: { "content-type": "application/json", "accept-language": "ja" },
        body: JSON.stringify(body),
      }),
    );
  const weak = await judge({ password: "meihoku-kogyo-2026", company: "meihoku-kogyo", name: "", email: "" });
  expect(JSON.parse(await weak.text())).toMatchObject({
    score: expect.any(Number),
    message: expect.stringContaining("会社名"),
  });
  const strong = await judge({ password: next });
  expect(JSON.parse(await strong.text())).toMatchObject({ score: 4 });
  expect((await judge("no object")).status).toBe(422);
});
