/** The main pages by keyboard alone and on paper; and the proof that the looks at pages find what is wrong. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { features } from "#src/server/features.ts";
import { password } from "../access-samples.ts";
import { allComplaints, openBrowser, visit } from "../helpers/browser.ts";
import { type Example, startExample } from "../helpers/example.ts";
import { axeFindings, sideways, sidewaysLarge, unseenFocus } from "../helpers/inspect.ts";
import { pageCount, pageTexts } from "../helpers/pdf-text.ts";

let browser: Browser;
let example: Example;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  const routes = features.flatMap((feature) => feature.routes).filter(({ method }) => method === "get");
  example = await startExample(routes.map(({ path }) => path));
  ({ page } = await visit(browser, example.server.url, { width: 1280 }));
  await page.goto("/sign-in?next=/account/companies");
  await page.fill("#email", example.emailOf("owner", "ja"));
  await page.fill("#password", password);
  await page.click("main button.button--primary");
  await page.click(`form[action*='${example.companyId}'] button`);
});
afterAll(async () => {
  await browser.close();
  await example.server.stop();
});

/** The newest address of a route: of the results that of the finished diagnosis. */
const addressOf = (path: string) => example.addresses.get(path)?.at(-1) ?? path;

const mainPages = [
  "/",
  "/registers/people",
  "/registers/people/imports/new",
  "/diagnosis/:id/questions/:number",
  "/diagnosis/:id/result",
  "/review",
  "/settings/members",
];

describe("by keyboard", () => {
  test.each(mainPages)(
    "%s: past the navigation in one step, then everything in turn, in sight",
    async (path) => {
      await page.goto(addressOf(path));
      await page.keyboard.press("Tab");
      expect(await page.evaluate(focused)).toMatchObject({ class: "skip-link", seen: true });
      await page.keyboard.press("Enter");
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("content");

      const reached: string[] = [];
      const hidden: string[] = [];
      for (let step = 0; step < 400; step += 1) {
        await page.keyboard.press("Tab");
        const now = await page.evaluate(focused);
        if (!now || reached.includes(now.key)) break;
        reached.push(now.key);
        if (!now.seen) hidden.push(now.html);
      }
      expect(hidden).toEqual([]);
      const expected = await page.evaluate(reachable);
      expect(expected.filter((key) => !reached.includes(key))).toEqual([]);
      expect(expected.length).toBeGreaterThan(2);
    },
  );
});

/** The element that has the focus: which one, and whether some of it can be seen. */
function focused() {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const box = (element.closest("label") ?? element).getBoundingClientRect();
  const all = [...document.querySelectorAll("*")];
  const at = (x: number, y: number) => {
    const top = document.elementFromPoint(x, y);
    return (
      top !== null && (element.contains(top) || top.contains(element) || top === element.closest("label"))
    );
  };
  const parts = [0.1, 0.5, 0.9];
  const points = parts.flatMap((x) =>
    parts.map((y) => [box.left + box.width * x, box.top + box.height * y] as const),
  );
  return {
    key: String(all.indexOf(element)),
    class: element.getAttribute("class"),
    html: element.outerHTML.slice(0, 120),
    seen: box.width > 0 && points.some(([x, y]) => at(x, y)),
  };
}

/** What has to be reached within the content: of a group of radio buttons the chosen or first one. */
function reachable() {
  const all = [...document.querySelectorAll("*")];
  const found = document.querySelectorAll<HTMLElement>(
    "main :is(a[href], button, input:not([type=hidden]), select, textarea, summary)",
  );
  const isStop = (element: HTMLElement) => {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.matches(":disabled")) return false;
    if (!(element instanceof HTMLInputElement) || element.type !== "radio") return true;
    const group = [...document.querySelectorAll<HTMLInputElement>(`input[name="${element.name}"]`)];
    return element === (group.find((one) => one.checked) ?? group[0]);
  };
  return [...found].filter(isStop).map((element) => String(all.indexOf(element)));
}

describe("on paper", () => {
  test("the result's first A4 page holds the points, what nobody knows and this week's three", async () => {
    await page.goto(addressOf("/diagnosis/:id/result"));
    const flat = (texts: readonly string[]) =>
      texts.map((text) => text.normalize("NFKC").replaceAll(/\s/g, ""));
    const points = (await page.locator(".totals__points").textContent()) ?? "";
    const unknown = await page.locator("#unknown li h3, #unknown li strong").allTextContents();
    const tasks = await page.locator(".week__task h3").allTextContents();
    expect(tasks.length).toBe(3);
    const navigation = (await page.locator(".site-header nav a").allTextContents()).join("");
    const buttons = await page.locator("main .actions a").allTextContents();
    expect([navigation, ...buttons].length).toBeGreaterThan(2);
    const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
    const [first = "", ...rest] = flat(pageTexts(pdf));
    expect(pageCount(pdf)).toBe(rest.length + 1);
    for (const text of flat([points, ...unknown, ...tasks])) expect(first).toContain(text);
    const all = [first, ...rest].join("");
    for (const text of flat([navigation, ...buttons])) expect(all).not.toContain(text);
  });

  test.each(mainPages)("%s prints without navigation and buttons, on A4", async (path) => {
    await page.goto(addressOf(path));
    await page.emulateMedia({ media: "print" });
    const shown = await page.evaluate(() =>
      [...document.querySelectorAll("nav, .site-header, .skip-link, button, .button, .pager")]
        .filter((element) => element.checkVisibility())
        .map((element) => element.outerHTML.slice(0, 100)),
    );
    await page.emulateMedia({ media: "screen" });
    expect(shown).toEqual([]);
    const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
    expect(pdf.toString("latin1")).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
  });
});

describe("the looks at pages", () => {
  test("find a field without a name, pale letters, a wide box, unseen focus and a broken policy", async () => {
    const { page: broken, complaints } = await visit(browser, example.server.url);
    await broken.goto("/sign-in");
    expect(await axeFindings(broken)).toEqual([]);
    await broken.evaluate(() => {
      const main = document.querySelector("main");
      const field = main?.appendChild(document.createElement("input"));
      field?.style.setProperty("outline", "none", "important");
      const pale = main?.appendChild(document.createElement("p"));
      if (pale) pale.textContent = "pale";
      pale?.style.setProperty("color", "#bbb");
      const wide = main?.appendChild(document.createElement("div"));
      wide?.style.setProperty("inline-size", "22rem");
      wide?.style.setProperty("min-block-size", "1px");
    });
    expect((await axeFindings(broken)).map((one) => one.split(":")[0])).toEqual(["color-contrast", "label"]);
    expect(await sidewaysLarge(broken)).toHaveLength(1);
    expect(await unseenFocus(broken)).toHaveLength(1);
    await broken.evaluate(() =>
      document.querySelector<HTMLElement>("main > div:last-child")?.style.setProperty("inline-size", "30rem"),
    );
    expect(await sideways(broken)).toHaveLength(1);
    expect(complaints).toEqual([]);
    await broken.evaluate(() => {
      const script = document.head.appendChild(document.createElement("script"));
      script.textContent = "alert(1)";
    });
    expect(complaints.join()).toMatch(/Content Security Policy/);
    allComplaints.length = 0;
  });
});
