import fc from "fast-check";
import { expect, test } from "vitest";
import { brands } from "#src/handbook/brands/index.ts";
import { book, own } from "./book.sample.ts";
import { compareDomains, editDistance, editKind, type LookalikeKind, restrictionLevel } from "./index.ts";

const cases: readonly (readonly [host: string, party: string, kind: LookalikeKind])[] = [
  ["yamada-seiko.com", "own", "tld-swap"],
  ["yamada-seiko.jp.net", "own", "tld-swap"],
  ["yamada-seiko.cn", "own", "tld-swap"],
  ["yamada-seik0.co.jp", "own", "confusable"],
  ["yarnada-seiko.co.jp", "own", "confusable"],
  ["yamadaseiko.co.jp", "own", "near-edit"],
  ["yamada-seikoo.co.jp", "own", "near-edit"],
  ["ymada-seiko.co.jp", "own", "near-edit"],
  ["yamadas-seiko.co.jp", "own", "near-edit"],
  ["yamada-seiko-support.com", "own", "added-word"],
  ["secure-yamada-seiko.jp", "own", "added-word"],
  ["yamadaseikologin.com", "own", "added-word"],
  ["yamada-seiko-co-jp.com", "own", "suffix-in-name"],
  ["yamada-seiko.co.jp.evil.net", "own", "subdomain"],
  ["www.yamada-seiko.co.jp-id83.evil.net", "own", "subdomain"],
  ["yamada-seiko.evil.net", "own", "subdomain"],
  ["willowmodem.com", "p2", "confusable"],
  ["vvillowmodern.com", "p2", "confusable"],
  ["willowrnodern.com", "p2", "confusable"],
  ["wiilowmodern.com", "p2", "confusable"],
  ["willwomodern.com", "p2", "near-edit"],
  ["amazon-co-jp.top", "brand:amazon", "suffix-in-name"],
  ["www.amazon.co.jp.login-id.xyz", "brand:amazon", "subdomain"],
  ["amaz0n-account.com", "brand:amazon", "added-word"],
  ["smbc-card.xyz", "brand:smbc-card", "tld-swap"],
  ["rnicrosoft.com", "brand:microsoft", "confusable"],
  ["micorsoft.com", "brand:microsoft", "near-edit"],
  ["paypal-login.web.app", "brand:paypal", "subdomain"],
  ["xn--pypal-4ve.com", "brand:paypal", "confusable"],
  ["eki-net-jp.cn", "brand:eki-net", "added-word"],
  ["arnazon-login.com", "brand:amazon", "added-word"],
  ["arnazonlogin.com", "brand:amazon", "added-word"],
  ["amazom-login.com", "brand:amazon", "added-word"],
  ["support-yamada-seik0.net", "own", "added-word"],
  ["xn--mazon-login-xij.com", "brand:amazon", "added-word"],
];

test.each(cases)("%s imitates %s by %s", (host, party, kind) => {
  const found = compareDomains(host, book);
  expect(found.map((one) => `${one.party.id} ${one.kind}`)).toContain(`${party} ${kind}`);
});

test.each([
  "yamada-seiko.co.jp",
  "mail.yamada-seiko.co.jp",
  "YAMADA-SEIKO.CO.JP.",
  "東京力工.jp",
  "xn--mss301bs8cg7t.jp",
  "www.amazon.co.jp",
  "amazon.de",
  "login.microsoftonline.com",
  "google.co.uk",
  "kuronekoyamato.co.jp",
  "example.co.jp",
  "yamada-denki.jp",
  "seikosha.co.jp",
  "tokyo-shoseki.co.jp",
  "192.168.1.1",
  "localhost",
  "co.jp",
  "",
])("%s imitates nobody", (host) => {
  expect(compareDomains(host, book)).toEqual([]);
});

test("no brand's own domain is taken for another brand", () => {
  const flagged = brands.flatMap(({ domains }) =>
    domains.filter((domain) => compareDomains(domain, book).length > 0),
  );
  expect(flagged).toEqual([]);
});

