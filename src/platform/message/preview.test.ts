import { expect, test } from "vitest";
import { previewOf, readMessageNow } from "./index.ts";
import { notice, utf8 } from "./mail.sample.ts";
import { unclickable } from "./unclickable.ts";

test("a preview says what a mail says, and holds nothing that could be opened or run", () => {
  const preview = previewOf(
    readMessageNow(
      utf8(
        "From: 銀行 <info@bad.example>",
        "To: keiri@kaisha.example.jp",
        "Subject: 至急\u202e",
        "Content-Type: text/html; charset=utf-8",
        "",
        '<p onclick="x()">口座を<b>停止</b>しました\u200b。</p><script>alert(1)</script><a href="https://bad.example/login">確認</a>',
        '<img src="https://bad.example/t.gif" width=1 height=1><form action="https://bad.example/post"></form><div style="display:none">隠し文字</div>',
      ),
    ),
  );
  expect(preview).toMatchObject({
    subject: "至急[U+202E]",
    from: [{ name: "銀行", address: "info@bad.example" }],
    text: "口座を停止しました[U+200B]。\n確認",
    hiddenText: ["隠し文字"],
    links: [
      { text: "確認", target: "hxxps://bad[.]example/login" },
      { text: "", target: "hxxps://bad[.]example/post" },
    ],
    leftOut: { pictures: 1, remotePictures: 1, forms: 1, scripts: 2, frames: 0 },
  });
  expect(JSON.stringify(preview)).not.toMatch(/https?:|<script|<img|onclick/);
});

test.each([
  ["https://a.example.jp/x.html?u=b.c", "hxxps://a.example[.]jp/x.html?u=b.c"],
  ["http://192.0.2.1:8080/", "hxxp://192.0.2[.]1:8080/"],
  ["javascript:alert(1)", "javascript[:]alert(1)"],
  ["data:text/html,<b>", "data[:]text/html,<b>"],
])("%s cannot be clicked", (address, shown) => {
  expect(unclickable(address)).toBe(shown);
});

test("a mail of words and pages shows its words, and links of both once", () => {
  const { text, links } = previewOf(readMessageNow(notice));
  expect(text).toContain("お荷物をお届けします。");
  expect(links).toEqual([
    { text: "追跡する", target: "hxxps://haiso.example.co[.]jp/track?id=1" },
    { text: "", target: "hxxps://haiso.example.co[.]jp/track?id=1" },
  ]);
});

test("limits hold, and what they leave out is said", () => {
  const many = utf8(
    "From: a@one.example",
    "Subject: x",
    ...Array.from({ length: 50 }, (_, at) => `X-${at}: y`),
    "",
    "body",
  );
  const few = readMessageNow(many, { headers: 10 });
  expect(few.headers.length).toBeLessThanOrEqual(11);
  expect(few.texts[0]?.text).toBe("body");
  expect(few).toMatchObject({ truncated: true });
  expect(few.defects.map(({ id }) => id)).toContain("too-many-headers");
  expect(readMessageNow(many, { bytes: 100 }).defects.map(({ id }) => id)).toContain("too-large");
  expect(readMessageNow(notice, { parts: 2 }).defects.map(({ id }) => id)).toContain("too-many-parts");
  expect(readMessageNow(notice, { textCharacters: 3 }).texts[0]).toMatchObject({ text: "お荷物", cut: true });
});
