import { afterAll, beforeAll, expect, test } from "vitest";
import { questionNumbers } from "#src/engine/diagnosis/index.ts";
import { readLedger } from "#src/platform/audit/index.ts";
import { type Client, clientOf, openTestShop, type TestShop } from "#tests/helpers/app.ts";
import { answersOf } from "./index.ts";
import { fingerprint, untouched } from "./rules/changes.ts";

let shop: TestShop;
let base: string;
const links = new Map<string, { link: string; code: string }>();

beforeAll(async () => {
  shop = await openTestShop();
  const started = await shop.as("owner").post("/diagnosis");
  base = (started.location ?? "").replace("/questions/1", "");
});
afterAll(() => shop.close());

/** Somebody without a session. */
const visitor = () => clientOf(shop.app, "", undefined);
const id = () => base.split("/").at(-1) ?? "";

/** Reads links and codes off the page that shows them. */
function readKeys(html: string): void {
  for (const [, section = ""] of html.matchAll(/<section class="handout">(.*?)<\/section>/gs)) {
    const department = /<h2>(.*?)の方へ/.exec(section)?.[1] ?? "";
    const link = /http:\/\/banto\.test(\/answer\/[\w-]+)"/.exec(section)?.[1] ?? "";
    const code = /handout__code">([^<]+)</.exec(section)?.[1] ?? "";
    links.set(department, { link, code });
  }
}

const keysOf = (department: string) => links.get(department) ?? { link: "", code: "" };

async function answer(
  client: Client,
  path: string,
  given: Record<number, string>,
  note = "",
): Promise<number> {
  const fields: Record<string, string> = { page: "a page" };
  for (const [number, value] of Object.entries(given)) {
    fields[`seen-${number}`] = fingerprint(untouched);
    fields[`answer-${number}`] = value;
    fields[`note-${number}`] = note;
  }
  return (await client.post(`${path}/questions`, fields)).status;
}

test("each department gets a link, a QR code and a code to type, shown once", async () => {
  const owner = shop.as("owner");
  const made = await owner.post(`${base}/departments`, { departments: "総務\r\n製造\n\n　営業　\n総務" });
  expect(made.status).toBe(200);
  const html = await made.text();
  readKeys(html);
  expect([...links.keys()]).toEqual(["総務", "製造", "営業"]);
  expect(html.match(/class="qr"/g)).toHaveLength(3);
  const later = await (await owner.get(`${base}/departments`)).text();
  for (const { link, code } of links.values()) {
    expect(later).not.toContain(link.replace("/answer/", ""));
    expect(later).not.toContain(code);
  }
  const again = await (await owner.post(`${base}/departments`, { departments: "営業\n品質" })).text();
  expect(again).toContain("すでにある部署は作りませんでした：営業");
  expect((await owner.post(`${base}/departments`, { departments: " \n" })).status).toBe(422);
});

test("the link opens that one sheet without signing in, and nothing else", async () => {
  const { link } = keysOf("総務");
  const html = await (await visitor().get(link)).text();
  expect(html).toContain("総務としてお答えください");
  expect(html).toContain("株式会社見本製作所");
  expect(html).not.toContain("製造");
  expect(html).not.toContain("site-nav");
  expect((await visitor().get("/answer/unknown-token-000000000000000000")).status).toBe(404);
  expect((await visitor().get(`${base}/result`)).location).toContain("/sign-in");
});

test("the code on paper opens the same sheet, written in any way", async () => {
  const { code } = keysOf("総務");
  const client = visitor();
  expect((await client.get("/answer")).status).toBe(200);
  const opened = await client.post("/answer", { code: code.toLowerCase().replace("-", "") });
  expect(opened.location).toBe(`/answer/${code}`);
  expect(await (await client.get(`/answer/${code}`)).text()).toContain("総務");
  expect((await client.post("/answer", { code: "AAAA-AAAA" })).status).toBe(422);
  expect((await client.post("/answer", { code: "" })).status).toBe(422);
});

