/** The bad day itself: a phone, the page of first steps, and no server any more. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readConfig } from "#src/config.ts";
import { logsOf } from "#src/features/first-steps/index.ts";
import { helpPageOf } from "#src/features/first-steps/queries/index.ts";
import { saveResponders } from "#src/features/first-steps/service.ts";
import { commandLineActor } from "#src/platform/access/index.ts";
import { addCompany } from "#src/platform/auth/index.ts";
import { openMigratedStore } from "#src/server/open.ts";
import { testCompany } from "../helpers/auth.ts";
import { openBrowser, visit } from "../helpers/browser.ts";
import { freePort } from "../helpers/free-port.ts";
import { axeFindings, sideways } from "../helpers/inspect.ts";
import { type ServerProcess, startServer } from "../helpers/server-process.ts";

let browser: Browser;
let server: ServerProcess;
let companyId: string;
let path: string;

const dataDir = mkdtempSync(join(tmpdir(), "banto-help-"));
const openStore = () => openMigratedStore(readConfig({ BANTO_DATA: dataDir }).config, new Date());
const logs = async () => {
  const store = await openStore();
  const found = await logsOf(store.db, companyId);
  await store.close();
  return found;
};
let port: number;

beforeAll(async () => {
  browser = await openBrowser();
  const now = new Date();
  const store = await openStore();
  companyId = await store.db.transaction().execute((trx) => addCompany(trx, testCompany, now));
  const responder = {
    name: "佐藤 花子",
    role: "動く人",
    phone: "090-1111-2222",
    onHelp: true,
    place: 1 as const,
  };
  await saveResponders(store.db, commandLineActor(companyId), [responder], now);
  path = `/help/${(await helpPageOf(store.db, companyId))?.page_key}`;
  await store.close();
  port = await freePort();
  server = await startServer({ dataDir, port });
});
afterAll(async () => {
  await server.stop();
  await browser.close();
});

const tick = (page: Page, step: string) => page.click(`[data-step="${step}"] button[value=done]`);
const markOf = (page: Page, step: string) => page.locator(`[data-step="${step}"] .mark`).textContent();

test("every page of the first steps opens with the server off, in both languages, and what is ticked comes in later", async () => {
  const { page, context } = await visit(browser, server.url);
  await page.goto(path);
  await page.locator("#offline").waitFor({ state: "visible" });
  await server.stop();

  await page.reload();
  expect(await page.locator("h1").textContent()).toContain("困ったとき");
  expect(await page.locator("main").textContent()).toContain("090-1111-2222");
  const links = await page
    .locator(".choices a")
    .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  expect(links).toHaveLength(12);
  for (const link of links) {
    await page.goto(link);
    expect(await page.locator(".step").count(), link).toBeGreaterThanOrEqual(5);
    expect(
      await page
        .locator(".step")
        .first()
        .evaluate((step) => getComputedStyle(step).borderRadius),
    ).toBe("12px");
    expect(await sideways(page), link).toEqual([]);
  }
  await page.goto(`${path}/ransomware?lang=en`);
  expect(await page.locator("h1").textContent()).toBe("Files do not open; a demand for money");
  await page.goto(`${path}/ransomware?lang=ja`);

  await tick(page, "unplug");
  await page.locator('[data-step="no-pay"] summary').click();
  await page.click('[data-step="no-pay"] button[value=skipped]');
  expect(await page.locator('[data-step="no-pay"] .problem').textContent()).toContain("理由");
  await page.fill('[data-step="no-pay"] [name=reason]', "社長に電話中");
  await page.click('[data-step="no-pay"] button[value=skipped]');
  expect(await markOf(page, "unplug")).toMatch(/^\d{2}:\d{2} にしました$/);
  expect(await page.locator("#sending").textContent()).toContain("2件");
  expect(await axeFindings(page)).toEqual([]);

  await page.reload();
  expect(await markOf(page, "no-pay")).toContain("社長に電話中");
  expect(await logs()).toEqual([]);

  const before = new Date().toISOString();
  server = await startServer({ dataDir, port });
  await page.reload();
  await expect.poll(() => page.locator("#sending").textContent()).toBe("記録はすべて送りました。");
  const received = await logs();
  expect(
    received.map(({ situation, step, act, reason }) => [situation, step, act, reason]).toSorted(),
  ).toEqual([
    ["ransomware", "no-pay", "skipped", "社長に電話中"],
    ["ransomware", "unplug", "done", ""],
  ]);
  for (const { happened_at, received_at } of received) {
    expect(happened_at < before).toBe(true);
    expect(received_at > before).toBe(true);
  }
  await page.reload();
  await page.waitForTimeout(500);
  expect(await logs()).toHaveLength(2);
  await context.close();
});

test("without a script the steps are ticked by plain forms", async () => {
  const { page, context } = await visit(browser, server.url, { javaScript: false });
  await page.goto(path);
  await tick(page, "leave");
  expect(page.url()).toMatch(/\?run=[0-9a-f-]{36}#step-leave$/);
  expect(await markOf(page, "leave")).toMatch(/にしました$/);
  await tick(page, "call");
  expect(await markOf(page, "leave")).toMatch(/にしました$/);
  expect(await markOf(page, "call")).toMatch(/にしました$/);
  await context.close();
});

test("a first visit is light: less than 20 kB are sent, all from the server", async () => {
  const { page, context, foreign } = await visit(browser, server.url);
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  let bytes = 0;
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.goto(`${path}/mail`);
  expect(bytes).toBeGreaterThan(2_000);
  expect(bytes).toBeLessThan(20_000);
  expect(foreign).toEqual([]);
  await context.close();
});
