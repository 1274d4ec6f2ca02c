import { expect, test } from "vitest";
import { readUrl, redirectTarget } from "./url.ts";

test.each([
  "",
  "example.jp",
  "//example.jp/",
  "ftp://example.jp/",
  "file:///etc/passwd",
  "javascript:alert(1)",
  "data:text/plain,x",
  "http://user@example.jp/",
  "http://user:pass@example.jp/",
  "http://:pass@example.jp/",
  "http://example.jp:25/",
  "http://example.jp:22/",
  "https://example.jp:99999/",
  "http://[fe80::1%25eth0]/",
  "http://./",
])("refuses %s", (text) => {
  expect(() => readUrl(text)).toThrow("bad-url");
});

test("takes web addresses, without fragment and final dot", () => {
  expect(readUrl("https://Example.JP./a?b=c#d").href).toBe("https://example.jp/a?b=c");
  expect(readUrl("http://日本語.jp:8080/").href).toBe("http://xn--wgv71a119e.jp:8080/");
});

test("a redirect may be relative and may go from http to https, but not back", () => {
  const from = new URL("https://example.jp/a/b");
  expect(redirectTarget(from, "../c").href).toBe("https://example.jp/c");
  expect(redirectTarget(from, "//other.example/").href).toBe("https://other.example/");
  expect(redirectTarget(new URL("http://example.jp/"), "https://example.jp/").protocol).toBe("https:");
  expect(() => redirectTarget(from, "http://example.jp/")).toThrow("insecure-redirect");
  expect(() => redirectTarget(from, "file:///etc/passwd")).toThrow("bad-url");
  expect(() => redirectTarget(from, "https://a:b@example.jp/")).toThrow("bad-url");
});
