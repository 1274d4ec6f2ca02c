import { expect, test } from "vitest";
import { readMessageNow, splitMailbox } from "./index.ts";
import { base64, join, notice, raw, utf8 } from "./mail.sample.ts";

const ids = (message: ReturnType<typeof readMessageNow>) => message.defects.map(({ id }) => id);
const head =
  "From: a@one.example\r\nTo: b@two.example\r\nDate: Tue, 3 Feb 2026 10:00:00 +0900\r\nMessage-ID: <1@one.example>\r\n";
const part = (headers: string, body: Uint8Array | string) =>
  readMessageNow(join(`${head}${headers}\r\n\r\n`, body));
const hex = (text: string) => new Uint8Array(Buffer.from(text.replaceAll(" ", ""), "hex"));

test.each([
  ["iso-2022-jp", "1b2442 2422 2424 1b2842", "あい"],
  ["iso-2022-jp", "1b2849 3132 1b2842", "ｱｲ"],
  ["iso-2022-jp", "1b2442 2d21 1b2842", "①"],
  ["iso-2022-jp-3", "1b242851 2422 1b2842", "あ"],
  ["cp932", "82a0 8740 b1", "あ①ｱ"],
  ["euc-jp", "a4a2 8eb1", "あｱ"],
  ["gb2312", "c4e3 bac3", "你好"],
  ["utf-7", "2b 4d 45 49 77 52 41 2d", "あい".replace("い", "い")],
])("a body in %s (%s) is read", (charset, bytes, expected) => {
  const text = charset === "utf-7" ? utf8("+MEIwRA-") : hex(bytes);
  const message = part(`Content-Type: text/plain; charset=${charset}`, text);
  expect(message.texts[0]?.text).toBe(expected);
  expect(message.texts[0]?.replaced).toBe(0);
});

test("a body whose charset is wrong is read as what it is, and that is noted", () => {
  const message = part("Content-Type: text/plain; charset=us-ascii", hex("82a0 82a2 82a4 82a6 82a8"));
  expect(message.texts[0]).toMatchObject({
    text: "あいうえお",
    usedCharset: "shift_jis",
    declaredCharset: "us-ascii",
  });
  expect(ids(message)).toContain("wrong-charset");
});

test("characters that cannot be read are counted", () => {
  const message = part(
    "Content-Type: text/plain; charset=utf-8",
    hex("e38182 e38182 e38182 ff fe e38184 e38182 e38182 e38182"),
  );
  expect(message.texts[0]?.replaced).toBe(2);
  expect(ids(message)).toContain("undecodable");
});

test("flowed text is joined, quotes kept apart", () => {
  const message = part(
    "Content-Type: text/plain; format=flowed; delsp=yes",
    "one \r\ntwo\r\n> quoted \r\n> line\r\n-- \r\nme",
  );
  expect(message.texts[0]?.text).toBe("onetwo\n> quotedline\n-- \nme");
});

test.each([
  ["quoted-printable", "=E3=81=82=\r\n=E3=81=84 =ZZ", "あい =ZZ", "broken-quoted-printable"],
  ["base64", `${base64("あい")}!!`, "あい", "broken-base64"],
  ["base64", `${base64("abcd")}\r\n-- \r\nlist footer`, "abcd", "broken-base64"],
  ["x-nothing", "plain", "plain", "unknown-encoding"],
])("a body in broken %s is read as far as it goes", (encoding, body, expected, defect) => {
  const message = part(
    `Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: ${encoding}`,
    body,
  );
  expect(message.texts[0]?.text.startsWith(expected)).toBe(true);
  expect(ids(message)).toContain(defect);
});

test("a file written as uuencode in the text becomes an attachment", () => {
  const message = part(
    "Content-Type: text/plain",
    "see file\r\nbegin 644 hi.txt\r\n%:&5L;&\\\r\n`\r\nend\r\nbye",
  );
  expect(message.attachments[0]).toMatchObject({ name: { name: "hi.txt" }, size: 5, text: "hello" });
  expect(message.texts[0]?.text).toBe("see file\n\nbye");
});

const multipart = (type: string, ...lines: string[]) =>
  part(`MIME-Version: 1.0\r\nContent-Type: ${type}`, lines.join("\r\n"));
const plain = ["Content-Type: text/plain", "", "hello"];

