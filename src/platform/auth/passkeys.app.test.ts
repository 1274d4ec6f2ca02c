import { expect, onTestFinished, test } from "vitest";
import { signedIn, testBrowser, testPassword, testSetUp } from "#tests/helpers/auth.ts";
import { authenticator } from "#tests/helpers/authenticator.ts";
import { testStore } from "#tests/helpers/store.ts";
import {
  answerPasskey,
  type BantoAuth,
  canUsePasskeys,
  finishWithRecoveryCode,
  passkeyEndpoints,
  passkeysOf,
  pendingFactors,
  removePasskey,
  renewRecoveryCodes,
  sessionOf,
  signIn,
} from "./index.ts";

interface Place {
  readonly origin: string;
  readonly rpId: string;
}

const https: Place = { origin: "https://banto.example.jp", rpId: "banto.example.jp" };
/** This machine itself, without a configured address. */
const local: Place = { origin: "http://localhost:3000", rpId: "localhost" };
const email = "owner@example.jp";
const [registerOptions, verifyRegistration, authenticateOptions, verifyAuthentication] = passkeyEndpoints;

type Browser = ReturnType<typeof testBrowser>;

async function ready(place = https) {
  const store = await testStore();
  onTestFinished(() => store.close());
  const setUp = await testSetUp(store, place === https ? { baseUrl: https.origin } : {});
  return { ...setUp, browser: await signedIn(setUp.auth) };
}

/** Calls an endpoint as the browser's script does, and keeps the cookies it sets. */
async function call(
  auth: BantoAuth,
  browser: Browser,
  endpoint: (typeof passkeyEndpoints)[number],
  body?: unknown,
  { origin, from = origin }: { origin: string; from?: string } = https,
) {
  const headers = { cookie: browser.jar.header(), origin: from, "content-type": "application/json" };
  const post = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) };
  const request = new Request(`${origin}/auth${endpoint.path}`, { headers, ...post });
  const answer = await answerPasskey(auth, { request, address: "192.0.2.7" }, endpoint);
  browser.take(answer.headers);
  return { status: answer.status, body: await answer.json() };
}

async function register(auth: BantoAuth, browser: Browser, device = authenticator(), place = https) {
  const { body: options } = await call(auth, browser, registerOptions, undefined, place);
  const response = device.register(place.rpId, options.challenge, place.origin);
  const answer = await call(auth, browser, verifyRegistration, { response, name: "会社の電話" }, place);
  return { device, options, answer };
}

async function authenticate(auth: BantoAuth, device: ReturnType<typeof authenticator>, place = https) {
  const browser = testBrowser();
  const { body: options } = await call(auth, browser, authenticateOptions, undefined, place);
  const response = device.authenticate(place.rpId, options.challenge, place.origin);
  return { browser, options, answer: await call(auth, browser, verifyAuthentication, { response }, place) };
}

test.each([https, local])("a passkey is registered and signs in by itself at $origin", async (place) => {
  const { auth, userId, companyId, browser } = await ready(place);
  const { device, options, answer } = await register(auth, browser, authenticator(), place);
  expect(options).toMatchObject({
    rp: { id: place.rpId, name: "Banto" },
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
  });
  expect(answer.status).toBe(200);
  expect(await passkeysOf(auth.store.db, userId)).toMatchObject([{ name: "会社の電話", synced: false }]);
  expect(await sessionOf(auth, browser.request())).toMatchObject({ hasPasskey: true, hasTotp: false });
  const { browser: other, answer: signedInAnswer } = await authenticate(auth, device, place);
  expect(signedInAnswer.status).toBe(200);
  expect(await sessionOf(auth, other.request())).toMatchObject({ userId, companyId });
});

test("with only a passkey enrolled the password alone gives no session; a recovery code helps out", async () => {
  const { auth, userId, browser } = await ready();
  await register(auth, browser);
  const [code = ""] = await renewRecoveryCodes(auth, userId);
  const other = testBrowser();
  const result = await signIn(auth, other.caller(), { email, password: testPassword });
  if (result.kind !== "second-factor") throw new Error(result.kind);
  other.take(result.headers);
  expect(await sessionOf(auth, other.request())).toBe(null);
  expect(await pendingFactors(auth, other.request())).toEqual({ totp: false, passkey: true });
  expect(await pendingFactors(auth, testBrowser().request())).toBe(null);
  expect(await finishWithRecoveryCode(auth, other.caller(), code)).toMatchObject({ kind: "signed-in" });
});

test("a device that does not check the person is refused as a passkey", async () => {
  const { auth, userId, browser } = await ready();
  const { answer } = await register(auth, browser, authenticator({ verifiesPerson: false }));
  expect(answer.status).toBe(400);
  expect(await passkeysOf(auth.store.db, userId)).toEqual([]);
  expect(await sessionOf(auth, browser.request())).toMatchObject({ hasPasskey: false });
});

test("an answer made for another site, or played twice, does not sign in", async () => {
  const { auth, browser } = await ready();
  const { device } = await register(auth, browser);
  const victim = testBrowser();
  const { body: options } = await call(auth, victim, authenticateOptions);
  const phished = device.authenticate("evil.example", options.challenge, "https://evil.example");
  expect((await call(auth, victim, verifyAuthentication, { response: phished })).status).toBe(400);
  const again = testBrowser();
  const { body: fresh } = await call(auth, again, authenticateOptions);
  const response = device.authenticate(https.rpId, fresh.challenge, https.origin);
  expect((await call(auth, again, verifyAuthentication, { response })).status).toBe(200);
  expect((await call(auth, again, verifyAuthentication, { response })).status).toBe(400);
});

test("a page of another origin cannot use the endpoints, nor a stranger register", async () => {
  const { auth, browser } = await ready();
  await expect(
    call(auth, browser, verifyAuthentication, { response: {} }, { ...https, from: "https://evil.example" }),
  ).rejects.toMatchObject({ code: "forbidden" });
  expect((await call(auth, testBrowser(), registerOptions)).status).toBe(401);
  await expect(call(auth, testBrowser(), verifyRegistration, { response: {} })).rejects.toMatchObject({
    code: "unauthenticated",
  });
});

test("removing the last passkey leaves the password alone; somebody else's cannot be removed", async () => {
  const { auth, userId, browser } = await ready();
  await register(auth, browser);
  const [passkey] = await passkeysOf(auth.store.db, userId);
  const id = passkey?.id ?? "";
  await expect(removePasskey(auth, "somebody else", id)).rejects.toMatchObject({ code: "not-found" });
  await removePasskey(auth, userId, id);
  const other = testBrowser(`${https.origin}/`);
  expect(await signIn(auth, other.caller(), { email, password: testPassword })).toMatchObject({
    kind: "signed-in",
  });
});

test("passkeys are offered on https with a name and on localhost, nowhere else", async () => {
  const { auth } = await ready();
  const offered = (url: string) => canUsePasskeys({ ...auth, baseUrl: undefined }, new Request(url));
  expect(offered("https://banto.example.jp/sign-in")).toBe(true);
  expect(offered("http://localhost:3000/")).toBe(true);
  for (const url of [
    "http://banto.local/",
    "http://192.168.1.5:3000/",
    "https://192.168.1.5/",
    "https://[::1]/",
    "http://127.0.0.1/",
  ])
    expect(offered(url), url).toBe(false);
  expect(canUsePasskeys(auth, new Request("http://127.0.0.1:3000/")), "behind a proxy").toBe(true);
});
