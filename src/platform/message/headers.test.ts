import { expect, test } from "vitest";
import { readMessageNow } from "./index.ts";
import { base64, join, notice, raw, utf8 } from "./mail.sample.ts";

const read = (...lines: string[]) => readMessageNow(utf8(...lines, "", "body"));
const defects = (message: ReturnType<typeof read>) => message.defects.map(({ id }) => id);

test("an ordinary mail is read whole and has no defect", () => {
  const message = readMessageNow(notice);
  expect(message.kind).toBe("mail");
  expect(message.defects).toEqual([]);
  expect(message.author).toMatchObject({
    name: "みほん配送",
    address: "info@haiso.example.co.jp",
    domain: "haiso.example.co.jp",
  });
  expect(message.subject).toBe("お荷物のお届けについて");
  expect(message.date).toMatchObject({
    at: "2026-08-04T01:14:58.000Z",
    offset: 540,
    impossible: false,
    wrongWeekday: false,
  });
  expect(message.received[0]).toMatchObject({
    from: "mx.haiso.example.co.jp",
    reverse: "mx.haiso.example.co.jp",
    ip: "192.0.2.10",
    by: "mail.kaisha.example.jp",
    with: "ESMTPS",
    for: "keiri@kaisha.example.jp",
    at: "2026-08-04T01:15:00.000Z",
  });
  expect(message.authentication[0]).toMatchObject({ server: "mail.kaisha.example.jp", hopsAbove: 1 });
  expect(message.authentication[0]?.results).toEqual([
    { method: "spf", result: "pass", reason: "", properties: { "smtp.mailfrom": "haiso.example.co.jp" } },
    { method: "dkim", result: "pass", reason: "", properties: { "header.d": "haiso.example.co.jp" } },
    { method: "dmarc", result: "pass", reason: "", properties: { "header.from": "haiso.example.co.jp" } },
  ]);
  expect(message.dkim[0]).toMatchObject({
    domain: "haiso.example.co.jp",
    signed: ["from", "to", "subject"],
    bodyLength: 120,
  });
  expect(message.list.unsubscribe).toEqual(["https://haiso.example.co.jp/stop"]);
});

test.each([
  [
    '"山田 太郎 <ceo@kaisha.example.jp>" <evil@bad.example>',
    "evil@bad.example",
    "山田 太郎 <ceo@kaisha.example.jp>",
  ],
  ["カード会社 <info@bad.example", "info@bad.example", "カード会社"],
  ["Microsoft account team ,_<no-reply@bad.example>", "no-reply@bad.example", "Microsoft account team, _"],
  ["Bank,(<service@bad.example>)", "service@bad.example", "Bank"],
  ["info@bad.example (銀行)", "info@bad.example", ""],
  [`=?UTF-8?B?${base64("銀行 <info@bad.example>")}?=`, "info@bad.example", "銀行"],
  ["=?utf-8?Q?Foo,_Bar?= <x@bad.example>", "x@bad.example", "Foo, Bar"],
  ['"unclosed <x@bad.example>', "x@bad.example", "unclosed"],
  ["<@relay.example:x@bad.example>", "x@bad.example", ""],
  ["a@one.example b@two.example", "a@one.example", "b@two.example"],
])("the sender of %j is found", (written, address, name) => {
  const message = read(`From: ${written}`, "Subject: x");
  expect(message.author).toMatchObject({ address, name });
});

test("an address in the display name is told apart from the one that counts", () => {
  const { author } = read('From: "ceo@kaisha.example.jp" <evil@bad.example>', "Subject: x");
  expect(author?.addressesInName).toEqual(["ceo@kaisha.example.jp"]);
});

test("a malformed or missing sender is a defect, and never lost", () => {
  const nobody = read("From: Facebook <>", "Subject: x");
  expect(nobody.author?.name).toBe("Facebook");
  expect(defects(nobody)).toContain("malformed-from");
  expect(defects(read("Subject: x", "To: a@example.jp"))).toContain("no-from");
  const two = read("From: a@one.example", "From: b@two.example", "Subject: x");
  expect(two.from.map(({ addresses }) => addresses[0]?.address)).toEqual(["a@one.example", "b@two.example"]);
  expect(defects(two)).toContain("several-from");
});

test("groups, among them the one for nobody, are named", () => {
  const message = read(
    "From: a@one.example",
    "To: undisclosed-recipients:;",
    "Cc: 営業: x@two.example, y@two.example;",
  );
  expect(message.to[0]?.addresses[0]?.group).toBe("undisclosed-recipients");
  expect(message.cc[0]?.addresses.map(({ group, address }) => [group, address])).toEqual([
    ["営業", "x@two.example"],
    ["営業", "y@two.example"],
  ]);
});

