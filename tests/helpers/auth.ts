/** Signing in within tests: a cookie jar, a set-up company, and codes as an authenticator app shows them. */
import { createHmac } from "node:crypto";
import {
  type BantoAuth,
  type Caller,
  createAuth,
  ensureSetupToken,
  setUp,
  signIn,
} from "#src/platform/auth/index.ts";
import type { Store } from "#src/platform/db/index.ts";

export const testSecret = "a test secret that is long enough, 0123456789";
export const testPassword = "kiiroi-densha de kaeru 47";

/** Keeps cookies as a browser does: a new value replaces the old, Max-Age=0 removes it. */
export function cookieJar() {
  const cookies = new Map<string, string>();
  return {
    cookies,
    take(headers: Headers): void {
      for (const line of headers.getSetCookie()) {
        const [pair = ""] = line.split(";");
        const at = pair.indexOf("=");
        if (/max-age=0\b/i.test(line)) cookies.delete(pair.slice(0, at));
        else cookies.set(pair.slice(0, at), pair.slice(at + 1));
      }
    },
    header: () => [...cookies].map(([name, value]) => `${name}=${value}`).join("; "),
  };
}

/** A browser of its own at an address of its own: the caller of the sign-in functions. */
export function testBrowser(url = "http://banto.test/", address = "192.0.2.7") {
  const jar = cookieJar();
  const request = () => new Request(url, { headers: { cookie: jar.header(), "user-agent": "test" } });
  const caller = (): Caller => ({ request: request(), address });
  return { jar, request, caller, take: jar.take };
}

export const testCompany = {
  name: "名北精機株式会社",
  industry: "E",
  peopleCount: 60,
  prefecture: "23",
  fiscalYearEndMonth: 3,
  language: "ja",
  timeZone: "Asia/Tokyo",
} as const;

/** A company with its owner (owner@example.jp, `testPassword`). */
export async function testSetUp(store: Store, settings: { baseUrl?: string; clock?: () => Date } = {}) {
  const auth = createAuth({ store, secret: testSecret, ...settings });
  const token = await ensureSetupToken(store.db, auth.clock());
  if (token === null) throw new Error("set-up is over");
  const owner = { name: "大須 花子", email: "owner@example.jp", password: testPassword };
  return { auth, ...(await setUp(auth, token, owner, testCompany)) };
}

/** Signs in and returns the browser that holds the session. */
export async function signedIn(auth: BantoAuth, email = "owner@example.jp", password = testPassword) {
  const browser = testBrowser();
  const result = await signIn(auth, browser.caller(), { email, password });
  if (!("headers" in result)) throw new Error(`sign-in said ${result.kind}`);
  browser.take(result.headers);
  return browser;
}

/** The six digits for a base32 secret at a time: RFC 6238 with SHA-1 and 30 seconds. */
export function totpCode(base32: string, at: Date): string {
  const bits = [...base32.replaceAll("=", "")]
    .map((letter) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter).toString(2).padStart(5, "0"))
    .join("");
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(at.getTime() / 30_000)));
  const mac = createHmac("sha1", key).update(counter).digest();
  const offset = mac.readUInt8(19) & 0xf;
  return String((mac.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}