test("no two brands claim the same id, and every domain is written as a host", () => {
  expect(new Set(brands.map(({ id }) => id)).size).toBe(brands.length);
  expect(brands.length).toBeGreaterThanOrEqual(150);
  for (const { domains, names } of brands) {
    expect(names.length).toBeGreaterThan(0);
    for (const domain of domains) expect(domain).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/);
  }
});

test("one slip of the keyboard in a long own name is always found", () => {
  const label = "yamada-seiko";
  const letter = fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz0123456789");
  const slip = fc.tuple(fc.nat(label.length - 1), letter, fc.constantFrom("add", "change", "drop", "swap"));
  fc.assert(
    fc.property(slip, ([at, char, kind]) => {
      const [before, after] = [label.slice(0, at), label.slice(at)];
      const changed = {
        add: before + char + after,
        change: before + char + after.slice(1),
        drop: before + after.slice(1),
        swap: before + (after[1] ?? "") + (after[0] ?? "") + after.slice(2),
      }[kind];
      fc.pre(changed !== label && !changed.startsWith("-") && !changed.endsWith("-"));
      return compareDomains(`${changed}.co.jp`, book).some(({ party }) => party.id === own.id);
    }),
    { numRuns: 1_000 },
  );
});

test("distance is symmetric, zero only for the same, and never more than asked for plus one", () => {
  const word = fc.string({ unit: fc.constantFrom(..."abcd"), maxLength: 8 });
  fc.assert(
    fc.property(word, word, fc.integer({ min: 1, max: 3 }), (a, b, most) => {
      const distance = editDistance(a, b, most);
      expect(distance).toBe(editDistance(b, a, most));
      expect(distance === 0).toBe(a === b);
      expect(distance).toBeLessThanOrEqual(most + 1);
    }),
  );
  expect(editDistance("gmail", "gmial", 2)).toBe(1);
  expect(editKind("gmail", "gmial")).toBe("swapped");
  expect(editKind("gmail", "gmaail")).toBe("doubled");
  expect(editKind("gmail", "gmil")).toBe("missing");
  expect(editKind("gmail", "gnail")).toBe("neighbour");
});

test.each([
  ["example", "ascii"],
  ["東京カタかな-abc", "japanese"],
  ["раypal", "mixed"],
  ["пример", "single"],
  ["中文abc", "japanese"],
  ["한국abc", "korean"],
] as const)("the restriction level of %s is %s", (label, level) => {
  expect(restrictionLevel(label)).toBe(level);
});

test("any text is compared without failing and in bounded time", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      expect(Array.isArray(compareDomains(text, book))).toBe(true);
    }),
    { numRuns: 300 },
  );
  const start = performance.now();
  for (const long of [
    "a".repeat(100_000),
    "a.".repeat(50_000),
    "amazon-".repeat(10_000),
    "xn--".repeat(20_000),
  ])
    compareDomains(long, book);
  expect(performance.now() - start).toBeLessThan(2_000);
});

test("what somebody rents under a provider's name is judged by its own name only", () => {
  expect(compareDomains("someone.github.io", book)).toEqual([]);
  expect(compareDomains("yamada-seiko.github.io", book)).toMatchObject([
    { kind: "subdomain", party: { id: "own" } },
  ]);
});

test.each(
  "wikipedia.org mozilla.org cloud.com groupon.com vodafone.com aircanada.com globalsign.com homeoffice.gov.uk naver.com toyota.com canada.ca tokyo.lg.jp u-tokyo.ac.jp telegraph.co.uk chanel.com asahi.com nikkei.com kakaku.com cookpad.com jalan.net tabelog.com hatena.ne.jp note.com qiita.com zenn.dev line.me vector.co.jp mainichi.jp yomiuri.co.jp panasonic.com hitachi.co.jp fujitsu.com canon.jp sony.com honda.co.jp nissan.co.jp ana.co.jp visa.co.jp mastercard.us bing.com duckduckgo.com stackoverflow.com npmjs.com python.org debian.org ubuntu.com oracle.com sap.com ibm.com intel.com amd.com nvidia.com".split(
    " ",
  ),
)("the well-known %s is never more than weakly like somebody else", (host) => {
  expect(compareDomains(host, book).filter(({ strength }) => strength !== "weak")).toEqual([]);
});
