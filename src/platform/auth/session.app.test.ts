import { afterEach, expect, onTestFinished, test } from "vitest";
import { newId, type Store } from "#src/platform/db/index.ts";
import { signedIn, testBrowser, testPassword, testSetUp } from "#tests/helpers/auth.ts";
import { testStore } from "#tests/helpers/store.ts";
import {
  chooseCompany,
  revokeOtherSessions,
  revokeSession,
  sessionOf,
  sessionsOf,
  signIn,
  signOut,
} from "./index.ts";

const HOUR = 3_600_000;
let moved = 0;
const clock = () => new Date(Date.now() + moved);
afterEach(() => {
  moved = 0;
});

async function ready(baseUrl?: string) {
  const store = await testStore();
  onTestFinished(() => store.close());
  return testSetUp(store, baseUrl ? { clock, baseUrl } : { clock });
}

async function addSecondCompany({ db }: Store, userId: string): Promise<string> {
  const id = newId();
  const at = clock().toISOString();
  const times = { created_at: at, updated_at: at };
  const company = { id, name: "別会社", slug: id, language: "ja", time_zone: "Asia/Tokyo", ...times };
  await db.insertInto("company").values(company).execute();
  const member = { company_id: id, id: newId(), user_id: userId, role: "supporter" as const };
  await db
    .insertInto("member")
    .values({ ...member, role_since: at, created_at: at })
    .execute();
  return id;
}

test("a cookie that was tampered with or signed with another secret is no session", async () => {
  const { auth } = await ready();
  const browser = await signedIn(auth);
  const cookie = browser.jar.header();
  const withCookie = (value: string) => new Request("http://banto.test/", { headers: { cookie: value } });
  expect(await sessionOf(auth, withCookie(cookie))).not.toBe(null);
  expect(await sessionOf(auth, withCookie(cookie.replace(/=(.)/, "=x$1")))).toBe(null);
  expect(await sessionOf(auth, withCookie(cookie.slice(0, -8)))).toBe(null);
  expect(await sessionOf(auth, withCookie("banto.session_token=%E0%A4%A"))).toBe(null);
  expect(await sessionOf({ ...auth, secret: "x".repeat(40) }, withCookie(cookie))).toBe(null);
});

test("the cookie is HttpOnly and SameSite=Lax, and Secure exactly when the address is https", async () => {
  const { auth } = await ready();
  const credentials = { email: "owner@example.jp", password: testPassword };
  const cookieAt = async (url: string, settings = auth) => {
    const result = await signIn(settings, testBrowser(url).caller(), credentials);
    return "headers" in result ? result.headers.getSetCookie().join("\n") : result.kind;
  };
  expect(await cookieAt("http://192.168.1.5:3000/")).toMatch(
    /^banto\.session_token=.*HttpOnly; SameSite=Lax$/,
  );
  expect(await cookieAt("http://192.168.1.5:3000/")).not.toMatch(/Secure/);
  expect(await cookieAt("https://banto.example.jp/")).toMatch(/^__Secure-banto\.session_token=.*Secure/);
  const behindProxy = { ...auth, baseUrl: "https://banto.example.jp" };
  expect(await cookieAt("http://127.0.0.1:3000/", behindProxy)).toMatch(/^__Secure-.*Secure/);
});

test("a revoked session ends with the next request, and the others live on", async () => {
  const { auth, userId } = await ready();
  const desk = await signedIn(auth);
  const phone = await signedIn(auth);
  const deskSession = await sessionOf(auth, desk.request());
  const list = await sessionsOf(auth.store.db, userId, clock());
  expect(list).toHaveLength(2);
  expect(list[0]).toMatchObject({ address: "192.0.2.7", userAgent: "test" });
  const other = list.find((entry) => entry.id !== deskSession?.sessionId);
  await revokeSession(auth, userId, other?.id ?? "");
  expect(await sessionOf(auth, phone.request())).toBe(null);
  expect(await sessionOf(auth, desk.request())).not.toBe(null);
  await expect(revokeSession(auth, "somebody else", deskSession?.sessionId ?? "")).rejects.toMatchObject({
    code: "not-found",
  });
});

test("all other sessions can be ended at once, and signing out ends this one", async () => {
  const { auth, userId } = await ready();
  const [desk, phone, tablet] = [await signedIn(auth), await signedIn(auth), await signedIn(auth)];
  const keep = (await sessionOf(auth, desk.request()))?.sessionId ?? "";
  expect(await revokeOtherSessions(auth, userId, keep)).toBe(2);
  expect(await sessionOf(auth, phone.request())).toBe(null);
  expect(await sessionOf(auth, tablet.request())).toBe(null);
  const before = desk.request();
  desk.take(await signOut(auth, desk.caller()));
  expect(desk.jar.cookies.has("banto.session_token")).toBe(false);
  expect(await sessionOf(auth, before)).toBe(null);
});

test("a session ends after a week without use and after thirty days in any case", async () => {
  const { auth } = await ready();
  const used = await signedIn(auth);
  const idle = await signedIn(auth);
  for (moved = 0; moved < 29 * 24 * HOUR; moved += 6 * 24 * HOUR)
    expect(await sessionOf(auth, used.request()), `day ${moved / 24 / HOUR}`).not.toBe(null);
  expect(await sessionOf(auth, idle.request())).toBe(null);
  moved = 30 * 24 * HOUR + 1000;
  expect(await sessionOf(auth, used.request())).toBe(null);
});

test("a person in one company starts there; in several, chooses, and only among their own", async () => {
  const { auth, userId, companyId } = await ready();
  const single = await signedIn(auth);
  expect(await sessionOf(auth, single.request())).toMatchObject({ companyId, role: "owner" });
  const secondId = await addSecondCompany(auth.store, userId);
  const browser = await signedIn(auth);
  const session = await sessionOf(auth, browser.request());
  if (!session) throw new Error("no session");
  expect(session).toMatchObject({ companyId: null, role: null });
  await chooseCompany(auth.store.db, session, secondId);
  expect(await sessionOf(auth, browser.request())).toMatchObject({ companyId: secondId, role: "supporter" });
  await expect(chooseCompany(auth.store.db, session, newId())).rejects.toMatchObject({ code: "forbidden" });
});

test("who was removed from a company has no company from the next request on", async () => {
  const { auth, companyId } = await ready();
  const browser = await signedIn(auth);
  await auth.store.db.deleteFrom("member").where("company_id", "=", companyId).execute();
  expect(await sessionOf(auth, browser.request())).toMatchObject({
    companyId: null,
    companyName: null,
    role: null,
  });
});
