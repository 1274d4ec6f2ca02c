/** From an empty folder to a result on one A4 page, as the first user walks it on a phone; on both databases. */
import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { staffList } from "#src/demo/company.ts";
import { type Answer, questionNumbers, type Sheet, score } from "#src/engine/diagnosis/index.ts";
import { totpCode } from "../helpers/auth.ts";
import { openBrowser, type Visit, visit } from "../helpers/browser.ts";
import { owner } from "../helpers/empty-shop.ts";
import { type ServerProcess, startServer } from "../helpers/server-process.ts";
import { createPostgresDatabase } from "../helpers/store.ts";

/** Every answer occurs; three things nobody knows. */
const sheet: Sheet = Object.fromEntries(
  questionNumbers.map((number): [number, Answer] => [
    number,
    number % 8 === 0 ? "unknown" : number % 3 === 0 ? "no" : number % 2 === 0 ? "partly" : "yes",
  ]),
);
const signed = (total: number) => String(total).replace("-", "−");
const points = signed(score(sheet).total);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each(["sqlite", "postgres"] as const)("the first company on %s", (engine) => {
  let server: ServerProcess;
  let phone: Visit;
  let page: Page;
  let secret = "";

  beforeAll(async () => {
    const databaseUrl = engine === "postgres" ? { databaseUrl: await createPostgresDatabase() } : {};
    server = await startServer(databaseUrl);
    phone = await visit(browser, server.url);
    page = phone.page;
  });
  afterAll(() => server.stop());

  test("the printed link makes the owner and the company, and leads to the second factor", async () => {
    await page.goto(server.setupLink ?? "no link was printed");
    await page.fill("#name", owner.name);
    await page.fill("#email", owner.email);
    await page.fill("#password", "12345678901");
    await page.fill("#company", "名北精機株式会社");
    await page.selectOption("#industry", "E");
    await page.fill("#people", "６０");
    await page.selectOption("#prefecture", "23");
    await page.selectOption("#fiscal-month", "3");
    await page.click("main button.button--primary");
    // A password that is guessed at once is refused; all else is still there.
    expect(await page.locator("[aria-invalid=true]").getAttribute("id")).toBe("password");
    expect(await page.inputValue("#company")).toBe("名北精機株式会社");
    await page.fill("#password", owner.password);
    await page.click("main button.button--primary");
    await page.waitForURL("**/account/second-factor");
    secret = (await page.inputValue("#secret")).replaceAll(" ", "");
    await page.fill("#code", totpCode(secret, new Date()));
    await page.click("form[action='/account/second-factor/app'] button");
    expect(await page.locator(".codes code").count()).toBe(10);
  });

  test("the staff list pasted from Excel is shown, confirmed and reported row by row", async () => {
    await page.goto("/");
    await page.click("main a[href^='/registers/people/imports/new']");
    const [header = [], ...people] = staffList();
    const broken = header.map((name) =>
      name === "氏名" ? "住所 不定" : name === "メールアドレス" ? "＠なし" : "",
    );
    const rows = [header, ...people, broken];
    await page.fill("#pasted", rows.map((row) => row.join("\t")).join("\r\n"));
    await page.click("main form button.button--primary");
    await page.waitForURL(/imports\/[0-9a-f-]{36}$/);
    await page.click("form[action$='/confirmation'] button");
    await page.waitForSelector("#rows");
    expect(await page.locator(".figure:has([href*='show=added'])").textContent()).toContain(
      `${people.length}`,
    );
    expect(await page.locator("#rows tbody tr").count()).toBe(1);
    expect(await page.locator("#rows").textContent()).toContain("住所 不定");
    // The same list again changes nothing.
    await page.goto("/registers/people/imports/new");
    await page.fill("#pasted", [header, ...people].map((row) => row.join("\t")).join("\r\n"));
    await page.click("main form button.button--primary");
    await page.click("form[action$='/confirmation'] button");
    await page.waitForSelector("#rows");
    expect(await page.locator(".figure:has([href*='show=unchanged'])").textContent()).toContain(
      `${people.length}`,
    );
    await page.goto("/registers/people");
    expect(await page.locator("main").textContent()).toContain(`${people.length}人`);
  });

  test("25 questions by thumb: kept as they are chosen, left in the middle and resumed", async () => {
    await page.goto("/diagnosis");
    await page.click("main button.button--primary");
    for (const number of questionNumbers) {
      await page.waitForURL(`**/questions/${number}`);
      await page.click(`label:has([value=${sheet[number]}])`);
      if (number === 12) await leaveAndResume();
      await page.click("button[value=next]");
    }
    await page.waitForURL("**/closure");
    await page.click("main form button.button--primary");
    await page.waitForURL("**/result");
    expect(await page.locator(".totals__points").textContent()).toBe(points);
    expect(await page.locator("#unknown li").count()).toBe(3);
    expect(await page.locator(".week__task").count()).toBe(3);
  });

  /** Closes the page once it has said that the answer is kept, and comes back another way. */
  async function leaveAndResume(): Promise<void> {
    await page.locator(".auto-save__status", { hasText: "保存しました" }).waitFor();
    await page.goto("/");
    await page.click("main a.button--primary");
    await page.waitForURL("**/questions/13");
    await page.click("button[value=back]");
    await page.waitForURL("**/questions/12");
    expect(await page.locator(`[value=${sheet[12]}]`).isChecked()).toBe(true);
  }

  test("the result is handed out as one A4 page and as a workbook", async () => {
    const pdf = await download("main a[href$='/result.pdf']");
    expect(pdf.subarray(0, 5).toString("latin1")).toBe("%PDF-");
    expect(pdf.toString("latin1")).toMatch(/<xmpTPg:NPages>1</);
    const xlsx = await download("main a[href$='/result.xlsx']");
    expect(xlsx.subarray(0, 2).toString("latin1")).toBe("PK");
  });

  async function download(selector: string): Promise<Buffer> {
    const waiting = page.waitForEvent("download");
    await page.click(selector);
    return readFileSync(await (await waiting).path());
  }

  test("the next diagnosis without script: all 25 on one page", async () => {
    const storageState = await phone.context.storageState();
    const { page: plain } = await visit(browser, server.url, { javaScript: false, storageState });
    await plain.goto("/diagnosis");
    await plain.click("form[action='/diagnosis'] button");
    await plain.waitForURL("**/questions/1");
    await plain.goto(plain.url().replace(/\/1$/, ""));
    for (const number of questionNumbers)
      await plain.click(`#q${number} label:has([value=${number === 7 ? "yes" : sheet[number]}])`);
    await plain.click("main form .form__actions button");
    await plain.waitForURL("**/closure");
    await plain.click("main form button.button--primary");
    const better = signed(score({ ...sheet, 7: "yes" }).total);
    expect(await plain.locator(".totals__points").textContent()).toBe(better);
    expect(await plain.locator("form[action='/sign-out']").count()).toBe(1);
  });

  test("signing out ends it; signing in asks for the app's code", async () => {
    await page.click("form[action='/sign-out'] button");
    await page.waitForURL("**/sign-in");
    await page.goto("/diagnosis");
    await page.waitForURL("**/sign-in?next=%2Fdiagnosis");
    await page.fill("#email", owner.email);
    await page.fill("#password", owner.password);
    await page.click("main button.button--primary");
    await page.waitForURL("**/sign-in/second-step*");
    await page.fill("#code", "000000");
    await page.click("form[action='/sign-in/second-step'] button");
    expect(await page.locator("[aria-invalid=true]").getAttribute("id")).toBe("code");
    await page.fill("#code", totpCode(secret, new Date(Date.now() + 30_000)));
    await page.click("form[action='/sign-in/second-step'] button");
    await page.waitForURL("**/diagnosis");
    expect(await page.locator("main").textContent()).toContain(points);
  });
});
