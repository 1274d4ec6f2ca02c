import fc from "fast-check";
import { expect, test } from "vitest";
import { variantKnowledge } from "#src/handbook/hosts/index.ts";
import { book } from "./book.sample.ts";
import { compareDomains, lookalikesOf } from "./index.ts";

test("lists what would be registered against us, likely ones first", () => {
  const list = lookalikesOf("yamada-seiko", "co.jp", variantKnowledge);
  const domains = list.map(({ domain }) => domain);
  expect(list).toHaveLength(200);
  expect(new Set(domains).size).toBe(200);
  expect(domains.slice(0, 60)).toEqual(
    expect.arrayContaining([
      "yamada-seiko.com",
      "yamada-seiko.jp",
      "yamadaseiko.co.jp",
      "yarnada-seiko.co.jp",
      "yamada-seik0.co.jp",
    ]),
  );
  expect(domains).not.toContain("yamada-seiko.co.jp");
  expect(list.map(({ rank }) => rank)).toEqual(list.map(({ rank }) => rank).toSorted((a, b) => b - a));
});

test("what is listed is also found", () => {
  const missed = lookalikesOf("yamada-seiko", "co.jp", variantKnowledge, 2_000).filter(
    ({ domain }) => !compareDomains(domain, book).some(({ party }) => party.id === "own"),
  );
  expect(missed).toEqual([]);
});

test("any name gives a bounded list of possible names, the same on each call", () => {
  const label = fc.string({ unit: fc.constantFrom(..."abcdefilmnorstvw0123-"), minLength: 1, maxLength: 63 });
  fc.assert(
    fc.property(label, fc.integer({ min: 0, max: 100 }), (name, most) => {
      const list = lookalikesOf(name, "co.jp", variantKnowledge, most);
      expect(list.length).toBeLessThanOrEqual(most);
      expect(list).toEqual(lookalikesOf(name, "co.jp", variantKnowledge, most));
      for (const { domain, rank } of list) {
        expect(domain).not.toMatch(/^-|-\.|\.\./);
        expect(rank).toBeGreaterThanOrEqual(1);
      }
    }),
    { numRuns: 50 },
  );
  expect(lookalikesOf("", "co.jp", variantKnowledge)).toEqual([]);
});
