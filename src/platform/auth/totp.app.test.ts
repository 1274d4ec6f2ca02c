import { expect, onTestFinished, test } from "vitest";
import { readLedger } from "#src/platform/audit/index.ts";
import { signedIn, testBrowser, testPassword, testSetUp, totpCode } from "#tests/helpers/auth.ts";
import { testStore } from "#tests/helpers/store.ts";
import {
  type BantoAuth,
  confirmTotp,
  enrolment,
  finishWithRecoveryCode,
  finishWithTotp,
  removeSecondFactors,
  removeTotp,
  renewRecoveryCodes,
  sessionOf,
  signIn,
} from "./index.ts";

const email = "owner@example.jp";

async function ready() {
  const store = await testStore();
  onTestFinished(() => store.close());
  return testSetUp(store);
}

/** An owner with an authenticator app, the browser in which it was enrolled, and what was shown. */
async function enrolled() {
  const { auth, userId, companyId } = await ready();
  const browser = await signedIn(auth);
  const { secret = "" } = (await enrolment(auth, { userId, email })) ?? {};
  const result = await confirmTotp(auth, browser.caller(), userId, totpCode(secret, new Date()));
  if (result.kind !== "confirmed") throw new Error("the code was refused");
  const old = browser.request();
  browser.take(result.headers);
  return { auth, userId, companyId, browser, old, secret, codes: result.recoveryCodes };
}

/** A new browser that got past the password and is asked for the second factor. */
async function halfway(auth: BantoAuth) {
  const browser = testBrowser();
  const result = await signIn(auth, browser.caller(), { email, password: testPassword });
  if (result.kind !== "second-factor") throw new Error(`sign-in said ${result.kind}`);
  browser.take(result.headers);
  return browser;
}

test("an app is enrolled by its first right code; the session is renewed and stays in its company", async () => {
  const { auth, userId, companyId } = await ready();
  const browser = await signedIn(auth);
  const first = await enrolment(auth, { userId, email });
  expect(first?.secret).toMatch(/^[A-Z2-7]{32}$/);
  expect(first?.uri).toBe(`otpauth://totp/Banto:owner%40example.jp?secret=${first?.secret}&issuer=Banto`);
  expect(await enrolment(auth, { userId, email }), "shown again, the secret is the same").toEqual(first);
  expect(await confirmTotp(auth, browser.caller(), userId, "000000")).toEqual({ kind: "wrong" });
  expect(await sessionOf(auth, browser.request())).toMatchObject({ hasTotp: false });
  const before = browser.request();
  const done = await confirmTotp(auth, browser.caller(), userId, totpCode(first?.secret ?? "", new Date()));
  if (done.kind !== "confirmed") throw new Error("the code was refused");
  browser.take(done.headers);
  expect(await sessionOf(auth, browser.request())).toMatchObject({ hasTotp: true, companyId });
  expect(await sessionOf(auth, before)).toBe(null);
  expect(await enrolment(auth, { userId, email })).toBe(null);
  expect(done.recoveryCodes).toHaveLength(10);
  const entries = await Array.fromAsync(readLedger(auth.store.db, companyId));
  expect(entries.at(-1)).toMatchObject({ action: "second-factor.added", data: '{"kind":"totp"}' });
});

test("neither the secret nor the recovery codes are readable in the database", async () => {
  const { auth, secret, codes } = await enrolled();
  const rows = JSON.stringify(await auth.store.db.selectFrom("auth_two_factor").selectAll().execute());
  for (const hidden of [secret, ...codes]) expect(rows).not.toContain(hidden);
});

test("with an app enrolled the password alone gives no session; the code does", async () => {
  const { auth, secret } = await enrolled();
  const browser = await halfway(auth);
  expect(await sessionOf(auth, browser.request())).toBe(null);
  expect(await finishWithTotp(auth, browser.caller(), "123")).toEqual({ kind: "wrong" });
  const wide = totpCode(secret, new Date()).replaceAll(/\d/g, (d) =>
    String.fromCodePoint(0xff10 + Number(d)),
  );
  const done = await finishWithTotp(auth, browser.caller(), `${wide.slice(0, 3)} ${wide.slice(3)}`);
  if (done.kind !== "signed-in") throw new Error(done.kind);
  browser.take(done.headers);
  expect(await sessionOf(auth, browser.request())).toMatchObject({ email });
});

test("five wrong codes end the sign-in, ten lock the factor for a while", async () => {
  const { auth, secret } = await enrolled();
  const answers = async (times: number) => {
    const browser = await halfway(auth);
    const kinds: string[] = [];
    for (let i = 0; i < times; i += 1)
      kinds.push((await finishWithTotp(auth, browser.caller(), "000000")).kind);
    return kinds;
  };
  expect(await answers(6)).toEqual(["wrong", "wrong", "wrong", "wrong", "wrong", "start-again"]);
  expect(await answers(5)).toEqual(["wrong", "wrong", "wrong", "wrong", "wrong"]);
  const browser = await halfway(auth);
  const right = await finishWithTotp(auth, browser.caller(), totpCode(secret, new Date()));
  expect(right).toEqual({ kind: "wait", minutes: 15 });
});

test("a recovery code signs in once, however it is typed", async () => {
  const { auth, codes } = await enrolled();
  const typed = ` ${(codes[3] ?? "").toUpperCase().replace("-", " ")} `;
  const first = await halfway(auth);
  expect(await finishWithRecoveryCode(auth, first.caller(), "aaaaa-aaaaa")).toEqual({ kind: "wrong" });
  expect(await finishWithRecoveryCode(auth, first.caller(), typed)).toMatchObject({ kind: "signed-in" });
  const second = await halfway(auth);
  expect(await finishWithRecoveryCode(auth, second.caller(), typed)).toEqual({ kind: "wrong" });
  expect(await finishWithRecoveryCode(auth, second.caller(), codes[4] ?? "")).toMatchObject({
    kind: "signed-in",
  });
});

test("renewed recovery codes replace the old ones", async () => {
  const { auth, userId, codes } = await enrolled();
  const renewed = await renewRecoveryCodes(auth, userId);
  const browser = await halfway(auth);
  expect(await finishWithRecoveryCode(auth, browser.caller(), codes[0] ?? "")).toEqual({ kind: "wrong" });
  expect(await finishWithRecoveryCode(auth, browser.caller(), renewed[0] ?? "")).toMatchObject({
    kind: "signed-in",
  });
});

test("without the half-done sign-in a code is worth nothing", async () => {
  const { auth, secret } = await enrolled();
  const stranger = testBrowser();
  const code = totpCode(secret, new Date());
  expect(await finishWithTotp(auth, stranger.caller(), code)).toEqual({ kind: "start-again" });
});

test("a removed app is asked for no more", async () => {
  const { auth, userId } = await enrolled();
  await removeTotp(auth, userId);
  const browser = await signedIn(auth);
  expect(await sessionOf(auth, browser.request())).toMatchObject({ hasTotp: false });
});

test("the administrator can remove the factors of somebody who lost them, which ends all sessions", async () => {
  const { auth, userId, companyId, browser } = await enrolled();
  await removeSecondFactors(auth, userId);
  expect(await sessionOf(auth, browser.request())).toBe(null);
  await signedIn(auth);
  const entries = await Array.fromAsync(readLedger(auth.store.db, companyId));
  expect(entries.at(-1)).toMatchObject({ actor: "cli", action: "second-factor.removed" });
});
