import { expect, onTestFinished, test } from "vitest";
import { readLedger } from "#src/platform/audit/index.ts";
import { signedIn, testCompany, testPassword, testSecret, testSetUp } from "#tests/helpers/auth.ts";
import { testStore } from "#tests/helpers/store.ts";
import {
  checkSetupToken,
  createAuth,
  ensureSetupToken,
  memberOf,
  membershipsOf,
  sessionOf,
  setUp,
} from "./index.ts";

const now = new Date("2026-11-23T01:02:03Z");
const owner = { name: "大須 花子", email: "Owner@Example.jp", password: testPassword };

async function freshAuth() {
  const store = await testStore();
  onTestFinished(() => store.close());
  return createAuth({ store, secret: testSecret });
}

test("set-up makes the owner, the company and the membership, and the owner can sign in", async () => {
  const { store } = await freshAuth();
  const { auth, userId, companyId } = await testSetUp(store);
  expect(await membershipsOf(store.db, userId)).toEqual([
    { companyId, companyName: testCompany.name, role: "owner" },
  ]);
  expect(await memberOf(store.db, companyId, userId)).toMatchObject({ role: "owner" });
  const browser = await signedIn(auth);
  expect(await sessionOf(auth, browser.request())).toMatchObject({
    userId,
    companyId,
    companyName: testCompany.name,
    role: "owner",
    email: "owner@example.jp",
    name: "大須 花子",
    hasTotp: false,
    hasPasskey: false,
  });
  const entries = await Array.fromAsync(readLedger(store.db, companyId));
  expect(entries.map((entry) => entry.action)).toEqual(["company.created", "member.added"]);
});

test("a token opens set-up until there is an owner, and only the newest does", async () => {
  const auth = await freshAuth();
  const { db } = auth.store;
  const first = (await ensureSetupToken(db, now)) ?? "";
  const second = (await ensureSetupToken(db, now)) ?? "";
  expect(await checkSetupToken(db, first)).toBe(false);
  expect(await checkSetupToken(db, `${second}x`)).toBe(false);
  expect(await checkSetupToken(db, second)).toBe(true);
  await expect(setUp(auth, first, owner, testCompany)).rejects.toMatchObject({ code: "forbidden" });
  await setUp(auth, second, owner, testCompany);
  expect(await checkSetupToken(db, second)).toBe(false);
  expect(await ensureSetupToken(db, now)).toBe(null);
});

test("of two people who use the link at the same moment, one becomes owner", async () => {
  const auth = await freshAuth();
  const token = (await ensureSetupToken(auth.store.db, now)) ?? "";
  const both = await Promise.allSettled([
    setUp(auth, token, owner, testCompany),
    setUp(auth, token, { ...owner, email: "second@example.jp" }, testCompany),
  ]);
  expect(both.map((result) => result.status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(await auth.store.db.selectFrom("auth_user").select("id").execute()).toHaveLength(1);
  expect(await auth.store.db.selectFrom("company").select("id").execute()).toHaveLength(1);
});

test("a set-up that fails on the way leaves nothing half-made, and the token still works", async () => {
  const auth = await freshAuth();
  const { db } = auth.store;
  const token = (await ensureSetupToken(db, now)) ?? "";
  const broken = { ...testCompany, name: null as unknown as string };
  await expect(setUp(auth, token, owner, broken)).rejects.toThrow(/null/i);
  for (const table of ["auth_user", "auth_account", "company", "member", "ledger_entry"] as const)
    expect(await db.selectFrom(table).selectAll().execute(), table).toEqual([]);
  expect(await checkSetupToken(db, token)).toBe(true);
});
