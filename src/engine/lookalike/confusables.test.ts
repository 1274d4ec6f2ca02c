/** The promise about characters: no confusable of a protected domain is missed, Latin or Japanese. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { brands } from "#src/handbook/brands/index.ts";
import { unicodeVersion } from "#src/handbook/confusables/index.ts";
import { urlKnowledge } from "#src/handbook/hosts/index.ts";
import { splitHost } from "#src/platform/domain/index.ts";
import { book, own } from "./book.sample.ts";
import { compareDomains, createSkeleton, readUnicodeTable } from "./index.ts";

const table = readUnicodeTable(urlKnowledge.tables.unicode);
const skeleton = createSkeleton(urlKnowledge.tables);

/** Prototype → all characters that UTS #39 says are mistaken for it. */
const sources = new Map<string, string[]>();
for (const [source, prototype] of table) sources.set(prototype, [...(sources.get(prototype) ?? []), source]);

const prototypeOf = (text: string) => [...text].map((char) => table.get(char) ?? char).join("");

interface Substitution {
  readonly from: number;
  readonly to: number;
  readonly source: string;
}

/** Every place of a domain and every character that UTS #39 takes for what stands there, in either case. */
function substitutions(domain: string): Substitution[] {
  const found: Substitution[] = [];
  for (let from = 0; from < domain.length; from += 1)
    for (let to = from + 1; to <= Math.min(domain.length, from + 3); to += 1) {
      const part = domain.slice(from, to);
      const prototypes = new Set([prototypeOf(part), prototypeOf(part.toUpperCase())]);
      for (const prototype of prototypes)
        for (const source of [...(sources.get(prototype) ?? []), prototype])
          if (source.toLowerCase() !== part) found.push({ from, to, source });
    }
  return found;
}

const replace = (domain: string, { from, to, source }: Substitution) =>
  domain.slice(0, from) + source + domain.slice(to);

test("the table is the whole one of UTS #39", () => {
  expect(unicodeVersion).toBe("17.0");
  expect(table.size).toBeGreaterThan(6_500);
  expect(table.get("а")).toBe("a");
  expect(table.get("m")).toBe("rn");
  expect(table.get("0")).toBe("O");
  expect(table.get("カ")).toBe("力");
});

test.each([
  "yamada-seiko.co.jp",
  "willowmodern.com",
  "tokyo-rikiko.jp",
  "東京力工.jp",
  "amazon.co.jp",
  "paypal.com",
])("finds every single confusable of %s", (domain) => {
  const all = substitutions(domain);
  const missed = all.filter((one) => compareDomains(replace(domain, one), book).length === 0);
  expect(all.length).toBeGreaterThan(domain.startsWith("東") ? 50 : 500);
  expect(missed.map((one) => replace(domain, one))).toEqual([]);
});

test("finds confusables of every brand's first domain, one taken at each place", () => {
  const missed: string[] = [];
  for (const { domains } of brands) {
    const domain = domains[0] ?? "";
    // Below a name that is registered, nobody else can make a host.
    if (splitHost(domain).registrable !== domain) continue;
    const all = substitutions(domain);
    for (let at = 0; at < all.length; at += 37) {
      const one = all[at];
      const written = one ? replace(domain, one) : domain;
      if (one && compareDomains(written, book).length === 0) missed.push(written);
    }
  }
  expect(missed).toEqual([]);
});

test("finds any mixture of confusables, valid under IDNA or not", () => {
  const domain = own.domains[0] ?? "";
  const single = substitutions(domain).filter(({ from, to }) => to - from === 1);
  fc.assert(
    fc.property(fc.subarray(single, { minLength: 1, maxLength: 8 }), (chosen) => {
      const byPlace = new Map(chosen.map(({ from, source }) => [from, source]));
      const written = [...domain].map((char, at) => byPlace.get(at) ?? char).join("");
      return compareDomains(written, book).some(({ party }) => party.id === "own");
    }),
    { numRuns: 2_000 },
  );
});

test("names the xn-- form of a confusable as one", () => {
  const host = new URL("https://аррӏе.com").hostname;
  expect(host).toBe("xn--80ak6aa92e.com");
  expect(compareDomains(host, book)[0]).toMatchObject({
    kind: "confusable",
    party: { id: "brand:apple" },
    strength: "strong",
  });
});

const japanese: readonly (readonly [real: string, seen: string])[] = [
  ["力", "カ"],
  ["工", "エ"],
  ["ー", "一"],
  ["ー", "—"],
  ["ー", "－"],
  ["ー", "ｰ"],
  ["ニ", "二"],
  ["ロ", "口"],
  ["ト", "卜"],
  ["タ", "夕"],
  ["ハ", "八"],
  ["ヘ", "へ"],
  ["リ", "り"],
  ["カ", "ｶ"],
  ["カ", "力"],
  ["エ", "工"],
  ["東", "东"],
];

test.each(japanese)("finds %s written as %s", (real, seen) => {
  for (const domain of ["東京力工.jp", "カエーニロトタハヘリ.jp"].filter((one) => one.includes(real))) {
    const found = compareDomains(domain.replace(real, seen), book);
    expect(found[0]?.domain).toBe(domain);
    expect(["japanese", "confusable", "disguised"]).toContain(found[0]?.kind);
  }
  expect(skeleton(`あ${real}い`)).toBe(skeleton(`あ${seen}い`));
});

test("texts in half-width kana, rn for m, and digits for letters look the same", () => {
  const pairs = [
    ["ｱﾏｿﾞﾝ", "アマゾン"],
    ["ﾊﾟｽﾜｰﾄﾞ", "パスワード"],
    ["カ一ド", "カード"],
    ["arnazon", "amazon"],
    ["vvebmail", "webmail"],
    ["cloverclocomo", "clover docomo".replace(" ", "")],
    ["paypa1", "paypal"],
    ["G00GLE", "google"],
    ["rnicrosoft", "microsoft"],
    ["Аmazon", "amazon"],
    ["a\u200bmazon", "amazon"],
    ["ａｍａｚｏｎ", "amazon"],
    ["三井住友力ード", "三井住友カード"],
  ] as const;
  for (const [seen, real] of pairs) expect(skeleton(seen)).toBe(skeleton(real));
});

test("different names stay different", () => {
  for (const [one, other] of [
    ["amazon", "amazing"],
    ["カード", "ガード"],
    ["ハス", "バス"],
    ["みずほ", "ゆうちょ"],
    ["東京", "京都"],
  ] as const)
    expect(skeleton(one)).not.toBe(skeleton(other));
});

test("any text has a skeleton, the same in both cases of its letters and with accents or without", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme-ascii", maxLength: 40 }), (text) => {
      expect(skeleton(text.toUpperCase())).toBe(skeleton(text.toLowerCase()));
      expect(skeleton([...text].map((char) => `${char}\u0301`).join(""))).toBe(skeleton(text));
    }),
  );
  expect(skeleton("\ud800 \u{10ffff}")).toBeTypeOf("string");
});
