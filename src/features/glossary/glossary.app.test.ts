import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { terms } from "#src/handbook/glossary/index.ts";
import { openTestShop, type TestShop } from "#tests/helpers/app.ts";

let shop: TestShop;
beforeAll(async () => {
  shop = await openTestShop();
});
afterAll(() => shop.close());

const english = { "accept-language": "en" };

async function read(path: string, headers = {}): Promise<string> {
  const answer = await shop.visitor.get(path, headers);
  expect(answer.status, path).toBe(200);
  return answer.text();
}

const links = (html: string) => [...html.matchAll(/href="\/glossary\/([a-z0-9-]+)"/g)].map(([, id]) => id);

test("anybody can look through all terms, under the rows of the kana table, with readings", async () => {
  const html = await read("/glossary");
  expect(links(html)).toEqual(terms.map(({ id }) => id));
  expect([...html.matchAll(/<h2>(.)<\/h2>/g)].map(([, row]) => row).join("")).toBe("あかさたなはまやら");
  expect(html).toMatch(/<ruby>多要素認証<rp>\(<\/rp><rt>たようそにんしょう<\/rt>/);
  expect(html).toContain(`言葉${terms.length}語`);
});

test("in English the terms stand in alphabetical order, each with its Japanese word", async () => {
  const html = await read("/glossary", english);
  const order = links(html).map((id) => terms.find((term) => term.id === id)?.english ?? "");
  expect(order).toEqual(order.toSorted((a, b) => a.localeCompare(b, "en")));
  expect(order).toHaveLength(terms.length);
  expect(html).toContain("サポート<ruby>終了");
});

describe("search", () => {
  test.each([
    ["ふぃっしんぐ", "phishing"],
    ["ＶＰＮ", "vpn"],
    ["ルーター", "router"],
    ["脆弱", "vulnerability"],
    ["passkey", "passkey"],
    ["びーしーぴー", "bcp"],
  ])("finds %s whatever its width, case and kind of kana", async (query, id) => {
    expect(links(await read(`/glossary?q=${encodeURIComponent(query)}`))[0]).toBe(id);
  });

  test("finds what is only spoken of, after what bears the name", async () => {
    const found = links(await read(`/glossary?q=${encodeURIComponent("ログ")}`));
    expect(found.slice(0, 2)).toEqual(["log", "account"]);
    expect(found).toContain("patch");
    expect(links(await read("/glossary?q=parcel")).toSorted()).toEqual([
      "mass-mailing",
      "phishing",
      "smishing",
    ]);
  });

  test("says what to do when nothing is found, and shows the query as it was typed", async () => {
    const html = await read(`/glossary?q=${encodeURIComponent("<b>ない</b>")}`);
    expect(html).toContain("「&lt;b&gt;ない&lt;/b&gt;」は見つかりませんでした");
    expect(links(html)).toEqual([]);
  });
});

test("a term has easy words first, then standard Japanese and English, and what to read with it", async () => {
  const html = await read("/glossary/ransomware");
  const term = terms.find(({ id }) => id === "ransomware");
  const places = [
    "<h1>ランサムウェア</h1>",
    "<rt>かぎ</rt>",
    term?.explanation.ja ?? "?",
    term?.explanation.en ?? "?",
    "あわせて読む",
  ];
  const found = places.map((place) => html.indexOf(place));
  expect(found.every((at) => at > 0)).toBe(true);
  expect(found).toEqual(found.toSorted((a, b) => a - b));
  expect(links(html)).toEqual(["backup", "malware", "immutable"]);
});

test("a term in English explains in English first and keeps the easy Japanese, marked as Japanese", async () => {
  const html = await read("/glossary/safety-check", english);
  expect(html).toContain("<h1>Safety check</h1>");
  expect(html.indexOf("Finding out quickly")).toBeLessThan(html.indexOf("In easy Japanese"));
  expect(html).toMatch(/<span class="furigana" lang="ja"><ruby>地震/);
});

test("every term has a page in both languages", async () => {
  for (const { id } of terms) for (const headers of [{}, english]) await read(`/glossary/${id}`, headers);
});

test("a term that does not exist is not found", async () => {
  for (const id of ["nothing", "__proto__", "constructor"])
    expect((await shop.visitor.get(`/glossary/${id}`)).status).toBe(404);
});
