import { afterAll, afterEach, beforeEach, expect, test } from "vitest";
import { situations } from "#src/handbook/first-steps/index.ts";
import { readLedger, verifyChain } from "#src/platform/audit/index.ts";
import { closeRenderer } from "#src/platform/pdf/index.ts";
import { openTestShop, type TestShop } from "#tests/helpers/app.ts";
import { logsOf } from "./index.ts";
import { helpPageOf } from "./queries/index.ts";

let shop: TestShop;
beforeEach(async () => {
  shop = await openTestShop(new Date("2026-11-24T01:30:00Z"));
});
afterEach(() => shop.close());
afterAll(() => closeRenderer());

const people = {
  "name-1": "佐藤 花子",
  "role-1": "動く人",
  "phone-1": "090-1111-2222",
  "on-help-1": "on",
  "name-2": "鈴木 一郎",
  "phone-2": "090-3333-4444",
};
const vendor = {
  kind: "vendor",
  name: "東海システム保守",
  phone: "052-123-4567",
  hours: "always",
  "on-help": "on",
};
const run = "0190aaaa-1111-4222-8333-444455556666";

async function key(): Promise<string> {
  await shop.as("it").post("/bad-day/responders", people);
  return (await helpPageOf(shop.store.db, shop.companyId))?.page_key ?? "";
}
const entry = (change: Record<string, string> = {}) => ({
  situation: "general",
  step: "unplug",
  act: "done",
  run,
  ...change,
});

