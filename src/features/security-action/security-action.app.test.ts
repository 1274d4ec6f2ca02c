import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readLedger, verifyChain } from "#src/platform/audit/index.ts";
import { openTestShop, type TestShop } from "#tests/helpers/app.ts";
import { answerDiagnosis, closedDiagnosis, sheetWith } from "#tests/helpers/diagnosis.ts";

const now = new Date("2026-11-23T00:00:00Z");
const records = "/security-action/records";
let shop: TestShop;
beforeAll(async () => {
  shop = await openTestShop(now);
});
afterAll(() => shop.close());

async function home(who: "owner" | "it" | "supporter" = "it"): Promise<string> {
  const answer = await shop.as(who).get("/security-action");
  expect(answer.status).toBe(200);
  return answer.text();
}

/** The newest record's page, by its link in the history. */
async function newestRecord(): Promise<string> {
  return /href="(\/security-action\/records\/[0-9a-f-]{36})"/.exec(await home())?.[1] ?? "";
}

describe("the state", () => {
  test("a new company sees what the rules ask for, apart from advice, and begins with the diagnosis", async () => {
    const html = await home();
    expect(html).toContain("あと3つ");
    expect(html).toContain("規則が求めること");
    expect(html).toContain("番頭の助言（規則ではありません）");
    expect(html).toMatch(/button--primary" href="\/diagnosis"/);
    expect(html).toContain("6か条");
    expect(html).toContain("もう一つの版：5か条");
    expect(html).toContain("未確認");
    expect(html).toContain("https://www.ipa.go.jp/security/security-action/");
  });

  test("a diagnosis under way is not yet enough", async () => {
    await answerDiagnosis(shop.store, shop.companyId, { 1: "yes", 2: "no" }, now);
    expect(await home()).toContain("途中です（2 / 25）");
    expect(await home()).toContain("あと3つ");
  });

  test("follows the edition of the diagnosis: five articles where 3.1 was chosen", async () => {
    const sheet = sheetWith("yes", { 11: "no", 5: "unknown" });
    await closedDiagnosis(shop.store, shop.other.companyId, sheet, now, "ipa-sme-3.1");
    const html = await (await shop.other.as("owner").get("/security-action")).text();
    expect(html).toContain("いま使っている版：中小企業の情報セキュリティ対策ガイドライン 第3.1版");
    expect(html).toContain("もう一つの版：6か条");
    expect(html).toContain("「脅威や手口を知る」は「わからない」があります");
    expect(html).not.toContain("「バックアップを取る」に手をつけて");
    expect(html).toContain("あと2つ");
  });

  test("never speaks of it as anything but a declaration, in either language", async () => {
    for (const lang of ["ja", "en"]) {
      const answer = await shop.as("owner").get(`/security-action?lang=${lang}`);
      const main = (await answer.text()).replaceAll("多要素認証", "");
      expect(main).not.toMatch(/認定|取得|認証|準拠|合格|certif|accredit|awarded|complian/i);
      expect(main).toMatch(/宣言|declar/);
    }
    await shop.as("owner").get("/security-action?lang=ja");
  });
});

describe("records", () => {
  test("the policy is set and published, by a day written as people write it", async () => {
    const it = shop.as("it");
    expect((await it.get(`${records}/new?kind=policy-set`)).status).toBe(200);
    const saved = await it.post(records, { kind: "policy-set", on: "令和８年１１月２日", note: "取締役会" });
    expect(saved.location).toBe("/security-action");
    expect(await home()).toContain("会社の記録あり（2026年11月2日）");
    const url = "https://www.example.co.jp/security?a=1&b=<2>";
    await it.post(records, { kind: "policy-published", on: "2026-11-03", url });
    const html = await home();
    expect(html).toContain("https://www.example.co.jp/security?a=1&amp;b=");
    expect(html).toContain("外へ接続しません");
    expect(html).toContain("あと1つ");
  });

  test("a person's look at the page is kept with its day and what came of it", async () => {
    const it = shop.as("it");
    expect(await (await it.get(`${records}/new?kind=page-checked`)).text()).toContain("www.example.co.jp");
    expect((await it.post(records, { kind: "page-checked", on: "2026-11-20" })).status).toBe(422);
    await it.post(records, { kind: "page-checked", on: "2026-11-20", outcome: "not-seen" });
    expect(await home()).toContain("最後に見たとき、公開ページは開けませんでした");
    await it.post(records, { kind: "page-checked", on: "2026-11-21", outcome: "seen" });
    expect(await home()).toContain("2026年11月21日(土)：社外から読めました");
    shop.setNow(new Date("2027-11-23T00:00:00Z"));
    expect(await home()).toContain("1年以上");
    shop.setNow(now);
  });

  test("rejects a day to come, a day that does not exist and an inside address, and keeps what was typed", async () => {
    const it = shop.as("it");
    const future = await it.post(records, { kind: "policy-set", on: "2026-11-24", note: "メモは残る" });
    expect(future.status).toBe(422);
    const html = await future.text();
    expect(html).toContain("今日までの日");
    expect(html).toContain("メモは残る");
    expect(html).toContain('value="2026-11-24"');
    expect((await it.post(records, { kind: "policy-set", on: "2026-02-30" })).status).toBe(422);
    expect((await it.post(records, { kind: "policy-set", on: "" })).status).toBe(422);
    const inside = { kind: "policy-published", on: "2026-11-01", url: "http://192.168.0.9/方針" };
    expect(await (await it.post(records, inside)).text()).toContain("社内からしか見えない");
    const script = { ...inside, url: "javascript:alert(1)" };
    expect((await it.post(records, script)).status).toBe(422);
    expect((await it.post(records, { kind: "other", on: "2026-11-01" })).status).toBe(404);
    expect((await it.get(`${records}/new?kind=other`)).status).toBe(404);
    expect(await home()).not.toContain("192.168");
  });

  test("the day is the company's: tomorrow in Tokyo is already today after 15:00 UTC", async () => {
    shop.setNow(new Date("2026-11-23T15:30:00Z"));
    const saved = await shop.as("it").post(records, { kind: "policy-set", on: "2026-11-24" });
    expect(saved.status).toBe(303);
    shop.setNow(now);
  });

  test("a record is withdrawn with a reason, stays in the history, and cannot be withdrawn twice", async () => {
    const it = shop.as("it");
    const path = await newestRecord();
    const empty = await it.post(`${path}/withdrawals`, { reason: " " });
    expect(empty.status).toBe(422);
    expect((await it.post(`${path}/withdrawals`, { reason: "日付の誤り" })).status).toBe(303);
    expect(await (await it.get(path)).text()).toContain("日付の誤り");
    expect((await it.post(`${path}/withdrawals`, { reason: "もう一度" })).status).toBe(409);
    const html = await home();
    expect(html).toContain("取り消し");
    expect(html).toContain("会社の記録あり（2026年11月2日）");
  });

  test("declaring is noted with day and number, and every act stands in the ledger", async () => {
    const it = shop.as("it");
    expect(await (await it.get(`${records}/new?kind=declared-2`)).text()).toContain("まだ記録のないもの");
    await it.post(records, {
      kind: "declared-2",
      on: "2026-11-22",
      "declaration-id": "１２３４５６７８９０",
    });
    const html = await home();
    expect(html).toContain("二つ星を宣言しています（会社の記録、2026年11月22日）");
    expect(html).toContain("1234567890");
    const entries = await Array.fromAsync(readLedger(shop.store.db, shop.companyId));
    const actions = entries.map(({ action }) => action).filter((action) => action.startsWith("star."));
    expect(actions.filter((action) => action === "star.withdrawn").length).toBe(1);
    expect(actions.filter((action) => action === "star.recorded").length).toBe(6);
    expect(verifyChain(entries)).toMatchObject({ ok: true });
  });
});

describe("roles and companies", () => {
  test("a supporter reads, but records nothing; employees and visitors are kept out", async () => {
    const supporter = shop.as("supporter");
    const path = await newestRecord();
    expect(await home("supporter")).not.toContain("records/new");
    expect(await (await supporter.get(path)).text()).not.toContain("withdrawals");
    expect((await supporter.get(`${records}/new?kind=policy-set`)).status).toBe(403);
    expect((await supporter.post(records, { kind: "policy-set", on: "2026-11-01" })).status).toBe(403);
    expect((await supporter.post(`${path}/withdrawals`, { reason: "x" })).status).toBe(403);
    expect((await shop.as("employee").get("/security-action")).status).toBe(403);
    expect((await shop.as("employee").get(path)).status).toBe(403);
    expect((await shop.visitor.get("/security-action")).location).toMatch(/^\/sign-in/);
  });

  test("another company's records are neither shown nor touched", async () => {
    const foreign = shop.other.as("owner");
    const path = await newestRecord();
    expect((await foreign.get(path)).status).toBe(404);
    expect((await foreign.post(`${path}/withdrawals`, { reason: "x" })).status).toBe(404);
    const html = await (await foreign.get("/security-action")).text();
    expect(html).not.toContain("example.co.jp");
    expect(html).not.toContain("1234567890");
    expect((await foreign.get(`${records}/new?kind=page-checked`)).location).toBe("/security-action");
    const look = { kind: "page-checked", on: "2026-11-01", outcome: "seen" };
    expect((await foreign.post(records, look)).status).toBe(409);
  });
});
