import { afterAll, beforeAll, expect, test } from "vitest";
import { noValues } from "#src/features/people/fields.ts";
import { openTestShop, type TestShop } from "#tests/helpers/app.ts";
import { answerDiagnosis, closedDiagnosis, sheetWith } from "#tests/helpers/diagnosis.ts";

const now = new Date("2026-11-23T00:00:00Z");
let shop: TestShop;
beforeAll(async () => {
  shop = await openTestShop(now);
});
afterAll(() => shop.close());

async function first(who: "owner" | "it" | "supporter", company = shop.as): Promise<string> {
  const answer = await company(who).get("/");
  expect(answer.status).toBe(200);
  return answer.text();
}

const primaries = (html: string) =>
  [...html.matchAll(/class="button button--primary" href="([^"]+)"/g)].map(([, href]) => href);

test("a new company sees the first steps in order, with minutes, and one main button", async () => {
  const html = await first("it");
  const order = ["二つ目の鍵をつける", "人を取り込む", "自社診断 25問", "結果をA4で印刷する"];
  const places = order.map((step) => html.indexOf(step));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places.every((place) => place > 0)).toBe(true);
  expect(html).toContain("最初の3つで");
  expect(html).toContain("合わせて22分ほど");
  expect(primaries(html)).toEqual(["/registers/people/imports/new?setup=1"]);
});

test("who needs a second key and has none begins with it, and reads how many hours are left", async () => {
  const it = shop.other.as("it");
  await shop.store.db.deleteFrom("auth_two_factor").where("user_id", "=", it.userId).execute();
  shop.setNow(new Date("2026-11-23T05:00:00Z"));
  const html = await (await it.get("/")).text();
  expect(html).toContain("あと19時間で必要になります");
  expect(primaries(html)).toEqual(["/account/second-factor"]);
  shop.setNow(now);
});

test("a step is done by a fact: the first person in the register moves on to the diagnosis", async () => {
  const person = { ...noValues, family_name: "田中", given_name: "一郎" };
  const added = await shop.as("it").post("/registers/people", person);
  expect(added.status).toBe(303);
  const html = await first("owner");
  expect(primaries(html)).toEqual(["/diagnosis"]);
  expect(html).toContain("最初の2つで");
  expect(html).toContain("診断を締めると出せます");
});

test("a diagnosis under way leads back to its next question, and a full one to closing it", async () => {
  // The second key of the other company's IT person is missing, but its owner has one.
  const id = await answerDiagnosis(shop.store, shop.companyId, { 1: "yes", 2: "no", 4: "yes" }, now);
  const html = await first("it");
  expect(primaries(html)).toEqual([`/diagnosis/${id}/questions/3`]);
  expect(html).toContain("あと22問");
  expect(html).toMatch(/<progress[^>]*value="3"[^>]*max="25"/);
  const full = await answerDiagnosis(shop.store, shop.other.companyId, sheetWith("yes"), now);
  const ready = await first("owner", shop.other.as);
  expect(ready).toContain("締めると結果が確定します");
  expect(ready).toContain(`/diagnosis/${full}/closure`);
});

test("a result shows what nobody knows before anything else, this week's tasks, and what is still open", async () => {
  const { companyId } = shop.other;
  await shop.store.db
    .updateTable("diagnosis")
    .set({ closed_at: now.toISOString(), closed_by: "cli" })
    .where("company_id", "=", companyId)
    .execute();
  const later = new Date("2026-11-25T00:00:00Z");
  const unknowns = sheetWith("yes", { 3: "unknown", 5: "unknown", 11: "unknown", 24: "unknown", 25: "no" });
  const id = await closedDiagnosis(shop.store, companyId, unknowns, later);
  const html = await first("owner", shop.other.as);
  expect(html).toContain("先に「わからない」の4問を確かめましょう");
  // The three of the week are to find out; the fourth that nobody knows is named behind them.
  expect(html.match(/」がどうなっているか確かめる/g)).toHaveLength(3);
  expect(html.indexOf("続けて確かめる（1問）")).toBeGreaterThan(html.indexOf("week-lines"));
  expect(primaries(html)).toEqual([`/diagnosis/${id}/result#week`]);
  expect(html).toContain("76");
  expect(html).toContain("−24点");
  expect(html).toContain("弱くなった：5問");
  expect(html).toContain("残っている最初のこと");
  expect(html).toContain(`/diagnosis/${id}/result.pdf`);
});

test("taking the result out as a PDF is what ticks the last step", async () => {
  const owner = shop.other.as("owner");
  const href = /href="(\/diagnosis\/[^"]+\/result\.pdf)"/.exec(await first("owner", shop.other.as))?.[1];
  expect((await owner.get(href ?? "")).status).toBe(200);
  const html = await first("owner", shop.other.as);
  expect(html).not.toContain("/result.pdf");
});

test("the owner's month is due until it is signed", async () => {
  expect(await first("owner", shop.other.as)).toContain("今月はまだです。5分で決められます。あと8日です。");
  const owner = shop.other.as("owner");
  const page = { month: "2026-11", page: "p", seen: "" };
  const choices = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((item) => [`choice-${item}`, "1"]));
  await owner.post("/review", { ...page, ...choices });
  expect(await first("owner", shop.other.as)).toContain("下書き（7つのうち7つ）");
  const seen = /name="seen" value="([^"]+)"/.exec(await (await owner.get("/review/signature")).text())?.[1];
  await owner.post("/review/signature", { month: "2026-11", seen: seen ?? "", signer: "見本 一郎" });
  expect(await first("owner", shop.other.as)).toContain("2026年11月23日(月)に署名しました");
});

test("a supporter sees the company and the others they look after, with nothing to change", async () => {
  const html = await first("supporter");
  expect(html).toContain("支援している会社");
  expect(html).toContain("株式会社見本製作所");
  expect(html).not.toContain("別会社株式会社");
  expect(primaries(html)).toEqual([]);
  expect(html).not.toContain("imports/new");
  expect(html).not.toContain("/settings/status");
});

test("an employee has their own account here, and nothing of the company", async () => {
  const answer = await shop.as("employee").get("/");
  const html = await answer.text();
  expect(answer.status).toBe(200);
  expect(html).toContain("employee さんさんのページ");
  expect(html).toContain('href="/account"');
  expect(html).not.toContain("/diagnosis");
  expect(html).not.toContain("/review");
});

test("one company's day says nothing about another's, and a visitor is led to sign in", async () => {
  expect(await first("owner")).not.toContain("今週の3つ");
  expect((await shop.visitor.get("/")).location).toMatch(/^\/sign-in/);
});

test("it speaks English too", async () => {
  const answer = await shop.as("owner").get("/?lang=en");
  expect(await answer.text()).toContain("First things to do");
});