test.each([
  ["no boundary is named", "multipart/mixed", ["--x", ...plain, "--x--"], "missing-boundary"],
  [
    "another boundary is named",
    'multipart/mixed; boundary="y"',
    ["--x", ...plain, "--x--"],
    "missing-boundary",
  ],
  ["the end is missing", "multipart/mixed; boundary=x", ["--x", ...plain], "unclosed-boundary"],
  ["there are no parts", "multipart/mixed; boundary=x", ["hello"], "empty-multipart"],
  ["the type is broken", 'multipart; boundary="x"', ["--x", ...plain, "--x--"], "malformed-content-type"],
])("a multipart is read although %s", (_, type, lines, defect) => {
  const message = multipart(type, ...lines);
  expect(message.texts.map(({ text }) => text.trim())).toEqual(["hello"]);
  expect(ids(message)).toContain(defect);
});

test("a multipart hidden in base64 is opened, and noted", () => {
  const inner = ["--x", ...plain, "--x--"].join("\r\n");
  const message = part(
    "Content-Type: multipart/mixed; boundary=x\r\nContent-Transfer-Encoding: base64",
    base64(inner),
  );
  expect(message.texts[0]?.text).toBe("hello");
  expect(ids(message)).toContain("encoded-message");
});

test("parts in parts are read to a depth, and the rest is said to be missing", () => {
  const lines: string[] = [];
  for (let at = 0; at < 40; at += 1)
    lines.push(`Content-Type: multipart/mixed; boundary=b${at}`, "", `--b${at}`);
  const message = readMessageNow(utf8(head + lines.join("\r\n"), ...plain));
  expect(ids(message)).toContain("too-deep");
  expect(message.truncated).toBe(true);
});

test("a forwarded mail hangs at its attachment, whatever it was attached as", () => {
  const eml = Buffer.from(notice).toString("latin1");
  const message = readMessageNow(
    raw(
      `${head}Content-Type: multipart/mixed; boundary=x`,
      "",
      "--x",
      "Content-Type: message/rfc822",
      "",
      eml,
      "--x",
      'Content-Type: application/octet-stream; name="fwd.eml"',
      "Content-Transfer-Encoding: base64",
      "",
      base64(notice),
      "--x--",
    ),
  );
  expect(message.forwarded.map(({ subject, depth }) => [subject, depth])).toEqual([
    ["お荷物のお届けについて", 1],
    ["お荷物のお届けについて", 1],
  ]);
  expect(message.attachments.map(({ message: inner }) => inner?.author?.name)).toEqual([
    "みほん配送",
    "みほん配送",
  ]);
});

test("what was handed in is told apart", () => {
  const kind = (text: string) => readMessageNow(utf8(text)).kind;
  expect(kind("From: a@one.example\r\nSubject: x\r\n\r\nbody")).toBe("mail");
  expect(kind("\r\n\r\nReceived: from x by y\r\n\tfor z\r\nFrom: a@one.example\r\nSubject: x")).toBe(
    "headers",
  );
  expect(kind("お荷物が届いています。\nhttps://example.jp/x")).toBe("text");
  expect(kind("From: お客様センター\nお支払いが確認できません。")).toBe("text");
  expect(kind("")).toBe("unreadable");
  expect(readMessageNow(new Uint8Array([0, 1, 2, 3, 0, 255])).defects.map(({ id }) => id)).toEqual([
    "not-a-mail",
  ]);
  expect(readMessageNow(utf8(" \n")).defects.map(({ id }) => id)).toEqual(["empty"]);
});

test("words alone give their links, Japanese around them left out", () => {
  const message = readMessageNow(
    utf8(
      "【重要】お支払い→https://bad.example/a?b=1。または「www.bad.example/x」、bit.ly/abc へ。http://例え.jp/テスト",
    ),
  );
  expect(message.texts[0]?.links.map(({ raw: link }) => link)).toEqual([
    "https://bad.example/a?b=1",
    "www.bad.example/x",
    "bit.ly/abc",
    "http://例え.jp/",
  ]);
});

test("a mailbox is split into its mails", () => {
  const one =
    "From a@one.example Tue Feb  3 10:00:00 2026\nFrom: a@one.example\nSubject: 1\n\nFrom here on\n>From there\n\n";
  const box = utf8(`${one}${one.replace("Subject: 1", "Subject: 2")}`);
  const mails = [...splitMailbox(box)].map((bytes) => readMessageNow(bytes));
  expect(mails.map(({ subject, kind }) => [subject, kind])).toEqual([
    ["1", "mail"],
    ["2", "mail"],
  ]);
  expect([...splitMailbox(notice)]).toEqual([notice]);
});

test("invisible characters are counted, those that split words apart", () => {
  const message = part("Content-Type: text/plain; charset=utf-8", "Ama\u200bzon \u202eexe\u202c 👨\u200d👩");
  expect(message.texts[0]?.invisible).toEqual({ zeroWidth: 2, insideWords: 1, bidi: 2, tags: 0 });
});
