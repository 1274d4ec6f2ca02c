/** The password tools in a real browser: what they say, and that not one request leaves while one types. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { allComplaints, openBrowser, visit } from "../helpers/browser.ts";
import { axeFindings } from "../helpers/inspect.ts";
import { type ServerProcess, startServer } from "../helpers/server-process.ts";

const PATH = "/examine/passwords";

let browser: Browser;
let server: ServerProcess;
beforeAll(async () => {
  browser = await openBrowser();
  server = await startServer();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

async function openTools(): Promise<Page> {
  const { page } = await visit(browser, server.url);
  await page.goto(PATH);
  await page.waitForSelector("password-tools[data-ready]");
  return page;
}

test("counts exactly, and says how much sooner a guesser with word lists is there", async () => {
  const page = await openTools();
  await page.fill("#pw-one", "Kx7mQ2vT");
  const strength = page.locator("[data-strength]");
  await expect.poll(() => strength.textContent()).toContain("218,340,105,584,896");
  expect(await strength.textContent()).toContain("218兆");
  expect(await strength.textContent()).toContain("8文字、62種類");
  await page.fill("#pw-one", "password1");
  await expect.poll(() => strength.textContent()).toContain("回で当たります");
  await page.fill("#pw-one", "");
  await expect.poll(() => strength.textContent()).toBe("");
});

test("finds reuse and rules across several, and makes phrases of Japanese words", async () => {
  const page = await openTools();
  await page.fill("#pw-several", "USAGIPPOI\nOSARUPPOI\nNEKOPPOI\nUSAGIPPOI\nsato1984");
  const habits = page.locator("[data-habits]");
  await expect.poll(() => habits.textContent()).toContain("使い回しています");
  expect(await habits.textContent()).toContain("同じ部分が入っています");
  await page.fill("#pw-own", "sato");
  await expect.poll(() => habits.textContent()).toContain("自分に関わる言葉");
  await page.click("[data-make=pw-words]");
  const made = await page.locator("output.password-made").textContent();
  expect(made?.split("-")).toHaveLength(6);
  expect(await page.locator("[data-made]").textContent()).toContain("66ビット");
});

test("nothing is asked of anybody while one types, makes and reads; and it works without a network", async () => {
  const page = await openTools();
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await page.context().setOffline(true);
  await page.locator("#pw-one").pressSequentially("Tokyo-himitsu-2026!", { delay: 5 });
  await page.check("[data-show]");
  await page.locator("#pw-several").pressSequentially("himitsu1\nhimitsu2", { delay: 5 });
  await page.fill("#pw-own", "himitsu");
  await page.fill("#pw-birthday", "1984-05-12");
  await page.click("[data-make=pw-length]");
  await page.press("#pw-one", "Enter");
  await page.press("#pw-own", "Enter");
  await expect.poll(() => page.locator("[data-habits]").textContent()).toContain("もとの言葉が同じ");
  await expect.poll(() => page.locator("[data-strength]").textContent()).toContain("19文字");
  expect(requests).toEqual([]);
  expect(page.url()).toBe(server.url + PATH);
});

test("the page could not send anything even if its script wished to", async () => {
  const page = await openTools();
  const before = allComplaints.length;
  const tried = await page.evaluate(async () => {
    const to = `${location.origin}/?stolen`;
    const fetched = await fetch(to).then(
      () => "sent",
      () => "refused",
    );
    const names = [...document.querySelectorAll("password-tools :is(input, textarea)")];
    return {
      fetched,
      named: names.filter((one) => one.hasAttribute("name")).length,
      inForm: names.filter((one) => one.closest("form")).length,
    };
  });
  // The policy's own word about the fetch above is no complaint about the page.
  allComplaints.splice(before);
  expect(tried).toEqual({ fetched: "refused", named: 0, inForm: 0 });
});

test("without script the tables are there and the tools are not", async () => {
  const { page } = await visit(browser, server.url, { javaScript: false });
  await page.goto(PATH);
  const text = await page.locator("main").textContent();
  expect(text).toContain("JavaScript");
  expect(text).toContain("4,738,381,338,321,616,896");
  expect(text).toContain("3,226,266,762,397,899,821,056");
  expect(await page.locator("#pw-one").isVisible()).toBe(false);
});

test.each(["ja", "en"] as const)("no barrier stands on the page while it is used, in %s", async (lang) => {
  const { page } = await visit(browser, server.url, { lang });
  await page.goto(PATH);
  await page.waitForSelector("password-tools[data-ready]");
  await page.fill("#pw-one", "usagi2024");
  await page.fill("#pw-several", "usagi1\nusagi2");
  await page.click("[data-make=pw-words]");
  expect(await axeFindings(page)).toEqual([]);
});