test("a page that saves by itself as one types keeps the same as one that is sent", async () => {
  const { link } = keysOf("総務");
  const fields = Object.fromEntries(
    questionNumbers.map((number) => [`seen-${number}`, fingerprint(untouched)]),
  );
  const save = async (chosen: Record<string, string>) => {
    const body = new FormData();
    for (const [name, value] of Object.entries({ ...fields, page: "typing", ...chosen }))
      body.set(name, value);
    const headers = { accept: "application/json", origin: "http://banto.test" };
    const response = await shop.app.fetch(
      new Request(`http://banto.test${link}/questions`, { method: "POST", body, headers }),
    );
    return { status: response.status, kept: await response.json() };
  };
  const kept = async () =>
    (await (await visitor().get(`${link}/questions/5`)).text()).match(/value="(\w+)"[^>]* checked/)?.[1];
  expect(await save({ "answer-5": "no" })).toEqual({ status: 200, kept: { written: [5], conflicts: [] } });
  expect(await save({ "answer-5": "yes" })).toEqual({ status: 200, kept: { written: [5], conflicts: [] } });
  expect(await save({ "answer-5": "yes" })).toEqual({ status: 200, kept: { written: [], conflicts: [] } });
  expect(await kept()).toBe("yes");
  expect(
    (await visitor().post(`${link}/questions`, { ...fields, page: "typing", "answer-5": "partly" })).status,
  ).toBe(303);
  expect(await kept()).toBe("partly");
  expect((await save({ "answer-5": "sometimes" })).status).toBe(422);
  // Another page that was opened before all this must not undo it.
  expect((await save({ page: "older page", "answer-5": "no" })).status).toBe(409);
  expect(await kept()).toBe("partly");
  await visitor().post(`${link}/questions`, { ...fields, page: "typing" });
});

test("a department answers, hands in, takes back, and is traced as its link", async () => {
  const { link } = keysOf("総務");
  const client = visitor();
  const given = Object.fromEntries(questionNumbers.slice(0, 20).map((number) => [number, "yes"]));
  expect(await answer(client, link, given)).toBe(303);
  expect((await client.post(`${link}/submission`, { respondent: "" })).status).toBe(422);
  await client.post(`${link}/submission`, { respondent: "佐藤" });
  expect(await (await client.get(link)).text()).toContain("提出しました");
  expect((await client.get(`${link}/questions/1`)).location).toBe(link);
  await answer(client, link, { 21: "no" });
  await client.post(`${link}/reopening`);
  expect((await client.get(`${link}/questions/21`)).status).toBe(200);
  expect(await (await client.get(`${link}/questions/21`)).text()).not.toMatch(/checked/);
  await client.post(`${link}/submission`, { respondent: "佐藤" });
  const ledger = await Array.fromAsync(readLedger(shop.store.db, shop.companyId));
  const byLink = ledger.filter(({ actor }) => actor.startsWith("link:"));
  expect(byLink.map(({ action }) => action).slice(-4)).toEqual([
    "diagnosis.answered",
    "diagnosis.sheet-submitted",
    "diagnosis.sheet-reopened",
    "diagnosis.sheet-submitted",
  ]);
  expect(JSON.stringify(ledger)).not.toContain(link.replace("/answer/", ""));
});

test("merging shows what differs first and adopts what agrees", async () => {
  const owner = shop.as("owner");
  const { link } = keysOf("製造");
  await answer(visitor(), link, { 1: "yes", 2: "unknown", 3: "no", 4: "yes" }, "2号棟だけ");
  const html = await (await owner.get(`${base}/merge`)).text();
  expect(html.indexOf('id="q2"')).toBeLessThan(html.indexOf('id="q3"'));
  expect(html.indexOf('id="q3"')).toBeLessThan(html.indexOf('id="q1"'));
  expect(html).toContain("2号棟だけ");
  expect(html).toContain("候補：わからない");
  expect(html).toContain("未提出：製造、営業、品質");
  const adopted = await owner.post(`${base}/agreement`);
  expect(adopted.location).toBe(`${base}/merge`);
  const sheet = await answersOf(shop.store.db, shop.companyId, id());
  expect(sheet[1]).toBe("yes");
  expect([sheet[2], sheet[3]]).toEqual([undefined, undefined]);
  expect(Object.keys(sheet)).toHaveLength(18);
  const decided = { page: "p", "seen-2": fingerprint(untouched), "answer-2": "partly" };
  expect((await owner.post(`${base}/merge`, decided)).location).toBe("/diagnosis");
  expect((await answersOf(shop.store.db, shop.companyId, id()))[2]).toBe("partly");
  await owner.post(`${base}/agreement`);
  expect((await answersOf(shop.store.db, shop.companyId, id()))[2]).toBe("partly");
});

