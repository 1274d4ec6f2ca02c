/** The carry-out copy: sealed with a passphrase kept nowhere, opened by nothing else, and asked for anew when old. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { readLedger } from "#src/platform/audit/index.ts";
import { openTestShop, type TestShop } from "#tests/helpers/app.ts";
import { newestCopy } from "./queries.ts";
import type { Sealed } from "./seal.ts";
import { ITERATIONS } from "./seal.ts";
import { remind } from "./service.ts";

let shop: TestShop;
beforeEach(async () => {
  shop = await openTestShop(new Date("2026-11-24T01:00:00Z"));
});
afterEach(() => shop.close());

const PATH = "/bad-day/offline-copy";
const phrase = "いろはにほへと ちりぬるを 7";
const contact = { kind: "vendor", name: "東海システム保守", phone: "052-123-4567", hours: "unknown" };

async function make(): Promise<string> {
  await shop.as("it").post("/bad-day/contacts", contact);
  const answer = await shop.as("it").post(`${PATH}/copies`, { password: phrase, "password-again": phrase });
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-disposition")).toContain("attachment");
  return answer.text();
}

function sealedIn(html: string): Sealed {
  const json = /id="sealed">(.*?)<\/script>/s.exec(html)?.[1] ?? "";
  return JSON.parse(json) as Sealed;
}

const bytes = (text: string) => new Uint8Array(Buffer.from(text, "base64"));

async function unseal({ salt, iv, data, iterations }: Sealed, passphrase: string): Promise<string> {
  const raw = new TextEncoder().encode(passphrase.normalize("NFKC"));
  const base = await crypto.subtle.importKey("raw", raw, "PBKDF2", false, ["deriveKey"]);
  const key = await crypto.subtle.deriveKey(
    { name: "PBKDF2", hash: "SHA-256", salt: bytes(salt), iterations },
    base,
    { name: "AES-GCM", length: 256 },
    false,
    ["decrypt"],
  );
  const plain = await crypto.subtle.decrypt({ name: "AES-GCM", iv: bytes(iv) }, key, bytes(data));
  return new TextDecoder().decode(plain);
}

test("holds the contacts, steps and playbooks, sealed; the passphrase stands nowhere", async () => {
  const html = await make();
  expect(html).not.toContain("東海システム保守");
  expect(html).not.toContain(phrase);
  const sealed = sealedIn(html);
  expect(sealed.iterations).toBe(ITERATIONS);
  expect(ITERATIONS).toBeGreaterThanOrEqual(600_000);
  const plain = await unseal(sealed, phrase);
  for (const word of ["東海システム保守", "0521234567", "電源は切らず", "JPCERT", "控えと戻し方"])
    expect(plain).toContain(word);
  await expect(unseal(sealed, `${phrase}x`)).rejects.toThrow();
  const kept = JSON.stringify(await newestCopy(shop.store.db, shop.companyId));
  let ledger = "";
  for await (const { action, data } of readLedger(shop.store.db, shop.companyId)) ledger += action + data;
  expect(ledger).toContain("offline-copy.made");
  expect(kept + ledger + JSON.stringify(shop.log)).not.toContain(phrase);
});

test("two copies of the same contents share nothing", async () => {
  const [one, other] = [sealedIn(await make()), sealedIn(await make())];
  expect(new Set([one.salt, other.salt, one.iv, other.iv, one.data, other.data]).size).toBe(6);
});

test.each<[string, Record<string, string>, string]>([
  ["a short passphrase", { password: "みじかい", "password-again": "みじかい" }, "12文字以上"],
  ["two that differ", { password: phrase, "password-again": `${phrase}8` }, "2つの合言葉が違います"],
  ["none", {}, "入力してください"],
])("rejects %s, and does not show it again", async (_name, fields, message) => {
  const answer = await shop.as("it").post(`${PATH}/copies`, fields);
  const html = await answer.text();
  expect(answer.status).toBe(422);
  expect(html).toContain(message);
  expect(html).not.toContain(phrase);
  expect(await newestCopy(shop.store.db, shop.companyId)).toBeUndefined();
});

test("asks once for a new copy when it is older than 31 days, and never those who made none", async () => {
  await make();
  const tasks = () => shop.store.db.selectFrom("own_task").select(["company_id", "title"]).execute();
  await remind(shop.store.db, new Date("2026-12-25T02:00:00Z"));
  expect(await tasks()).toEqual([]);
  for (const day of ["2026-12-26", "2026-12-27"]) await remind(shop.store.db, new Date(`${day}T02:00:00Z`));
  expect((await tasks()).map(({ company_id }) => company_id)).toEqual([shop.companyId]);
  shop.setNow(new Date("2026-12-27T02:00:00Z"));
  expect(await (await shop.as("it").get(PATH)).text()).toContain("31日を過ぎています");
});

test("only the office makes a copy", async () => {
  for (const role of ["employee", "supporter"] as const)
    expect((await shop.as(role).get(PATH)).status).toBe(403);
});
