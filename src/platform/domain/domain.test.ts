import fc from "fast-check";
import { expect, test } from "vitest";
import { splitHost, whichAreRegistered } from "./index.ts";

test.each([
  ["shop.example.co.jp", "example.co.jp", "example", "co.jp", "shop", null],
  ["evil.github.io", "evil.github.io", "evil", "github.io", "", "github.io"],
  ["EXAMPLE.com.", "example.com", "example", "com", "", null],
  ["xn--wgv71a.jp", "xn--wgv71a.jp", "日本", "jp", "", null],
  ["192.168.0.1", null, "", "", "", null],
  ["co.jp", null, "", "co.jp", "", null],
] as const)("%s was registered as %s", (host, registrable, label, suffix, subdomain, provider) => {
  expect(splitHost(host)).toMatchObject({ registrable, label, suffix, subdomain, provider });
});

test("any text can be taken apart", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 100 }), (text) => splitHost(text).host.length >= 0),
  );
});

test("says yes, no and unknown as the DNS answers, a few at a time", async () => {
  let busy = 0;
  let most = 0;
  const nameServers = async (domain: string) => {
    busy += 1;
    most = Math.max(most, busy);
    await Promise.resolve();
    busy -= 1;
    if (domain.startsWith("free")) throw Object.assign(new Error("no such name"), { code: "ENOTFOUND" });
    if (domain.startsWith("slow")) throw Object.assign(new Error("no answer"), { code: "ETIMEOUT" });
    return ["ns1.example.net"];
  };
  const domains = ["taken.example", "free.example", "slow.example", "taken2.example"];
  expect(Object.fromEntries(await whichAreRegistered(domains, nameServers, 2))).toEqual({
    "taken.example": "yes",
    "free.example": "no",
    "slow.example": "unknown",
    "taken2.example": "yes",
  });
  expect(most).toBeLessThanOrEqual(2);
});