test("anybody sees the five steps in their order, in little room, with nothing from elsewhere", async () => {
  const answer = await shop.visitor.get("/help");
  expect(answer.status).toBe(200);
  const html = await answer.text();
  const order = [
    "電源は切らずに",
    "その機器はもう使わない",
    "契約している会社に電話",
    "警察に相談する",
    "お客様や社員の情報",
  ];
  const places = order.map((words) => html.indexOf(words));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places[0]).toBeGreaterThan(0);
  for (const [, url] of html.matchAll(/(?:src|href)="([^"]+)"/g))
    if (!/^(tel:|mailto:|#)/.test(url ?? "") && !html.includes(`<a href="${url}" rel="noreferrer`))
      expect(url).toMatch(/^\//);
  expect(html).not.toMatch(/<script(?![^>]*src=)|style="|onclick/);
});

test("a page with its style and script stays under 20 kB, as it is sent", async () => {
  const zipped = async (path: string) => {
    const bytes = await (await shop.visitor.get(path, { "accept-encoding": "gzip" })).bytes();
    return bytes.length;
  };
  const files = (await zipped("/help/-/help.css")) + (await zipped("/help/-/help.js"));
  for (const path of ["/help", ...situations.map(({ id }) => `/help/-/${id}`)])
    expect(files + (await zipped(path)), path).toBeLessThan(20_000);
});

test.each(situations.map(({ id }) => [id] as const))("%s has a page of its own", async (id) => {
  for (const lang of ["ja", "en"]) {
    const answer = await shop.visitor.get(`/help/-/${id}?lang=${lang}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-language")).toBe(lang);
  }
});

test("a key shows what the company chose, and nothing else; a new key ends the old one", async () => {
  const first = await key();
  expect(first).toMatch(/^[a-z2-9]{16}$/);
  await shop.as("it").post("/bad-day/contacts", vendor);
  await shop
    .as("it")
    .post("/bad-day/contacts", { ...vendor, name: "見せない銀行", kind: "bank", "on-help": [] });
  const html = await (await shop.visitor.get(`/help/${first}`)).text();
  expect(html).toContain("佐藤 花子");
  expect(html).toContain('href="tel:09011112222"');
  expect(html).toContain("東海システム保守");
  expect(html).not.toContain("鈴木");
  expect(html).not.toContain("見せない銀行");
  expect(html).not.toContain(shop.companyId);
  await shop.as("owner").post("/bad-day/address");
  expect((await shop.visitor.get(`/help/${first}`)).status).toBe(404);
  const second = (await helpPageOf(shop.store.db, shop.companyId))?.page_key;
  expect(second).not.toBe(first);
  expect((await shop.visitor.get(`/help/${second}`)).status).toBe(200);
});

test("without a script a step is ticked with its time, and the page shows it", async () => {
  const path = `/help/${await key()}`;
  const answer = await shop.visitor.post(`${path}/log`, entry());
  expect([answer.status, answer.location]).toEqual([303, `${path}?run=${run}#step-unplug`]);
  expect(await (await shop.visitor.get(`${path}?run=${run}`)).text()).toContain("10:30 にしました");
  expect(await (await shop.visitor.get(path)).text()).not.toContain("10:30 にしました");
  const begun = await shop.visitor.post(`${path}/log`, entry({ run: "" }));
  expect(begun.location).toMatch(/\?run=[0-9a-f-]{36}#step-unplug$/);
});

test("skipping a step wants a reason", async () => {
  const path = `/help/${await key()}`;
  const refused = await shop.visitor.post(`${path}/log`, entry({ act: "skipped", reason: " " }));
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain("とばす理由を、ひとことで入れてください。");
  expect(await logsOf(shop.store.db, shop.companyId)).toEqual([]);
  await shop.visitor.post(`${path}/log`, entry({ act: "skipped", reason: "線が見つからない" }));
  expect(await logsOf(shop.store.db, shop.companyId)).toMatchObject([
    { act: "skipped", reason: "線が見つからない" },
  ]);
});

test("what was kept offline comes in later with its own time, and once however often it is sent", async () => {
  const path = `/help/${await key()}/log`;
  const kept = entry({ id: "019a0000-0000-4000-8000-000000000001", at: "2026-11-24T00:10:00.000Z" });
  for (let n = 0; n < 3; n++)
    expect((await shop.visitor.post(path, kept, { accept: "application/json" })).status).toBe(200);
  await shop.visitor.post(path, {
    ...kept,
    id: "019a0000-0000-4000-8000-000000000002",
    at: "2031-01-01T00:00:00.000Z",
  });
  const logs = await logsOf(shop.store.db, shop.companyId);
  expect(logs.map(({ happened_at, received_at }) => [happened_at, received_at]).toSorted()).toEqual([
    ["2026-11-24T00:10:00.000Z", "2026-11-24T01:30:00.000Z"],
    ["2026-11-24T01:30:00.000Z", "2026-11-24T01:30:00.000Z"],
  ]);
  const entries = await Array.fromAsync(readLedger(shop.store.db, shop.companyId));
  expect(entries.filter(({ action }) => action === "first-step.logged")).toHaveLength(2);
  expect(verifyChain(entries)).toMatchObject({ ok: true });
});

test.each<[string, Record<string, string>]>([
  ["a step of another situation", { step: "bank-now" }],
  ["a situation that does not exist", { situation: "earthquake" }],
  ["another act", { act: "erased" }],
  ["a run that is none", { run: "<script>" }],
  ["an id that is none", { id: "1" }],
])("takes no line with %s", async (_name, change) => {
  const path = `/help/${await key()}/log`;
  expect((await shop.visitor.post(path, entry(change), { accept: "application/json" })).status).toBe(422);
  expect(await logsOf(shop.store.db, shop.companyId)).toEqual([]);
});

test("a line with a key that opens nothing is not taken, nor one for no company", async () => {
  await key();
  for (const wrong of ["nosuchkeynosuchk", "-"])
    expect((await shop.visitor.post(`/help/${wrong}/log`, entry())).status).toBe(404);
});

test("a company's lines are its own", async () => {
  await shop.visitor.post(`/help/${await key()}/log`, entry());
  expect(await logsOf(shop.store.db, shop.other.companyId)).toEqual([]);
  expect(await (await shop.other.as("owner").get("/bad-day")).text()).toContain("まだありません");
  expect(await (await shop.as("employee").get("/bad-day")).text()).toContain("電源は切らずに");
});

test("a flood is stopped", async () => {
  const path = `/help/${await key()}/log`;
  const at = "2026-11-24T01:00:00.000Z";
  const rows = Array.from({ length: 2_000 }, (_, n) => ({
    company_id: shop.companyId,
    id: `flood-${n}`,
    run,
    situation: "general",
    step: "unplug",
    act: "done" as const,
    reason: "",
    happened_at: at,
    received_at: at,
  }));
  for (let n = 0; n < rows.length; n += 500)
    await shop.store.db
      .insertInto("first_step_log")
      .values(rows.slice(n, n + 500))
      .execute();
  expect((await shop.visitor.post(path, entry())).status).toBe(429);
  shop.setNow(new Date("2026-11-25T02:00:00Z"));
  expect((await shop.visitor.post(path, entry())).status).toBe(303);
});

test("the first responder must be named, and a number belongs to a name", async () => {
  const it = shop.as("it");
  expect((await it.post("/bad-day/responders", { ...people, "name-1": "" })).status).toBe(422);
  expect((await it.post("/bad-day/responders", { ...people, "phone-3": "090-5555-6666" })).status).toBe(422);
  const bad = await it.post("/bad-day/responders", { ...people, "phone-1": "call me" });
  expect(await bad.text()).toContain("電話番号の形になっていません");
  expect((await it.post("/bad-day/responders", people)).location).toBe("/bad-day");
  expect(await (await it.get("/bad-day/responders")).text()).toContain('value="佐藤 花子"');
});

test.each(["card", "poster", "record", "tree"])("prints the paper %s in both languages", async (paper) => {
  await key();
  for (const lang of ["ja", "en"]) {
    const answer = await shop.as("employee").get(`/bad-day/papers/${paper}.pdf?lang=${lang}`);
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "application/pdf"]);
    expect(new TextDecoder("latin1").decode((await answer.bytes()).slice(0, 5))).toBe("%PDF-");
  }
});
