import { expect, onTestFinished, test } from "vitest";
import { type BantoAuth, signIn } from "#src/platform/auth/index.ts";
import { testBrowser, testPassword, testSetUp } from "#tests/helpers/auth.ts";
import { testStore } from "#tests/helpers/store.ts";
import { addPerson, hashPassword } from "./person.ts";

const MINUTE = 60_000;

async function ready() {
  const store = await testStore();
  onTestFinished(() => store.close());
  const time = { now: new Date("2026-11-23T09:00:00Z") };
  const setUp = await testSetUp(store, { clock: () => time.now });
  return { ...setUp, time };
}

/** Tries a password from an address; the rest of the browser does not matter. */
async function tried(auth: BantoAuth, password: string, address = "192.0.2.7", email = "owner@example.jp") {
  const result = await signIn(auth, testBrowser(undefined, address).caller(), { email, password });
  return result.kind === "wait" ? result : { kind: result.kind };
}

async function wrongTimes(auth: BantoAuth, times: number, address?: string, email?: string) {
  for (let i = 0; i < times; i += 1) await tried(auth, `wrong password ${i}`, address, email);
}

test("an unknown address and a wrong password are answered alike", async () => {
  const { auth } = await ready();
  expect(await tried(auth, "wrong password")).toEqual({ kind: "wrong" });
  expect(await tried(auth, testPassword, "192.0.2.7", "nobody@example.jp")).toEqual({ kind: "wrong" });
  expect(await tried(auth, testPassword, "192.0.2.7", "not an address")).toEqual({ kind: "wrong" });
  expect(await tried(auth, "x".repeat(500))).toEqual({ kind: "wrong" });
});

test("the address and the password may be typed in full width", async () => {
  const { auth } = await ready();
  const wide = (text: string) =>
    text.replaceAll(/[!-~]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0));
  expect(await tried(auth, wide(testPassword), "192.0.2.7", wide("OWNER@example.jp"))).toEqual({
    kind: "signed-in",
  });
});

test("after ten wrong passwords even the right one has to wait, and is told how long", async () => {
  const { auth, time } = await ready();
  await wrongTimes(auth, 10);
  expect(await tried(auth, testPassword)).toEqual({ kind: "wait", minutes: 15 });
  time.now = new Date(time.now.getTime() + 5 * MINUTE);
  expect(await tried(auth, testPassword)).toEqual({ kind: "wait", minutes: 10 });
  time.now = new Date(time.now.getTime() + 10 * MINUTE);
  expect(await tried(auth, testPassword)).toEqual({ kind: "signed-in" });
});

test("trying on while locked out does not make the wait longer", async () => {
  const { auth, time } = await ready();
  await wrongTimes(auth, 20);
  time.now = new Date(time.now.getTime() + 15 * MINUTE);
  expect(await tried(auth, testPassword)).toEqual({ kind: "signed-in" });
});

test("the lockout of one account locks neither its owner elsewhere nor others from the same place", async () => {
  const { auth } = await ready();
  const person = { name: "今池 太郎", email: "it@example.jp", language: "ja" };
  const passwordHash = await hashPassword(auth, testPassword);
  await auth.transaction.run(() => addPerson(auth, { ...person, passwordHash }));
  await wrongTimes(auth, 12);
  expect(await tried(auth, testPassword)).toMatchObject({ kind: "wait" });
  expect(await tried(auth, testPassword, "198.51.100.9")).toEqual({ kind: "signed-in" });
  expect(await tried(auth, testPassword, "192.0.2.7", "it@example.jp")).toEqual({ kind: "signed-in" });
});

test("guessing at one account from many places ends after fifty", async () => {
  const { auth } = await ready();
  await wrongTimes(auth, 1);
  // The account's own counter, as it stands after 49 more guesses from elsewhere.
  await auth.store.db
    .updateTable("auth_throttle")
    .set({ count: 50 })
    .where("key", "not like", "%192%")
    .execute();
  expect(await tried(auth, testPassword, "198.51.100.9")).toEqual({ kind: "wait", minutes: 15 });
});

test("a right password takes back its attempts: fifteen sign-ins in a row are no attack", async () => {
  const { auth } = await ready();
  for (let i = 0; i < 15; i += 1) expect(await tried(auth, testPassword)).toEqual({ kind: "signed-in" });
});

test("attempts at the same moment are all counted", async () => {
  const { auth } = await ready();
  const results = await Promise.all(Array.from({ length: 14 }, (_, i) => tried(auth, `wrong password ${i}`)));
  expect(results.filter((result) => result.kind === "wait")).toHaveLength(4);
});

test("the counters hold no address in the clear and are swept when their time is over", async () => {
  const { auth, time } = await ready();
  await wrongTimes(auth, 2, "192.0.2.7", "nobody@example.jp");
  const keys = async () =>
    (await auth.store.db.selectFrom("auth_throttle").select("key").execute()).map((r) => r.key);
  expect(await keys()).toHaveLength(3);
  expect((await keys()).join()).not.toMatch(/nobody/);
  time.now = new Date(time.now.getTime() + 16 * MINUTE);
  await tried(auth, testPassword);
  expect(await keys()).toHaveLength(1);
});
