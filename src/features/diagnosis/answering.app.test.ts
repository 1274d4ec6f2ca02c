import { afterAll, beforeAll, expect, test } from "vitest";
import { type Answer, questionNumbers } from "#src/engine/diagnosis/index.ts";
import { readLedger } from "#src/platform/audit/index.ts";
import { type Client, openTestShop, type TestShop } from "#tests/helpers/app.ts";
import { answersOf, latestResult } from "./index.ts";

let shop: TestShop;
beforeAll(async () => {
  shop = await openTestShop();
});
afterAll(() => shop.close());

/** The hidden fields and the chosen answers of a page, as a browser would send them. */
async function fieldsOf(client: Client, path: string): Promise<Record<string, string>> {
  const html = await (await client.get(path)).text();
  const fields: Record<string, string> = {};
  for (const [tag] of html.matchAll(/<input [^>]*>/g)) {
    const attribute = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
    const sent = attribute("type") === "hidden" || / checked/.test(tag);
    if (sent && /^(page|seen-|answer-|note-)/.test(attribute("name")))
      fields[attribute("name")] = attribute("value");
  }
  for (const [, name, value] of html.matchAll(/<textarea [^>]*name="([^"]*)"[^>]*>([^<]*)</g)) {
    if (name) fields[name] = value ?? "";
  }
  return fields;
}

/** The diagnosis under way, started if there is none. */
async function open(client = shop.as("owner")): Promise<{ id: string; base: string }> {
  await client.post("/diagnosis", { "with-previous": "yes" });
  const html = await (await client.get("/diagnosis")).text();
  const id = /\/diagnosis\/([0-9a-f-]{36})\/(questions|closure)/.exec(html)?.[1] ?? "";
  return { id, base: `/diagnosis/${id}` };
}

async function answerEverything(base: string, answer: Answer, client = shop.as("owner")): Promise<void> {
  const fields = await fieldsOf(client, `${base}/questions`);
  for (const number of questionNumbers) fields[`answer-${number}`] = answer;
  expect((await client.post(`${base}/questions`, fields)).status).toBe(303);
}

const entries = async (action: string) =>
  (await Array.fromAsync(readLedger(shop.store.db, shop.companyId))).filter(
    (entry) => entry.action === action,
  );

test("the first page says what it is for and offers one button", async () => {
  const html = await (await shop.as("owner").get("/diagnosis")).text();
  expect(html).toContain("はじめる");
  expect(html).toContain("25の質問");
  const looking = await (await shop.as("supporter").get("/diagnosis")).text();
  expect(looking).not.toContain("はじめる");
});

test("starting leads to the first question, and starting again to the same diagnosis", async () => {
  const owner = shop.as("owner");
  const first = await owner.post("/diagnosis");
  expect(first.location).toMatch(/^\/diagnosis\/[0-9a-f-]{36}\/questions\/1$/);
  const again = await shop.as("it").post("/diagnosis");
  expect(again.location).toBe("/diagnosis");
  expect(await entries("diagnosis.started")).toHaveLength(1);
});

test("one question a screen: saved, then the next one; back goes back", async () => {
  const owner = shop.as("owner");
  const { id, base } = await open();
  const path = `${base}/questions/3`;
  const fields = await fieldsOf(owner, path);
  const next = await owner.post(path, {
    ...fields,
    "answer-3": "unknown",
    "note-3": " 佐藤さんに\r\n聞く ",
    go: "next",
  });
  expect(next.location).toBe(`${base}/questions/4`);
  const html = await (await owner.get(path)).text();
  expect(html).toMatch(/value="unknown"[^>]*checked/);
  expect(html).toContain("佐藤さんに\n聞く");
  expect(html).toContain("確かめ方");
  const back = await owner.post(path, { ...(await fieldsOf(owner, path)), go: "back" });
  expect(back.location).toBe(`${base}/questions/2`);
  expect(await answersOf(shop.store.db, shop.companyId, id)).toEqual({ 3: "unknown" });
  const [entry] = await entries("diagnosis.answered");
  expect(entry?.actor).toBe(`user:${owner.userId}`);
  expect(JSON.parse(entry?.data ?? "{}").changes).toEqual([
    { item: 3, from: null, to: "unknown", note: expect.stringMatching(/^[0-9a-f]{64}$/) },
  ]);
  expect(entry?.data).not.toContain("佐藤");
});

test("people who change different questions at the same time lose nothing", async () => {
  const { id, base } = await open();
  const edits = questionNumbers.filter((number) => number > 10 && number < 19);
  const pages = await Promise.all(
    edits.map(async (number) => {
      const client = shop.as(number % 2 ? "owner" : "it");
      return { client, number, fields: await fieldsOf(client, `${base}/questions`) };
    }),
  );
  const saves = await Promise.all(
    pages.map(({ client, number, fields }) =>
      client.post(`${base}/questions`, {
        ...fields,
        [`answer-${number}`]: "yes",
        [`note-${number}`]: `${number}`,
      }),
    ),
  );
  expect(saves.map(({ status }) => status)).toEqual(edits.map(() => 303));
  const sheet = await answersOf(shop.store.db, shop.companyId, id);
  expect(sheet[3]).toBe("unknown");
  expect(edits.map((number) => sheet[number])).toEqual(edits.map(() => "yes"));
});

