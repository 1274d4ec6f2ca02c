import fc from "fast-check";
import { expect, test } from "vitest";
import { urlFindingWords } from "#src/handbook/hosts/index.ts";
import { context } from "./context.sample.ts";
import { judgeUrl, type UrlFindingId, type UrlVerdict, weights } from "./index.ts";

const judge = (url: string, recipients: string[] = []) => judgeUrl(url, { ...context, recipients });
const idsOf = (url: string, recipients: string[] = []) => judge(url, recipients).findings.map(({ id }) => id);

const cases: readonly (readonly [url: string, id: UrlFindingId, verdict: UrlVerdict])[] = [
  ["https://yamada-seiko.co.jp@evil.example/", "name-before-at", "dangerous"],
  ["https://user:pw@evil.example/", "name-before-at", "suspicious"],
  ["http://203.0.113.9/", "number-host", "suspicious"],
  ["http://3405803785/login", "disguised-number", "dangerous"],
  ["http://0xCB.0.0x71.9/", "disguised-number", "dangerous"],
  ["http://0313.0.0161.011/", "disguised-number", "dangerous"],
  ["https:\\\\evil.example\\path", "backslashes", "suspicious"],
  ["https://exa\nmple.com/", "line-breaks", "suspicious"],
  ["https://ex%61mple.com/", "encoded-host", "suspicious"],
  ["https://ｅｘａｍｐｌｅ.com/", "wide-characters", "suspicious"],
  ["https://example。com/", "wide-characters", "suspicious"],
  ["https://exam\u200bple.com/", "invisible-characters", "suspicious"],
  ["https://pаypаl.com/", "mixed-scripts", "dangerous"],
  ["https://xn--pypal-4ve.com/", "lookalike", "dangerous"],
  ["javascript:alert(1)", "script-address", "dangerous"],
  ["java\tscript:alert(1)", "script-address", "dangerous"],
  ["JAVASCRIPT:alert(1)", "script-address", "dangerous"],
  ["vbscript:x", "script-address", "dangerous"],
  ["data:text/html;base64,PGgxPg==", "page-in-address", "dangerous"],
  ["file://server/share/a.exe", "file-address", "suspicious"],
  ["\\\\server\\share\\a.lnk", "file-address", "suspicious"],
  ["intent://scan/#Intent;scheme=x;end", "app-address", "suspicious"],
  ["search-ms:query=x&crumb=location:\\\\evil\\share", "app-address", "dangerous"],
  ["https://example.com:4443/", "odd-port", "unknown"],
  ["https://bit.ly/3abc", "short-link", "unknown"],
  ["https://someone.github.io/", "free-hosting", "unknown"],
  ["https://x.wixsite.com/page", "site-builder", "unknown"],
  ["https://docs.google.com/forms/d/e/1/viewform", "form", "unknown"],
  ["https://home.duckdns.org/", "dynamic-dns", "suspicious"],
  ["https://gigafile.nu/0101", "file-host", "unknown"],
  ["https://something.top/", "abused-ending", "unknown"],
  ["https://qxzvkjw.com/", "random-name", "unknown"],
  ["https://a.b.c.d.e.example.com/", "long-chain", "unknown"],
  ["https://example.com/invoice.pdf.exe", "double-ending", "suspicious"],
  ["https://example.com/setup.msi", "dangerous-file", "suspicious"],
  ["https://example.com/files.zip", "archive", "unknown"],
  ["https://example.com/login.php", "login-words", "unknown"],
  ["https://accout-longin.example.com/", "misspelt-word", "unknown"],
  ["https://shop.co.jp.example.net/", "ending-inside", "unknown"],
  ["https://example.net/amazon/signin", "brand-in-path", "unknown"],
  ["https://example.net/x#taro@yamada-seiko.co.jp", "recipient-inside", "unknown"],
  ["https://tegata.me/?url=https%3A%2F%2Fevil.example%2F", "redirect", "unknown"],
];

test.each(cases)("%j: %s, %s", (url, id, verdict) => {
  const judgement = judge(url);
  expect(judgement.findings.map((one) => one.id)).toContain(id);
  expect(judgement.verdict).toBe(verdict);
});

test.each([
  "https://www.amazon.co.jp/dp/B000?ref=x",
  "https://www.smbc-card.com/mem/index.jsp",
  "https://yamada-seiko.co.jp/news/2026/",
  "https://login.microsoftonline.com/common/oauth2",
  "https://www.eki-net.com/Personal/Top/Index",
])("%s is known", (url) => {
  expect(judge(url)).toMatchObject({ verdict: "known-official", findings: [], inside: null });
});

