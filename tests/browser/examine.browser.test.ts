/** An employee without a login and without script: shows a mail, learns what is odd, and tells somebody. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser, visit } from "../helpers/browser.ts";
import { type Example, startExample } from "../helpers/example.ts";

let browser: Browser;
let example: Example;
beforeAll(async () => {
  browser = await openBrowser();
  example = await startExample(["/diagnosis/:id", "/examine/:key"]);
});
afterAll(async () => {
  await browser.close();
  await example.server.stop();
});

const mail = [
  'From: "国税庁" <info@nta-go-jp.top>',
  "To: taro@example.co.jp",
  "Subject: =?UTF-8?B?44CQ6YeN6KaB44CR5pyq5omV44GE56iO6YeR44Gu44GK55+l44KJ44Gb?=",
  "Content-Type: text/html; charset=utf-8",
  "",
  '<p>未払いの税金があります。本日中にお支払いください。</p><a href="http://nta-go-jp.top/pay">https://www.nta.go.jp/</a>',
].join("\r\n");

test("two presses from a mail to a report, on a phone without script", async () => {
  const { page } = await visit(browser, example.server.url, { javaScript: false });
  await page.goto(example.addresses.get("/examine/:key")?.[0] ?? "");
  await page.setInputFiles("#file", {
    name: "mail.eml",
    mimeType: "message/rfc822",
    buffer: Buffer.from(mail),
  });
  await page.click("main button.button--primary");
  expect(await page.locator(".verdict__word").textContent()).toBe("危険です");
  expect(await page.locator(".finding-list").first().textContent()).toContain("nta-go-jp.top");
  await page.click("main button.button--primary");
  await page.waitForURL("**/reports/*");
  expect(await page.locator("main").textContent()).toContain("担当者に届きました");
});