test("two people who change the same question differently: the second is told, and nothing is overwritten", async () => {
  const [owner, it] = [shop.as("owner"), shop.as("it")];
  const { id, base } = await open();
  const mine = await fieldsOf(owner, `${base}/questions/20`);
  const theirs = await fieldsOf(it, `${base}/questions/20`);
  await owner.post(`${base}/questions/20`, { ...mine, "answer-20": "yes", go: "next" });
  const second = await it.post(`${base}/questions/20`, { ...theirs, "answer-20": "no", go: "next" });
  expect(second.status).toBe(409);
  expect(await second.text()).toContain("別の人が答えています");
  expect((await answersOf(shop.store.db, shop.companyId, id))[20]).toBe("yes");
});

test("refuses answers there are not, and shows the page again as it was typed", async () => {
  const owner = shop.as("owner");
  const { base } = await open();
  const fields = await fieldsOf(owner, `${base}/questions/8`);
  const odd = await owner.post(`${base}/questions/8`, {
    ...fields,
    "answer-8": "maybe",
    "note-8": "x".repeat(1001),
  });
  expect(odd.status).toBe(422);
  expect(await odd.text()).toContain("x".repeat(1001));
  for (const number of ["0", "26", "1.0", "x", "-1"])
    expect((await owner.get(`${base}/questions/${number}`)).status).toBe(404);
});

test("is closed only with 25 answers, and then never changes", async () => {
  const owner = shop.as("owner");
  const { id, base } = await open();
  expect((await owner.post(`${base}/closure`, { responsible: "髙橋" })).status).toBe(409);
  const stale = await fieldsOf(owner, `${base}/questions`);
  await answerEverything(base, "partly");
  expect((await owner.post(`${base}/closure`, { responsible: " " })).status).toBe(422);
  const closed = await owner.post(`${base}/closure`, { responsible: "髙橋" });
  expect(closed.location).toBe(`${base}/result`);
  const late = await owner.post(`${base}/questions`, { ...stale, "answer-1": "yes" });
  expect(late.location).toBe(`${base}/result`);
  expect((await answersOf(shop.store.db, shop.companyId, id))[1]).toBe("partly");
  expect((await owner.post(`${base}/departments`, { departments: "総務" })).status).toBe(409);
  const [entry] = await entries("diagnosis.closed");
  expect(JSON.parse(entry?.data ?? "{}")).toMatchObject({ total: 50, band: "50-69", responsible: "髙橋" });
});

test("the result begins with the points and says what to do this week", async () => {
  const html = await (
    await shop.as("supporter").get(`/diagnosis/${(await latest())?.diagnosisId}/result`)
  ).text();
  expect(html).toContain("足りないところが目立ちます");
  expect(html).toMatch(/今週の3つ/);
  expect(html).toContain("6か条");
  expect((await latest())?.result.week.tasks).toHaveLength(3);
});

const latest = () => latestResult(shop.store.db, shop.companyId);

test("the next diagnosis shows last time's answers and counts only those confirmed", async () => {
  const owner = shop.as("owner");
  shop.setNow(new Date("2027-05-20T00:00:00Z"));
  const { id, base } = await open();
  const html = await (await owner.get(`${base}/questions/1`)).text();
  expect(html).toContain("前回：一部実施している");
  expect(html).toMatch(/value="partly"[^>]*checked/);
  expect(await answersOf(shop.store.db, shop.companyId, id)).toEqual({});
  await owner.post(`${base}/questions/1`, { ...(await fieldsOf(owner, `${base}/questions/1`)), go: "next" });
  expect(await answersOf(shop.store.db, shop.companyId, id)).toEqual({ 1: "partly" });
  await answerEverything(base, "yes");
  await owner.post(`${base}/closure`, { responsible: "髙橋" });
  const result = await (await owner.get(`${base}/result`)).text();
  expect(result).toContain("前回より50点上がりました");
  expect((await latest())?.result.comparison?.delta).toBe(50);
  expect(await (await owner.get("/diagnosis")).text()).toContain("2026年11月23日");
});

test("another company sees nothing and changes nothing", async () => {
  const stranger = shop.other.as("owner");
  const { base } = await open();
  const sheet = "00000000-0000-7000-8000-000000000000";
  for (const path of [
    "/questions",
    "/questions/1",
    "/departments",
    "/merge",
    "/closure",
    "/result",
    "/result.pdf",
    "/result.xlsx",
    "/imports",
  ])
    expect([path, (await stranger.get(base + path)).status]).toEqual([path, 404]);
  const fields = await fieldsOf(shop.as("owner"), `${base}/questions/1`);
  for (const path of [
    "/questions",
    "/questions/1",
    "/departments",
    "/merge",
    "/agreement",
    "/closure",
    "/imports",
    `/departments/${sheet}/link`,
    `/departments/${sheet}/reopening`,
    `/departments/${sheet}/withdrawal`,
  ]) {
    const answer = await stranger.post(base + path, {
      ...fields,
      "answer-1": "no",
      departments: "x",
      responsible: "x",
    });
    expect([path, answer.status]).toEqual([path, 404]);
  }
  expect(await (await stranger.get("/diagnosis")).text()).toContain("はじめる");
});

test("roles: supporters look, employees do not, visitors sign in", async () => {
  const { base } = await open();
  expect((await shop.as("supporter").get(`${base}/result`)).status).toBe(200);
  for (const path of ["/questions/1", "/merge", "/closure", "/imports"])
    expect((await shop.as("supporter").get(base + path)).status).toBe(403);
  expect((await shop.as("supporter").post("/diagnosis")).status).toBe(403);
  expect((await shop.as("employee").get("/diagnosis")).status).toBe(403);
  expect((await shop.visitor.get("/diagnosis")).location).toContain("/sign-in");
});
