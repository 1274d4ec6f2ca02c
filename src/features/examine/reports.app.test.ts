/** Reports as the office handles them: the queue, campaigns, answers, warnings; and what the controls learn. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { openTestShop, type TestShop } from "#tests/helpers/app.ts";
import { facts } from "./facts.ts";

const start = new Date("2026-11-23T00:00:00Z");
let shop: TestShop;

beforeEach(async () => {
  shop = await openTestShop(start);
});
afterEach(() => shop.close());

const mailFrom = (sender: string, subject: string, body = "カードの確認をお願いします。") =>
  [
    `From: ${sender}`,
    "To: taro@example.co.jp",
    `Subject: ${subject}`,
    "Date: Mon, 23 Nov 2026 08:30:00 +0900",
    "",
    body,
  ].join("\n");

/** Examines and reports as a member; returns the id of the newest report. */
async function reportAs(role: "owner" | "employee", text: string, more: Record<string, string> = {}) {
  const html = await (await shop.as(role).post("/examine/checks", { text })).text();
  const sealed = /name="sealed" value="([^"]+)"/.exec(html)?.[1] ?? "";
  const made = await shop.as(role).post("/examine/checks/reports", { sealed, ...more });
  expect(made.status).toBe(303);
  const { id } = await shop.store.db
    .selectFrom("suspicious_report")
    .select("id")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirstOrThrow();
  return id;
}

const campaignsOf = async () =>
  (await shop.store.db.selectFrom("suspicious_report").select(["id", "campaign_id"]).execute()).map(
    ({ campaign_id }) => campaign_id,
  );

test("the same subject with another number, and the same address, are one campaign; another mail is not", async () => {
  await reportAs("employee", mailFrom("a@one-fake.example", "【重要】ご利用確認のお願い 受付番号 A-1234"));
  await reportAs("owner", mailFrom("b@two-fake.example", "【重要】ご利用確認のお願い 受付番号 B-98"));
  expect(new Set(await campaignsOf()).size).toBe(1);
  await reportAs("owner", mailFrom("c@three.example", "Re: 打ち合わせ", "http://four-fake.example/x"));
  expect(new Set(await campaignsOf()).size).toBe(2);
  // A mail that has signs of both shows that the two were one.
  await reportAs("owner", mailFrom("b@two-fake.example", "別の件名です", "http://four-fake.example/y"));
  expect(new Set(await campaignsOf()).size).toBe(1);
  const queue = await (await shop.as("it").get("/examine/reports")).text();
  expect([...queue.matchAll(/\/examine\/reports\/[0-9a-f-]{36}/g)].length).toBe(1);
});

test("two mails of our own people, or with nothing but a well-known address in them, are not joined", async () => {
  await reportAs("owner", mailFrom("a@gmail.com", "こん", "https://www.google.com/"));
  await reportAs("owner", mailFrom("b@gmail.com", "ばん", "https://www.google.com/"));
  expect(new Set(await campaignsOf()).size).toBe(2);
});

test("the judgement reaches everybody of the campaign, and a genuine sender is remembered until it is taken back", async () => {
  const id = await reportAs(
    "employee",
    mailFrom("Partner <info@new-partner.example>", "請求書をお送りします"),
  );
  const it = shop.as("it");
  expect((await it.post(`/examine/reports/${id}/judgement`, {})).status).toBe(422);
  const done = await it.post(`/examine/reports/${id}/judgement`, {
    state: "ok",
    reply: "新しい取引先です。",
    learn: "yes",
  });
  expect(done.location).toBe(`/examine/reports/${id}`);
  const known = () => shop.store.db.selectFrom("known_sender").select("address").execute();
  expect(await known()).toEqual([{ address: "info@new-partner.example" }]);
  const mails = await shop.store.db
    .selectFrom("mail")
    .select(["kind", "recipient", "body_text"])
    .where("kind", "=", "suspicion.answered")
    .execute();
  expect(mails).toHaveLength(1);
  expect(mails[0]?.recipient).toMatch(/^employee-/);
  expect(mails[0]?.body_text).toContain("新しい取引先です。");
  expect(mails[0]?.body_text).not.toMatch(/https?:/);
  await it.post(`/examine/reports/${id}/judgement`, { state: "phishing", reply: "" });
  expect(await known()).toEqual([]);
  expect(await (await it.get("/examine/reports")).text()).not.toContain(id);
  expect(await (await it.get("/examine/reports?queue=judged")).text()).toContain(id);
});