test.each([
  "https://example.com/",
  "example.co.jp",
  "http://intra.example.local:8080/",
  "https://www.tokyo-shoseki.co.jp/company/",
  "https://日本語.jp/",
  "mailto:taro@example.com",
  "tel:0312345678",
  "",
  "not an address at all",
])("%j has nothing odd, which is no promise", (url) => {
  expect(judge(url)).toMatchObject({ verdict: "unknown", findings: [] });
});

test("shows who really gets the click", () => {
  const shown = (url: string) => judge(url).anatomy.shown;
  expect(shown("https://www.amazon.co.jp.evil.example.net:444/ap?x=1#y")).toEqual({
    before: "https://www.amazon.co.jp.evil.",
    click: "example.net",
    after: ":444/ap?x=1#y",
  });
  expect(shown("https://google.com@203.0.113.9/").click).toBe("203.0.113.9");
  expect(shown("https://shop.xn--wgv71a.jp/").click).toBe("日本.jp");
  expect(shown("https://evil.github.io/a").click).toBe("evil.github.io");
});

test("looks inside an address that forwards, three levels deep, however it is encoded", () => {
  const target = "https://xn--80ak6aa92e.com/id";
  const encoded = encodeURIComponent(target);
  for (const url of [
    `https://www.google.com/url?sa=t&q=${target}`,
    `https://www.google.com/url?q=${encodeURIComponent(encoded)}`,
    `https://www.bing.com/ck/a?!&&p=1&u=a1${btoa(target).replaceAll("=", "")}`,
    `https://nam.safelinks.protection.outlook.com/?url=${encoded}&data=1`,
    `https://example.com/out?dest=${encoded}`,
    `https://web.archive.example/save/${target}`,
    `https://www.google.com/url?q=${encodeURIComponent(`https://example.com/r?url=${encoded}`)}`,
  ]) {
    const judgement = judge(url);
    expect([url, judgement.verdict]).toEqual([url, "dangerous"]);
  }
  expect(judge("https://www.google.com/amp/s/evil.example.top/x").inside?.anatomy.shown.click).toBe(
    "example.top",
  );
  // A page of an honest site that forwards to what only it knows is not known to be honest.
  expect(judge("https://www.linkedin.com/slink?code=abc")).toMatchObject({
    verdict: "unknown",
    official: null,
  });
});

test("sees the reader's own address, plain or encoded", () => {
  const me = "taro@yamada-seiko.co.jp";
  for (const url of [
    `https://example.net/?e=${me}`,
    `https://example.net/?e=${encodeURIComponent(me)}`,
    `https://example.net/${btoa(me)}`,
    `https://example.net/#${btoa(me).replaceAll("=", "")}`,
  ])
    expect(idsOf(url, [me])).toContain("recipient-inside");
  expect(idsOf("https://example.net/?e=other", [me])).toEqual([]);
});

test("what anybody can rent under an official name is not official", () => {
  for (const url of [
    "https://docs.google.com/forms/d/1",
    "https://evil.s3.ap-northeast-1.amazonaws.com/a.html",
    "https://evil.sharepoint.com.evil.example/",
    "https://t.co/abc",
    "https://example.dti.ne.jp/~evil/",
  ])
    expect(judge(url).verdict).not.toBe("known-official");
});

test("every finding has its words and a weight, and one light sign never makes a verdict", () => {
  expect(Object.keys(urlFindingWords).sort()).toEqual(Object.keys(weights).sort());
  for (const id of ["abused-ending", "random-name", "short-link", "free-hosting", "login-words"] as const)
    expect(weights[id]).toBeLessThan(4);
});

test("any text is judged without failing", () => {
  const piece = fc.constantFrom(
    "https://",
    "http:",
    "//",
    "@",
    ".",
    "%",
    "xn--",
    ":",
    "#",
    "?url=",
    "amazon",
    "co.jp",
    "\\",
    "[",
    "]",
  );
  const address = fc.array(fc.oneof(piece, fc.string({ unit: "binary", maxLength: 6 })), { maxLength: 12 });
  fc.assert(
    fc.property(address, (parts) => {
      const judgement = judge(parts.join(""), ["a@b.example"]);
      expect(["dangerous", "suspicious", "unknown", "known-official"]).toContain(judgement.verdict);
      expect(judgement.points).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 2_000 },
  );
});

test("long addresses take no long time", () => {
  const start = performance.now();
  for (const url of [
    `https://${"a".repeat(100_000)}.com`,
    `https://${"a.".repeat(50_000)}com`,
    `https://example.com/${"%25".repeat(30_000)}`,
    `https://example.com/?${"url=https://example.com/?".repeat(5_000)}`,
    `https://${"@".repeat(50_000)}`,
    "\\".repeat(50_000),
    `https://example.com/#${"a@".repeat(50_000)}`,
    `https://${"amazon-".repeat(1_000)}.com/${"login-".repeat(10_000)}`,
  ])
    judge(url, ["taro@example.com"]);
  expect(performance.now() - start).toBeLessThan(3_000);
});
