/** Every page in both languages, on a phone and on a desk: barriers, sideways scrolling, focus, policy, headers. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { features } from "#src/server/features.ts";
import { password } from "../access-samples.ts";
import { totpCode } from "../helpers/auth.ts";
import { openBrowser, visit } from "../helpers/browser.ts";
import { type Example, startExample } from "../helpers/example.ts";
import { headerProblems } from "../helpers/headers.ts";
import { axeFindings, documentProblems, sideways, sidewaysLarge, unseenFocus } from "../helpers/inspect.ts";
import { type ServerProcess, startServer } from "../helpers/server-process.ts";

type Lang = "ja" | "en";
type Who = "owner" | "employee" | "supporter" | "visitor";

const routes = features.flatMap((feature) => feature.routes).filter(({ method }) => method === "get");

let browser: Browser;
let example: Example;
/** A server without an owner: only there the set-up page exists. */
let empty: ServerProcess;

beforeAll(async () => {
  browser = await openBrowser();
  example = await startExample(routes.map(({ path }) => path));
  empty = await startServer();
});
afterAll(async () => {
  await browser.close();
  await example.server.stop();
  await empty.stop();
});

async function pageOf(lang: Lang, who: Who): Promise<Page> {
  const { page } = await visit(browser, example.server.url, { lang });
  if (who === "visitor") return page;
  await page.goto("/sign-in?next=/account/companies");
  await page.fill("#email", example.emailOf(who, lang));
  await page.fill("#password", password);
  await page.click("main button.button--primary");
  await page.waitForURL("**/account/companies");
  await page.click(`form[action*='${example.companyId}'] button`);
  return page;
}

const sizes = { phone: { width: 360, height: 740 }, desk: { width: 1280, height: 900 } } as const;
type Size = keyof typeof sizes;

/** Barriers are looked for at both sizes in Japanese and on the phone in English: what differs there are words. */
const axeAt: Readonly<Record<Lang, readonly Size[]>> = { ja: ["phone", "desk"], en: ["phone"] };

/** All that is wrong with the page that is open. */
async function problemsOf(page: Page, lang: Lang): Promise<string[]> {
  const found = await documentProblems(page, lang);
  for (const [name, size] of Object.entries(sizes)) {
    await page.setViewportSize(size);
    const large = (await sidewaysLarge(page)).map((one) => `200 %: ${one}`);
    const barriers = axeAt[lang].some((one) => one === name) ? await axeFindings(page) : [];
    const here = [...barriers, ...(await sideways(page)), ...large];
    found.push(...here.map((one) => `${name}: ${one}`));
  }
  found.push(...(await unseenFocus(page)));
  return found;
}

const targets = (links: Element[]) => links.map((link) => link.getAttribute("href") ?? "");

/** Sends each form of the page empty; every one is shown again with its messages, and without barriers. */
async function problemsOfRefusals(page: Page, address: string): Promise<string[]> {
  const forms = "main form[method=post]:has([required])";
  const count = await page.locator(forms).count();
  const found: string[] = [];
  for (let index = 0; index < count; index += 1) {
    await page.goto(address);
    const form = page.locator(forms).nth(index);
    await form.evaluate((element: HTMLFormElement) => {
      element.noValidate = true;
      for (const field of element.elements)
        if (field instanceof HTMLInputElement && field.type !== "hidden") {
          field.value = field.type === "radio" ? field.value : "";
          field.checked = false;
        }
      for (const area of element.querySelectorAll("textarea")) area.value = "";
    });
    const waiting = page.waitForResponse((response) => response.request().isNavigationRequest());
    const loaded = page.waitForEvent("load");
    await form.evaluate((element: HTMLFormElement) => element.requestSubmit());
    const status = (await waiting).status();
    await loaded;
    if (status !== 422) found.push(`form ${index} sent empty: ${status}`);
    if ((await page.locator("[aria-invalid=true], [role=alert]").count()) === 0)
      found.push(`form ${index} sent empty: no message`);
    for (const to of await page.locator(".error-summary a").evaluateAll(targets))
      if ((await page.locator(to).count()) !== 1) found.push(`form ${index} sent empty: ${to} leads nowhere`);
    found.push(...(await axeFindings(page)).map((one) => `form ${index} sent empty: ${one}`));
  }
  return found;
}