test("everybody is warned only with a source, and without links in the mail", async () => {
  const id = await reportAs("owner", mailFrom("a@fake.example", "宅配便のお知らせ"));
  const to = `/examine/reports/${id}/warnings`;
  const it = shop.as("it");
  const words = { subject: "宅配をかたるメール", words: "リンクを押さないでください。" };
  expect(await (await it.post(to, words)).text()).toContain("一次情報のアドレスか");
  expect((await it.post(to, { ...words, source: "http://example.com/" })).status).toBe(422);
  const linked = { ...words, words: "http://example.com/ を見て", source: "https://www.npa.go.jp/a" };
  expect((await it.post(to, linked)).status).toBe(422);
  const sent = await it.post(to, { ...words, source: "https://www.npa.go.jp/bureau/cyber/" });
  expect(sent.status).toBe(303);
  const mails = await shop.store.db
    .selectFrom("mail")
    .select(["recipient", "body_text"])
    .where("kind", "=", "campaign.warned")
    .execute();
  expect(mails).toHaveLength(4);
  expect(mails.every(({ body_text }) => !/https?:/.test(body_text))).toBe(true);
  expect(mails[0]?.body_text).toContain("www.npa.go.jp");
  const entries = await shop.store.db
    .selectFrom("ledger_entry")
    .select("action")
    .where("company_id", "=", shop.companyId)
    .execute();
  expect(entries.map(({ action }) => action)).toEqual(["suspicion.reported", "campaign.warned"]);
});

test("the preview is words on a page that can do nothing", async () => {
  const body =
    '<a href="http://evil.example/x">https://bank.example/</a><img src="http://evil.example/t.png">';
  const mail = `From: a@fake.example\nSubject: x\nContent-Type: text/html\n\n${body}`;
  const id = await reportAs("owner", mail);
  const answer = await shop.as("supporter").get(`/examine/reports/${id}/preview`);
  expect(answer.headers.get("content-security-policy")).toContain("sandbox");
  expect(answer.headers.get("content-security-policy")).not.toContain("allow-scripts");
  const html = await answer.text();
  expect(html).toContain("hxxp://evil[.]example/x");
  expect(html).not.toMatch(/(?:href|src)="http:\/\/evil/);
});

test("an employee sees no reports, a supporter sees them and cannot judge", async () => {
  const id = await reportAs("employee", mailFrom("a@fake.example", "宅配便のお知らせ"));
  expect((await shop.as("employee").get("/examine/reports")).status).toBe(403);
  expect((await shop.as("supporter").get(`/examine/reports/${id}`)).status).toBe(200);
  const judged = await shop.as("supporter").post(`/examine/reports/${id}/judgement`, { state: "ok" });
  expect(judged.status).toBe(403);
  expect((await shop.other.as("owner").get(`/examine/reports/${id}`)).status).toBe(404);
});

test("an official address counts when two people have compared it, for a year", async () => {
  const owner = shop.as("owner");
  const told = async (at: Date) => {
    const known = await facts.collect(shop.store.db, shop.companyId, { at, today: "" });
    return known.company["officialUrl.allChecked"];
  };
  expect(await told(start)).toBeNull();
  const entry = { name: "見本銀行", url: "https://bank.example.co.jp/", kind: "bank" };
  expect((await owner.post("/examine/official-urls", { ...entry, url: "http://bank.example/" })).status).toBe(
    422,
  );
  const { location } = await owner.post("/examine/official-urls", entry);
  expect((await owner.post("/examine/official-urls", entry)).status).toBe(422);
  const checks = `${location}/checks`;
  expect((await owner.post(checks, { comparedWith: "通帳の裏" })).status).toBe(303);
  expect(await (await owner.post(checks, { comparedWith: "もう一度" })).text()).toContain("別の人に");
  expect(await told(start)).toBe(false);
  expect((await shop.as("employee").post(checks, { comparedWith: "カードの裏" })).status).toBe(303);
  expect(await told(start)).toBe(true);
  expect(await told(new Date(start.getTime() + 366 * 86_400_000))).toBe(false);
  await owner.post("/examine/settings/keys");
  const { page_key } = await shop.store.db
    .selectFrom("examine_setting")
    .select("page_key")
    .where("company_id", "=", shop.companyId)
    .executeTakeFirstOrThrow();
  const open = await (await shop.visitor.get(`/examine/${page_key}/official-urls`)).text();
  expect(open).toContain('href="https://bank.example.co.jp/"');
  await owner.post(`${location}/retirement`);
  expect(await told(start)).toBeNull();
  expect((await owner.get(location ?? "")).status).toBe(404);
});

test("that telling takes two presses is known once somebody has done so on the open page", async () => {
  const told = async () =>
    (await facts.collect(shop.store.db, shop.companyId, { at: start, today: "" })).company[
      "mail.reportedInTwoTaps"
    ];
  expect(await told()).toBeNull();
  await shop.as("owner").post("/examine/settings/keys");
  expect(await told()).toBe(false);
  await reportAs("employee", mailFrom("a@fake.example", "宅配便のお知らせ"));
  expect(await told()).toBe(true);
});