test("a new link replaces the old one, and a department that is taken out loses its link", async () => {
  const owner = shop.as("owner");
  const old = keysOf("営業");
  const html = await (await owner.get(`${base}/departments`)).text();
  const sheets = [...html.matchAll(/departments\/([0-9a-f-]{36})\/link/g)].map((match) => match[1]);
  readKeys(await (await owner.post(`${base}/departments/${sheets[2]}/link`)).text());
  const renewed = keysOf("営業");
  expect(renewed.link).not.toBe(old.link);
  expect((await visitor().get(old.link)).status).toBe(404);
  expect((await visitor().get(`/answer/${old.code}`)).status).toBe(404);
  expect((await visitor().get(renewed.link)).status).toBe(200);
  await owner.post(`${base}/departments/${sheets[2]}/withdrawal`);
  expect((await visitor().get(renewed.link)).status).toBe(404);
  expect(await (await owner.get(`${base}/departments`)).text()).not.toContain("営業</th>");
  const stranger = shop.other.as("owner");
  expect((await stranger.post(`${base}/departments/${sheets[0]}/link`)).status).toBe(404);
});

test("a link of another company opens that company's sheet only, whoever is signed in", async () => {
  const { link } = keysOf("総務");
  const html = await (await shop.other.as("owner").get(link)).text();
  expect(html).toContain("株式会社見本製作所");
  expect(html).not.toContain("別会社株式会社");
  const rows = await shop.store.db.selectFrom("diagnosis_answer").select("company_id").distinct().execute();
  expect(rows).toEqual([{ company_id: shop.companyId }]);
});

test("a closed diagnosis takes no more answers by link", async () => {
  const owner = shop.as("owner");
  const missing = questionNumbers.filter((number) => number === 3 || number > 20);
  expect(await answer(owner, base, Object.fromEntries(missing.map((number) => [number, "no"])))).toBe(303);
  expect((await owner.post(`${base}/closure`, { responsible: "髙橋" })).location).toBe(`${base}/result`);
  const { link } = keysOf("製造");
  expect(await (await visitor().get(link)).text()).toContain("締め切られました");
  expect(await answer(visitor(), link, { 9: "yes" })).toBe(303);
  const typing = new Request(`http://banto.test${link}/questions`, {
    method: "POST",
    body: new URLSearchParams({ page: "typing", "seen-9": fingerprint(untouched), "answer-9": "yes" }),
    headers: { accept: "application/json", origin: "http://banto.test" },
  });
  expect((await shop.app.fetch(typing)).status).toBe(409);
  expect((await visitor().post(`${link}/submission`, { respondent: "佐藤" })).status).toBe(409);
  expect(await (await visitor().get(link)).text()).not.toMatch(/<form[^>]*submission/);
});

test("codes cannot be tried out: after twenty wrong ones even the right one must wait", async () => {
  const { code } = keysOf("総務");
  const client = visitor();
  const tries = [];
  for (let i = 0; i < 22; i += 1) tries.push((await client.post("/answer", { code: "2222-2222" })).status);
  expect(tries.slice(0, 15)).toEqual(Array(15).fill(422));
  expect(tries.at(-1)).toBe(429);
  expect((await client.get(`/answer/${code}`)).status).toBe(429);
  shop.setNow(new Date("2026-11-23T00:16:00Z"));
  expect((await client.get(`/answer/${code}`)).status).toBe(200);
});
