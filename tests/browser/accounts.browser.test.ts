/** Signing in as people do: on a phone without script, and with a passkey in a real Chromium. */
import { spawnSync } from "node:child_process";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { totpCode } from "../helpers/auth.ts";
import { openBrowser, visit } from "../helpers/browser.ts";
import { owner } from "../helpers/empty-shop.ts";
import { type ServerProcess, startServer } from "../helpers/server-process.ts";

let browser: Browser;
let server: ServerProcess;
/** Browsers allow passkeys on localhost, but not on the IP address. */
let url: string;

beforeAll(async () => {
  browser = await openBrowser();
  server = await startServer();
  url = server.url.replace("127.0.0.1", "localhost");
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

test("without script: set-up, an authenticator app, signing out and in again", async () => {
  const { page, foreign } = await visit(browser, url, { javaScript: false });
  await page.goto(url + new URL(server.setupLink ?? "").pathname);
  await page.fill("#name", owner.name);
  await page.fill("#email", owner.email);
  await page.fill("#password", owner.password);
  await page.fill("#company", "名北精機株式会社");
  await page.click("main button.button--primary");
  await page.waitForURL(`${url}/account/second-factor`);

  const secret = (await page.inputValue("#secret")).replaceAll(" ", "");
  await page.fill("#code", totpCode(secret, new Date()));
  await page.click("form[action='/account/second-factor/app'] button");
  expect(await page.locator(".codes code").count()).toBe(10);
  const recovery = await page.locator(".codes code").first().textContent();

  await page.click("form[action='/sign-out'] button");
  await page.waitForURL(`${url}/sign-in`);
  await page.goto(`${url}/sign-in?next=/account`);
  await page.fill("#email", owner.email);
  await page.fill("#password", owner.password);
  await page.click("main button.button--primary");
  await page.waitForURL("**/sign-in/second-step*");
  await page.click("summary");
  await page.fill("#recovery-code", (recovery ?? "").toUpperCase());
  await page.click("form[action='/sign-in/recovery'] button");
  await page.waitForURL(`${url}/account`);
  expect(await page.locator("h1").textContent()).toBe("自分のアカウント");
  expect(foreign).toEqual([]);
});

test("a passkey registered in the browser signs in by itself", async () => {
  const { page, context, foreign } = await visit(browser, url, { width: 1280 });
  const devtools = await context.newCDPSession(page);
  await devtools.send("WebAuthn.enable");
  await devtools.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  // The administrator removes the app of the test above, so that the passkey is the only second factor.
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ["dist/server/main.js", ...args], {
      encoding: "utf8",
      env: { PATH: process.env.PATH, BANTO_DATA: server.dataDir },
    });
  expect(run("remove-second-factor", owner.email).status).toBe(0);
  await page.goto(`${url}/sign-in?next=/account/second-factor`);
  await page.fill("#email", owner.email);
  await page.fill("#password", owner.password);
  await page.click("main button.button--primary");
  await page.waitForURL(`${url}/account/second-factor`);
  await page.click("passkey-button button");
  await page.waitForSelector("main details summary");
  expect(await page.locator("main").textContent()).toContain("登録してあります");

  await page.click("form[action='/sign-out'] button");
  await page.waitForURL(`${url}/sign-in`);
  await page.goto(`${url}/sign-in?next=/account`);
  await page.click("passkey-button button");
  await page.waitForURL(`${url}/account`);
  expect(await page.locator("h1").textContent()).toBe("自分のアカウント");
  expect(foreign).toEqual([]);
});
