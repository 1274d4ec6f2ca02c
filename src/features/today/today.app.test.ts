import { afterAll, beforeAll, expect, test } from "vitest";
import { addEvidence } from "#src/features/evidence/index.ts";
import { noValues } from "#src/features/people/fields.ts";
import { receiveFile } from "#src/platform/files/index.ts";
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

test("after a first diagnosis today's three are what nobody knows, in one card, each with its reason and buttons", async () => {
  const { companyId } = shop.other;
  await shop.store.db
    .updateTable("diagnosis")
    .set({ closed_at: now.toISOString(), closed_by: "cli" })
    .where("company_id", "=", companyId)
    .execute();
  const later = new Date("2026-11-25T00:00:00Z");
  const unknowns = sheetWith("yes", { 3: "unknown", 5: "unknown", 11: "unknown", 24: "unknown", 25: "no" });
  const id = await closedDiagnosis(shop.store, companyId, unknowns, later);
  shop.setNow(later);
  const html = await first("owner", shop.other.as);
  expect(html).toContain("今日は3つ");
  expect(html).toContain("診断で「わからない」が4問あります");
  expect(html.match(/class="three__item"/g)).toHaveLength(3);
  expect(html.match(/<strong>確かめる：/g)).toHaveLength(3);
  expect(html.match(/が「わからない」だからです/g)).toHaveLength(3);
  expect(html).not.toContain("今週の3つ");
  expect(html).toContain("わからないままの問い（1問）");
  expect(primaries(html)).toHaveLength(1);
  expect(primaries(html)[0]).toMatch(new RegExp(`^/diagnosis/${id}/result#d\\d\\d-find-out$`));
  expect(html).toContain("76");
  expect(html).toContain("−24点");
  expect(html).toContain("弱くなった：5問");
  expect(html).toContain("残っている最初のこと");
  expect(html).toContain(`/diagnosis/${id}/result.pdf`);
});

const keysIn = (html: string) => [...html.matchAll(/name="task" value="([^"]+)"/g)].map(([, key]) => key);

test("what was done or put off today does not come back, and something else takes its place", async () => {
  const owner = shop.other.as("owner");
  const [one = "", two = ""] = [...new Set(keysIn(await first("owner", shop.other.as)))];
  const done = await owner.post("/tasks/records", { page: "today", task: one, kind: "done" });
  expect(done.location).toBe("/");
  expect((await owner.post("/tasks/records", { page: "today", task: two, kind: "snoozed" })).location).toBe(
    "/",
  );
  const left = keysIn(await first("owner", shop.other.as));
  expect(left).not.toContain(one);
  expect(left).not.toContain(two);
  expect(new Set(left).size).toBe(3);
  const wrong = { page: "today", task: "measure-d99-nothing", kind: "done" };
  expect((await owner.post("/tasks/records", wrong)).status).toBe(404);
});

test("evidence takes the place of an answer: a question that is shown is not asked for again", async () => {
  const owner = shop.other.as("owner");
  const asked = (html: string) => html.includes("自社診断の問24");
  shop.setNow(new Date("2026-12-04T00:00:00Z"));
  expect(asked(await first("owner", shop.other.as))).toBe(true);
  const upload = { name: "a.txt", bytes: new Uint8Array(Buffer.from("当番表")) };
  const received = await receiveFile(shop.services.dataDir, upload, now);
  if (!received.ok) throw new Error(received.reason);
  const days = { happenedOn: "2026-12-01", validUntil: "2027-12-01" };
  const input = { controlId: "p9-responder", object: null, statement: "決めました", ...days };
  const actor = { companyId: shop.other.companyId, id: `user:${owner.userId}`, role: "owner" } as const;
  await addEvidence(
    shop.store.db,
    actor,
    { ...input, files: [received.file] },
    new Date("2026-12-04T00:00:00Z"),
  );
  expect(asked(await first("owner", shop.other.as))).toBe(false);
  shop.setNow(now);
});

test("taking the result out as a PDF is what ticks the last step", async () => {
  const owner = shop.other.as("owner");
  const href = /href="(\/diagnosis\/[^"]+\/result\.pdf)"/.exec(await first("owner", shop.other.as))?.[1];
  expect((await owner.get(href ?? "")).status).toBe(200);
  const html = await first("owner", shop.other.as);
  expect(html).not.toContain("/result.pdf");
});

test("the owner's month is due until it is signed", async () => {
  shop.setNow(now);
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

test("what the year asks for leads to where it is done", async () => {
  const html = await first("owner", shop.other.as);
  expect(html).toContain("11月の点検がまだです");
  expect(html).toContain("今年度の目標がまだありません");
  const links = [...html.matchAll(/href="(\/year[^"]*)"/g)].map(([, href]) => href ?? "");
  expect(links).toEqual(["/year", "/year/months/2026-11"]);
  for (const link of [...links, "/year/review"])
    expect((await shop.other.as("owner").get(link)).status, link).toBe(200);
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