test("style, script, icon and letters have the headers, too", async () => {
  const { page } = await visit(browser, example.server.url);
  const files: string[] = [];
  page.on("response", (response) => files.push(response.url()));
  await page.goto("/sign-in");
  const assets = files.filter((url) => url.includes("/assets/"));
  expect(assets.length).toBeGreaterThanOrEqual(2);
  for (const url of assets) {
    const headers = (await page.request.get(url)).headers();
    expect([url, headerProblems(headers)]).toEqual([url, []]);
    expect(headers["cache-control"]).toContain("immutable");
  }
});

describe.concurrent.each<Lang>(["ja", "en"])("in %s", (lang) => {
  test("every page and every refused form is without barriers, and every answer has its headers", async ({
    expect,
  }) => {
    const wrong: string[] = [];
    const seen = new Set<string>();
    const note = (who: Who, address: string, problems: readonly string[]) =>
      wrong.push(...problems.map((problem) => `${address} as ${who}: ${problem}`));
    const look = async (page: Page, address: string, who: Who, path = "") => {
      const probe = await page.request.get(address, { maxRedirects: 0 });
      note(who, address, headerProblems(probe.headers()));
      if (probe.status() === 303) return;
      seen.add(path);
      if (!probe.headers()["content-type"]?.startsWith("text/html")) return;
      if (probe.headers()["content-security-policy"]?.includes("sandbox")) await withScript(page, address);
      await page.goto(address);
      note(who, address, await problemsOf(page, lang));
      note(who, address, await problemsOfRefusals(page, address));
    };

    const owner = await pageOf(lang, "owner");
    const visitor = await pageOf(lang, "visitor");
    for (const { path, access } of routes)
      for (const address of example.addresses.get(path) ?? []) {
        if (access === "public") await look(visitor, address, "visitor", path);
        else await look(owner, address, "owner", path);
      }
    const setUp = (await visit(browser, empty.url, { lang })).page;
    await look(setUp, new URL(empty.setupLink ?? "").pathname, "visitor", "/set-up/:token");
    await look(visitor, "/no-such-page", "visitor");
    await look(owner, "/registers/people?q=nobody", "owner");
    await look(owner, "/settings/outbox?q=nothing", "owner");
    const supporter = await pageOf(lang, "supporter");
    for (const address of ["/", "/diagnosis", "/settings", "/settings/members"])
      await look(supporter, address, "supporter");
    const employee = await pageOf(lang, "employee");
    for (const address of ["/", "/principles"]) await look(employee, address, "employee");

    await enrol(employee);
    note("employee", "recovery codes", await problemsOf(employee, lang));
    await employee.goto("/account");
    await employee.click("form[action='/sign-out'] button");
    await employee.fill("#email", example.emailOf("employee", lang));
    await employee.fill("#password", password);
    await employee.click("main button.button--primary");
    await employee.waitForURL("**/sign-in/second-step*");
    seen.add("/sign-in/second-step");
    note("employee", "second step", await problemsOf(employee, lang));
    note("employee", "second step", await problemsOfRefusals(employee, "/sign-in/second-step"));

    expect(wrong).toEqual([]);
    expect(routes.map(({ path }) => path).filter((path) => !seen.has(path))).toEqual([]);
  }, 900_000);
});

/** A page in a sandbox runs no script, ours neither: it is looked at as it is, without the sandbox. */
async function withScript(page: Page, address: string): Promise<void> {
  await page.route(`**${address}`, async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers() };
    const policy = headers["content-security-policy"] ?? "";
    headers["content-security-policy"] = policy.replace(/;\s*sandbox[^;]*/, "");
    await route.fulfill({ response, headers });
  });
}

/** Sets up an authenticator app, which ends on the page of the recovery codes. */
async function enrol(page: Page): Promise<void> {
  await page.goto("/account/second-factor");
  const secret = (await page.inputValue("#secret")).replaceAll(" ", "");
  await page.fill("#code", totpCode(secret, new Date()));
  await page.click("form[action='/account/second-factor/app'] button");
  await page.waitForSelector(".codes");
}
