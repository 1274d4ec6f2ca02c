/** The self-diagnosis as people answer it: on a phone, by keyboard, without script, and by a department's link. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser, visit } from "../helpers/browser.ts";
import { owner } from "../helpers/empty-shop.ts";
import { type ServerProcess, startServer } from "../helpers/server-process.ts";

let browser: Browser;
let server: ServerProcess;

beforeAll(async () => {
  browser = await openBrowser();
  server = await startServer();
  const { page } = await visit(browser, server.url);
  await page.goto(server.setupLink ?? "");
  await page.fill("#name", owner.name);
  await page.fill("#email", owner.email);
  await page.fill("#password", owner.password);
  await page.fill("#company", "名北精機株式会社");
  await page.click("main button.button--primary");
  await page.waitForURL("**/account/second-factor");
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

async function signedIn(javaScript: boolean, width = 360) {
  const visitor = await visit(browser, server.url, { javaScript, width });
  await visitor.page.goto("/sign-in");
  await visitor.page.fill("#email", owner.email);
  await visitor.page.fill("#password", owner.password);
  await visitor.page.click("main button.button--primary");
  await visitor.page.goto("/diagnosis");
  return visitor;
}

const progress = (page: Page) => page.locator("progress").first().getAttribute("value");

test("on a phone: the answer is kept as it is chosen, and not knowing shows how to find out at once", async () => {
  const { page, foreign, complaints } = await signedIn(true);
  await page.click("main button.button--primary");
  await page.waitForURL("**/questions/1");
  const address = page.url();
  expect(await page.locator(".find-out").isVisible()).toBe(false);
  await page.click("label:has([value=unknown])");
  expect(await page.locator(".find-out").isVisible()).toBe(true);
  await page.waitForSelector(".auto-save__status:has-text('保存しました')");
  await page.goto("/diagnosis");
  await page.goto(address);
  expect(await page.locator("[value=unknown]").isChecked()).toBe(true);
  expect(await progress(page)).toBe("1");
  // Changing one's mind after the page has saved by itself, and sending it, is no conflict with oneself.
  await page.click("label:has([value=partly])");
  await page.waitForSelector(".auto-save__status:has-text('保存しました')");
  await page.click("label:has([value=yes])");
  await page.click("button[value=next]");
  await page.waitForURL("**/questions/2");
  await page.click("button[value=back]");
  await page.waitForURL("**/questions/1");
  expect(await page.locator("[value=yes]").isChecked()).toBe(true);
  // Chromium reports a page transition that it skipped as an error of the page.
  const real = complaints.filter((complaint) => !complaint.includes("ViewTransition"));
  expect([foreign, real]).toEqual([[], []]);
});

test("by keyboard: arrows choose, Enter goes on", async () => {
  const { page } = await signedIn(true, 1280);
  await page.goto((await page.locator("main a.button--primary").getAttribute("href")) ?? "");
  const before = page.url();
  await page.locator("input[type=radio]").first().focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.href !== before);
  await page.click("button[value=back]");
  await page.waitForURL(before);
  expect(await page.locator("[value=partly]").isChecked()).toBe(true);
});

test("without script: a department answers by its link, the rest is answered, closed and handed out", async () => {
  const { page, foreign } = await signedIn(false);
  await page.goto((await page.locator("a[href$='/departments']").first().getAttribute("href")) ?? "");
  await page.fill("#departments", "製造");
  await page.click("main form button.button--primary");
  const link = await page.inputValue(".handout .copy__value");
  const code = (await page.locator(".handout__code").textContent()) ?? "";

  const department = (await visit(browser, server.url, { javaScript: false })).page;
  await department.goto("/answer");
  await department.fill("#code", code.toLowerCase());
  await department.click("main button.button--primary");
  expect(await department.locator("main").textContent()).toContain("製造としてお答えください");
  await department.goto(`${new URL(link).pathname}/questions`);
  for (const number of [3, 4, 5]) await department.click(`#q${number} label:has([value=unknown])`);
  await department.click("main form button.button--primary");
  await department.goto(link);
  await department.fill("#respondent", "加藤");
  await department.click("form[action$='/submission'] button");
  expect(await department.locator("h1").textContent()).toContain("提出しました");

  await page.goto("/diagnosis");
  await page.click("a[href$='/merge']");
  await page.click("form[action$='/agreement'] button");
  expect(await progress(page)).toBe("5");
  await page.goto("/diagnosis");
  await page.click("main a.button--primary");
  for (let number = 6; number <= 25; number += 1) {
    await page.click(`label:has([value=${number % 2 ? "no" : "partly"}])`);
    await page.click("button[value=next]");
  }
  expect(new URL(page.url()).pathname).toMatch(/\/closure$/);
  await page.click("main button.button--primary");
  expect(await page.locator(".totals__points").textContent()).toMatch(/^−?\d+$/);
  expect(await page.locator("#unknown li").count()).toBe(3);
  expect(await page.locator(".week__task").count()).toBe(3);
  const files = page.locator("a[href$='.pdf'], a[href$='.xlsx']");
  for (const file of await files.all()) {
    const answer = await page.request.get((await file.getAttribute("href")) ?? "");
    expect(answer.status()).toBe(200);
    expect((await answer.body()).length).toBeGreaterThan(5_000);
  }
  expect(foreign).toEqual([]);
});
