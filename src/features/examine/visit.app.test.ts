/** The page without sign-in: what it shows, what it says of a mail, and how a report arrives. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestShop, type TestShop } from "#tests/helpers/app.ts";

let shop: TestShop;
let base: string;

beforeAll(async () => {
  shop = await openTestShop();
  await shop
    .as("owner")
    .post("/examine/settings", { contactName: "情報担当 佐藤", contactPhone: "03-0000-0000" });
  base = await openedPage(shop);
});
afterAll(() => shop.close());

async function openedPage({ as, store, companyId }: TestShop): Promise<string> {
  expect((await as("owner").post("/examine/settings/keys")).location).toBe("/examine/settings");
  const { page_key } = await store.db
    .selectFrom("examine_setting")
    .select("page_key")
    .where("company_id", "=", companyId)
    .executeTakeFirstOrThrow();
  return `/examine/${page_key}`;
}

const phish = [
  "Received: from mail.evil.example (mail.evil.example [198.51.100.7]) by mx.example.co.jp with ESMTP; Mon, 23 Nov 2026 09:00:00 +0900",
  'From: "三井住友カード" <info@smbc-card-vpass.top>',
  "To: taro@example.co.jp",
  "Subject: 【重要】カードのご利用を一時停止しました",
  "Date: Mon, 23 Nov 2026 09:00:00 +0900",
  "Message-ID: <1@smbc-card-vpass.top>",
  "MIME-Version: 1.0",
  "Content-Type: text/html; charset=utf-8",
  "",
  '<p>不正利用の疑いがあるため、24時間以内に本人確認をしてください。</p><a href="http://smbc-card-vpass.top/login">https://www.smbc-card.com/</a><script>alert(1)</script>',
].join("\r\n");

function upload(content: string | Uint8Array<ArrayBuffer>, name: string): FormData {
  const form = new FormData();
  form.set("file", new File([content], name));
  form.set("text", "");
  return form;
}

const sealedIn = (html: string) => /name="sealed" value="([^"]+)"/.exec(html)?.[1] ?? "";

test("shows of the company its name and its desk, to anybody with the key", async () => {
  const answer = await shop.visitor.get(base);
  const html = await answer.text();
  expect(answer.status).toBe(200);
  expect(html).toContain("株式会社見本製作所");
  expect(html).toContain("情報担当 佐藤");
  expect(html).not.toContain('<nav class="site-nav"');
  expect((await shop.visitor.get(base.toLowerCase().replaceAll("-", ""))).status).toBe(200);
});

test("a key that is none, or an old one, opens nothing", async () => {
  expect((await shop.visitor.get("/examine/ABCD-EFGH-JKMN-PQRS")).status).toBe(404);
  const old = base;
  base = await openedPage(shop);
  expect((await shop.visitor.get(old)).status).toBe(404);
  expect((await shop.visitor.get(base)).status).toBe(200);
});

test("a mail as a file: the verdict, the evidence and one thing to do; nothing is kept", async () => {
  const answer = await shop.visitor.post(base, upload(phish, "mail.eml"));
  const html = await answer.text();
  expect(answer.status).toBe(200);
  expect(html).toContain("危険です");
  expect(html).toContain("smbc-card-vpass.top");
  expect(html).not.toContain("<script>alert");
  const rows = await shop.store.db.selectFrom("suspicious_report").selectAll().execute();
  expect(rows).toEqual([]);
});

test("a mail that shows nothing odd is not called harmless", async () => {
  const plain = [
    "From: Taro <taro@tanaka-print.example>",
    "To: hanako@example.co.jp",
    "Subject: Minutes of Friday",
    "Date: Mon, 23 Nov 2026 09:00:00 +0900",
    "Message-ID: <abc@tanaka-print.example>",
    "",
    "Hello Hanako, thank you for Friday. The minutes follow next week. Taro",
  ].join("\r\n");
  const html = await (await shop.visitor.post(base, upload(plain, "mail.eml"))).text();
  expect(html).toContain("おかしな点は見つかりませんでした（安全とは言い切れません）");
});

test.each([
  ["お荷物のお届けにあがりましたが不在のため持ち帰りました。http://jppost-redelivery.top/a", "怪しい|危険"],
  ["http://xn--80ak6aa92e.com/", "怪しい|危険"],
  [phish, "危険です"],
])("pasted words are told from links and from the source of a mail", async (text, verdict) => {
  const html = await (await shop.visitor.post(base, { text })).text();
  expect(html).toMatch(new RegExp(`verdict__word">[^<]*(?:${verdict})`));
});

test("nothing, and a file that is no mail, are asked for again", async () => {
  const nothing = await shop.visitor.post(base, { text: " " });
  expect(nothing.status).toBe(422);
  expect(await nothing.text()).toContain("ファイルを選ぶか、文章を貼り付けてください");
  const odd = await shop.visitor.post(base, upload(new Uint8Array([0, 1, 2, 255, 254, 0, 0, 9]), "x.eml"));
  expect(odd.status).toBe(422);
});

test("a report arrives with one more press, once, and its receipt tells what came of it", async () => {
  const sealed = sealedIn(await (await shop.visitor.post(base, upload(phish, "mail.eml"))).text());
  const made = await shop.visitor.post(`${base}/reports`, { sealed });
  expect(made.status).toBe(303);
  const again = await shop.visitor.post(`${base}/reports`, { sealed, note: "もう一度" });
  expect(again.location).toBe(made.location);
  const rows = await shop.store.db.selectFrom("suspicious_report").selectAll().execute();
  expect(rows.map(({ verdict, state, reported_by }) => [verdict, state, reported_by])).toEqual([
    ["dangerous", "new", "link:examine"],
  ]);
  const receipt = await (await shop.visitor.get(made.location ?? "")).text();
  expect(receipt).toContain("担当者が見るのを待っています");
  const mails = await shop.store.db.selectFrom("mail").select(["kind", "body_text"]).execute();
  expect(mails.map(({ kind }) => kind)).toContain("suspicion.reported");
  expect(mails.every(({ body_text }) => !/https?:\/\//.test(body_text))).toBe(true);
});

test("what was not sealed by us, was sealed for another company, or long ago, is not taken", async () => {
  const fresh = sealedIn(await (await shop.visitor.post(base, upload(phish, "mail.eml"))).text());
  const other = shop.other;
  await other.as("owner").post("/examine/settings/keys");
  const row = await shop.store.db
    .selectFrom("examine_setting")
    .select("page_key")
    .where("company_id", "=", other.companyId)
    .executeTakeFirstOrThrow();
  const count = () => shop.store.db.selectFrom("suspicious_report").selectAll().execute();
  const before = (await count()).length;
  expect((await shop.visitor.post(`/examine/${row.page_key}/reports`, { sealed: fresh })).status).toBe(422);
  expect((await shop.visitor.post(`${base}/reports`, { sealed: `${fresh}x` })).status).toBe(422);
  expect((await shop.visitor.post(`${base}/reports`, { sealed: "x.y" })).status).toBe(422);
  shop.setNow(new Date("2026-11-23T02:30:00Z"));
  expect((await shop.visitor.post(`${base}/reports`, { sealed: fresh })).status).toBe(422);
  shop.setNow(new Date("2026-11-23T00:00:00Z"));
  expect((await count()).length).toBe(before);
});

test("too many questions from one address have to wait", async () => {
  const statuses = [];
  for (let at = 0; at < 70; at += 1) statuses.push((await shop.visitor.post(base, { text: "a" })).status);
  expect(statuses.at(-1)).toBe(429);
});