test.each([
  ["a character cut between two words", "=?UTF-8?B?44GC44E=?= =?UTF-8?B?hA==?=", "あい", "split-character"],
  ["a word that never ends", "=?UTF-8?B?44GC44GE", "あい", "broken-encoded-word"],
  ["spaces inside", "=?UTF-8?Q?=E3=81=82 =E3=81=84?=", "あ い", undefined],
  ["a charset with a language", "=?utf-8*ja?B?44GC?=", "あ", undefined],
  ["ISO-2022-JP", "=?ISO-2022-JP?B?GyRCJCIkJBsoQg==?=", "あい", undefined],
  ["half-width kana in ISO-2022-JP", "=?ISO-2022-JP?B?GyhJMTIbKEI=?=", "ｱｲ", undefined],
  ["UTF-8 called ISO-8859-1", "=?ISO-8859-1?B?44GC44GE44GG?=", "あいう", "wrong-charset"],
  ["Shift_JIS", "=?Shift_JIS?B?gqCCog==?=", "あい", undefined],
  ["a charset nobody knows", "=?x-nothing?B?44GC44GE?=", "あい", "wrong-charset"],
  ["KOI8-R", "=?koi8-r?B?8NLJ18XU?=", "Привет", undefined],
  ["GB2312", "=?gb2312?B?xOO6ww==?=", "你好", undefined],
  ["Big5", "=?big5?B?p0Gmbg==?=", "你好", undefined],
])("a subject with %s is read", (_, written, expected, defect) => {
  const message = read("From: a@one.example", `Subject: ${written}`);
  expect(message.subject).toBe(expected);
  if (defect) expect(defects(message)).toContain(defect);
});

test.each([
  ["Shift_JIS", "8c e4 90 bf 8b 81 8f 91 82 cc 82 b2 91 97 95 74"],
  ["EUC-JP", "b8 e6 c0 c1 b5 e1 bd f1 a4 ce a4 b4 c1 f7 c9 d5"],
  ["ISO-2022-JP", "1b 24 42 38 66 40 41 35 61 3d 71 24 4e 24 34 41 77 49 55 1b 28 42"],
  ["UTF-8", Buffer.from("御請求書のご送付").toString("hex")],
])("a header with raw bytes in %s is read and noted", (_, hex) => {
  const subject = Buffer.from(hex.replaceAll(" ", ""), "hex");
  const message = readMessageNow(
    join("From: a@one.example\r\nSubject: ", subject, "\r\nTo: b@two.example\r\n\r\nbody"),
  );
  expect(message.subject).toBe("御請求書のご送付");
  expect(defects(message)).toContain("raw-header-bytes");
});

test.each([
  ["Tue, 31 Feb 2026 10:00:00 +0900", true],
  ["Tue, 3 Feb 2026 25:00:00 +0900", true],
  ["Tue, 3 Feb 2026 10:00:00 +2500", true],
  ["Tue, 3 Feb 2026 10:00:00 +0900 (JST)", false],
  ["3 Feb 26 10:00 JST", false],
])("whether the date %j can be", (written, impossible) => {
  const message = read("From: a@one.example", `Date: ${written}`);
  expect(message.date.impossible).toBe(impossible);
  if (!impossible) expect(message.date.at).toBe("2026-02-03T01:00:00.000Z");
});

test("a weekday that is not that day's is noted", () => {
  expect(read("From: a@one.example", "Date: Fri, 3 Feb 2026 10:00:00 +0900").date.wrongWeekday).toBe(true);
});

test("headers with odd names, repeated ones and lines without a colon stay in order", () => {
  const message = readMessageNow(
    raw(
      "From: a@one.example",
      "Subject : spaced",
      "X-\xe9: 1",
      "Subject: second",
      "no colon here",
      "To: b@two.example",
      "",
      "body",
    ),
  );
  expect(message.headers.map(({ key }) => key)).toEqual(["from", "subject", "x-é", "subject", "", "to"]);
  expect(defects(message)).toEqual(expect.arrayContaining(["malformed-header", "repeated-header"]));
  expect(message.texts[0]?.text).toBe("body");
});

test("ARC sets and forged results below the trusted ones keep their place", () => {
  const message = read(
    "Authentication-Results: mx.kaisha.example.jp; spf=fail",
    "Received: from x by mx.kaisha.example.jp; Tue, 3 Feb 2026 10:00:00 +0900",
    "Authentication-Results: mx.kaisha.example.jp; spf=pass",
    "ARC-Seal: i=1; cv=none; d=list.example; s=x; b=y",
    "ARC-Authentication-Results: i=1; list.example; dmarc=pass header.from=one.example",
    "From: a@one.example",
  );
  expect(message.authentication.map(({ hopsAbove, results }) => [hopsAbove, results[0]?.result])).toEqual([
    [0, "fail"],
    [1, "pass"],
  ]);
  expect(message.arc[0]).toMatchObject({ kind: "seal", instance: 1, chain: "none", domain: "list.example" });
  expect(message.arc[1]?.results).toMatchObject({
    server: "list.example",
    results: [{ method: "dmarc", result: "pass" }],
  });
});
