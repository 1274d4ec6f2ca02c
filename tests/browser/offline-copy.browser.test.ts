/** The carry-out copy in a real browser from file://, without network: opens, refuses, tells damage, keeps notes. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestShop, type TestShop } from "#tests/helpers/app.ts";
import { openBrowser } from "#tests/helpers/browser.ts";

const phrase = "いろはにほへと ちりぬるを 7";
let shop: TestShop;
let browser: Browser;
let context: BrowserContext;
let folder: string;
let html: string;

beforeAll(async () => {
  shop = await openTestShop(new Date());
  const contact = { kind: "vendor", name: "東海システム保守", phone: "052-123-4567", hours: "unknown" };
  await shop.as("it").post("/bad-day/contacts", contact);
  const sent = { password: phrase, "password-again": phrase };
  html = await (await shop.as("it").post("/bad-day/offline-copy/copies", sent)).text();
  folder = mkdtempSync(join(tmpdir(), "banto-offline-"));
  browser = await openBrowser();
  context = await browser.newContext({ viewport: { width: 360, height: 740 }, offline: true });
});
afterAll(async () => {
  await browser.close();
  await shop.close();
  rmSync(folder, { recursive: true });
});

async function open(name: string, content: string, passphrase: string): Promise<Page> {
  const path = join(folder, name);
  writeFileSync(path, content);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(pathToFileURL(path).href);
  await page.fill("#passphrase", passphrase);
  await page.click("#door button");
  await page.waitForFunction(() => {
    const inside = document.querySelector("#inside");
    const message = document.querySelector("#message")?.textContent ?? "";
    return (inside && !inside.hasAttribute("hidden")) || (message !== "" && !message.endsWith("…"));
  });
  expect(complaints).toEqual([]);
  return page;
}

test("opens from a file without network, shows what it must, and keeps notes that Banto takes in", async () => {
  const page = await open("copy.html", html, phrase);
  for (const summary of await page.locator("summary").all()) await summary.click();
  const shown = await page.locator("#inside").textContent();
  for (const word of ["東海システム保守", "052-123-4567", "JPCERT", "電源は切らず", "控えと戻し方", "0日前"])
    expect(shown).toContain(word);
  expect(await page.locator('a[href="tel:0521234567"]').count()).toBe(1);
  expect(await page.locator("#old").isHidden()).toBe(true);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(360);
  await page.fill("#by", "工場の佐藤");
  await page.fill("#text", "線を抜いた");
  await page.click("#note button");
  await page.reload();
  await page.fill("#passphrase", phrase);
  await page.click("#door button");
  await page.waitForSelector("#inside:not([hidden])");
  const lines = await page.locator("#lines").inputValue();
  const opening = { title: "練習", kind: "other", level: "0" };
  const opened = await shop.as("it").post("/bad-day/incidents", opening);
  await shop.as("employee").post(`${opened.location}/imports`, { lines });
  expect(await (await shop.as("it").get(opened.location ?? "")).text()).toContain("線を抜いた");
});

test("says that the passphrase is wrong, and that a file with one flipped bit is damaged", async () => {
  const wrong = await open("wrong.html", html, `${phrase}!`);
  expect(await wrong.locator("#message").textContent()).toBe("合言葉が違います。");
  const at = html.indexOf('"data":"') + 1_000;
  const flipped = html.slice(0, at) + (html[at] === "A" ? "B" : "A") + html.slice(at + 1);
  const damaged = await open("damaged.html", flipped, phrase);
  expect(await damaged.locator("#message").textContent()).toContain("ファイルが壊れています");
});

test("says that it is old after 31 days", async () => {
  const later = await browser.newContext({ offline: true });
  const page = await later.newPage();
  await page.clock.setFixedTime(new Date(Date.now() + 40 * 86_400_000));
  await page.goto(pathToFileURL(join(folder, "copy.html")).href);
  await page.fill("#passphrase", phrase);
  await page.click("#door button");
  await page.waitForSelector("#inside:not([hidden])");
  expect(await page.locator("#old").isVisible()).toBe(true);
});
