/** Recipients before sending, and names easily mistaken: on the company's own knowledge. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestShop, type TestShop } from "#tests/helpers/app.ts";
import { lookAlikesOf } from "./look-alikes.ts";

let shop: TestShop;
beforeAll(async () => {
  shop = await openTestShop();
  await shop.as("owner").post("/examine/settings", { ownDomains: "mihon-seisakusho.co.jp" });
});
afterAll(() => shop.close());

const checkOf = async (fields: Record<string, string>) =>
  (await shop.as("employee").post("/examine/recipients", fields)).text();

test("many outsiders in sight of each other, and a slip in a domain, are to be corrected", async () => {
  const many = [1, 2, 3, 4, 5, 6].map((at) => `who${at}@company${at}.example.com`).join(", ");
  expect(await checkOf({ to: many })).toContain("BCCにするか");
  expect(await checkOf({ bcc: many })).not.toContain("BCCにするか");
  expect(await checkOf({ to: "taro@gmial.com" })).toContain("gmail.com");
  expect(await checkOf({ to: "taro@mihon-seisakusho.co.jp" })).toContain("気になる点は見つかりません");
});

test("a draft as a file is read, and what is no draft is refused", async () => {
  const send = (content: string | Uint8Array<ArrayBuffer>) => {
    const form = new FormData();
    form.set("file", new File([content], "draft.eml"));
    return shop.as("employee").post("/examine/recipients", form);
  };
  const draft = await send("From: a@mihon-seisakusho.co.jp\nTo: hanako@gmial.com\nSubject: x\n\nx");
  expect(await draft.text()).toContain("hanako@gmial.com");
  expect((await send(new Uint8Array([0, 1, 255, 0, 9]))).status).toBe(422);
  expect((await shop.as("employee").post("/examine/recipients", {})).status).toBe(422);
});

test("the names that imitate ours are listed, and nobody outside is asked", async () => {
  const html = await (await shop.as("employee").get("/examine/look-alikes")).text();
  expect(html).toContain("mihon-seisakusho.com");
  expect(html).toContain("登録済みかどうかは調べていません");
});

test("with a resolver, each name says whether it is registered", async () => {
  const asked: string[] = [];
  const found = await lookAlikesOf("mihon-seisakusho.co.jp", async (domain) => {
    asked.push(domain);
    if (domain.endsWith(".com")) return ["ns.example"];
    throw Object.assign(new Error("none"), { code: "ENOTFOUND" });
  });
  expect(new Set(asked).size).toBe(found.length);
  expect(asked.every((domain) => /^[a-z0-9.-]+$/.test(domain))).toBe(true);
  expect(found.find(({ domain }) => domain === "mihon-seisakusho.com")?.registered).toBe("yes");
  expect(found.find(({ domain }) => domain === "mihon-seisakusho.jp")?.registered).toBe("no");
});
