import { expect, test } from "vitest";
import { compoundFile, type Storage } from "./compound.sample.ts";
import { readMessageNow } from "./index.ts";
import { base64, notice, raw } from "./mail.sample.ts";

const wide = (text: string) => new Uint8Array(Buffer.from(text, "utf16le"));
const narrow = (hex: string) => new Uint8Array(Buffer.from(hex, "hex"));
const text = (id: string, value: string) => [`__substg1.0_${id}001F`, wide(value)] as const;

/** The fixed properties: numbers by identifier. */
function fixed(head: number, numbers: Readonly<Record<number, number>>): Uint8Array {
  const entries = Object.entries(numbers);
  const bytes = Buffer.alloc(head + entries.length * 16);
  for (const [at, [id, value]] of entries.entries()) {
    bytes.writeUInt16LE(3, head + at * 16);
    bytes.writeUInt16LE(Number(id), head + at * 16 + 2);
    bytes.writeUInt32LE(value, head + at * 16 + 8);
  }
  return new Uint8Array(bytes);
}

const recipient: Storage = {
  "__properties_version1.0": fixed(8, { 3093: 1 }),
  ...Object.fromEntries([text("3001", "経理"), text("39FE", "keiri@kaisha.example.jp")]),
};

test("a .msg that never left the company is read from its properties", () => {
  const message = readMessageNow(
    compoundFile({
      "__properties_version1.0": fixed(32, { 16381: 932 }),
      ...Object.fromEntries([
        text("0037", "請求書の件"),
        text("0C1A", "山田 太郎"),
        text("5D01", "yamada@bad.example"),
        text("1000", "ご確認ください。https://bad.example/a"),
        [
          "__substg1.0_10130102",
          new Uint8Array(Buffer.from("<a href='https://bad.example/a'>確認</a>", "utf8")),
        ],
      ]),
      "__recip_version1.0_#00000000": recipient,
      "__attach_version1.0_#00000000": {
        "__properties_version1.0": fixed(8, {}),
        ...Object.fromEntries([text("3707", "請求書.pdf.exe")]),
        "__substg1.0_37010102": new Uint8Array(Buffer.from("MZ\x90\0\x03\0\0\0", "latin1")),
      },
    }),
  );
  expect(message.kind).toBe("outlook");
  expect(message.author).toMatchObject({ name: "山田 太郎", address: "yamada@bad.example" });
  expect(message.subject).toBe("請求書の件");
  expect(message.to[0]?.addresses[0]).toMatchObject({ name: "経理", address: "keiri@kaisha.example.jp" });
  expect(message.texts[0]?.text).toBe("ご確認ください。https://bad.example/a");
  expect(message.htmls[0]?.facts.links[0]).toMatchObject({ url: "https://bad.example/a", text: "確認" });
  expect(message.attachments[0]).toMatchObject({
    kind: "program",
    name: { name: "請求書.pdf.exe", doubleExtension: true },
  });
});

test("texts in the old Japanese code page are read, and the headers it travelled with count first", () => {
  const headers =
    "From: real@one.example\r\nSubject: =?UTF-8?B?44GC?=\r\nReceived: from x by y; Tue, 3 Feb 2026 10:00:00 +0900";
  const message = readMessageNow(
    compoundFile({
      "__properties_version1.0": fixed(32, { 16381: 932 }),
      "__substg1.0_007D001E": new Uint8Array(Buffer.from(headers)),
      "__substg1.0_0037001E": narrow("90bf8b818f91"),
      "__substg1.0_1000001E": narrow("82b28a6d94468740"),
    }),
  );
  expect(message.author?.address).toBe("real@one.example");
  expect(message.subject).toBe("あ");
  expect(message.received).toHaveLength(1);
  expect(message.texts[0]?.text).toBe("ご確認①");
});

test("a body kept as RTF is taken out of it", () => {
  const rtf = Buffer.from(
    "{\\rtf1\\ansi\\ansicpg932\\fromhtml1{\\*\\htmltag64 <p>}\\htmlrtf {\\htmlrtf0 \\'82\\'a0{\\*\\htmltag84 <a href=\"https://bad.example/\">}go{\\*\\htmltag92 </a>}}",
  );
  const head = Buffer.alloc(16);
  head.writeUInt32LE(rtf.length, 4);
  head.write("MELA", 8, "latin1");
  const message = readMessageNow(
    compoundFile({
      "__properties_version1.0": fixed(32, {}),
      "__substg1.0_10090102": new Uint8Array(Buffer.concat([head, rtf])),
    }),
  );
  expect(message.htmls[0]?.facts).toMatchObject({
    visibleText: "あgo",
    links: [{ url: "https://bad.example/" }],
  });
});

test("a mail inside a .msg, and a .msg attached to a mail, are read", () => {
  const inner: Storage = {
    "__properties_version1.0": fixed(24, {}),
    ...Object.fromEntries([text("0037", "内側"), text("5D01", "inner@bad.example"), text("1000", "本文")]),
  };
  const outer = compoundFile({
    "__properties_version1.0": fixed(32, {}),
    ...Object.fromEntries([text("0037", "外側")]),
    "__attach_version1.0_#00000000": {
      "__properties_version1.0": fixed(8, {}),
      "__substg1.0_3701000D": inner,
    },
  });
  const message = readMessageNow(outer);
  expect(message.forwarded[0]).toMatchObject({
    subject: "内側",
    author: { address: "inner@bad.example" },
    visibleText: "本文",
  });
  const attached = readMessageNow(
    raw(
      "From: a@one.example",
      "Subject: fw",
      "Content-Type: application/vnd.ms-outlook; name=x.msg",
      "Content-Transfer-Encoding: base64",
      "",
      base64(outer),
    ),
  );
  expect(attached.forwarded[0]?.subject).toBe("外側");
  expect(attached.forwarded[0]?.forwarded[0]?.subject).toBe("内側");
});

test("a compound file that is no mail is a defect", () => {
  const message = readMessageNow(compoundFile({ WordDocument: new Uint8Array(10) }));
  expect(message).toMatchObject({ kind: "unreadable", defects: [{ id: "not-a-mail" }] });
});

test("winmail.dat is opened: its files are attachments", () => {
  const attribute = (level: number, id: number, type: number, data: Uint8Array) => {
    const head = Buffer.alloc(9);
    head[0] = level;
    head.writeUInt16LE(id, 1);
    head.writeUInt16LE(type, 3);
    head.writeUInt32LE(data.length, 5);
    return Buffer.concat([head, data, Buffer.alloc(2)]);
  };
  const tnef = Buffer.concat([
    Buffer.from("789f3e220100", "hex"),
    attribute(2, 0x9002, 6, new Uint8Array(14)),
    attribute(2, 0x8010, 1, narrow("90bf8b812e6a7300")),
    attribute(2, 0x800f, 6, new Uint8Array(Buffer.from("WScript.Echo(1)"))),
  ]);
  const message = readMessageNow(
    raw(
      "From: a@one.example",
      "Subject: x",
      "Content-Type: application/ms-tnef; name=winmail.dat",
      "Content-Transfer-Encoding: base64",
      "",
      base64(tnef),
    ),
  );
  expect(message.attachments.map(({ name, kind }) => [name.name, kind])).toEqual([
    ["winmail.dat", "tnef"],
    ["請求.js", "script"],
  ]);
  const cut = raw(
    "From: a@one.example",
    "Subject: x",
    "Content-Type: application/ms-tnef",
    "Content-Transfer-Encoding: base64",
    "",
    base64(tnef.subarray(0, tnef.length - 9)),
  );
  expect(readMessageNow(cut).defects.map(({ id }) => id)).toContain("damaged-attachment");
});

test("old Office documents say what they bring along", () => {
  const sheet = Buffer.concat([
    Buffer.from("09080000", "hex"),
    Buffer.from("85000800000000000101414100", "hex").subarray(0, 12),
    Buffer.from("2f000000", "hex"),
    Buffer.from("0a000000", "hex"),
  ]);
  const source = "\x01\x0f\xb0\0Attribute VB_Name";
  const workbook = compoundFile({
    Workbook: new Uint8Array(sheet),
    _VBA_PROJECT_CUR: {
      VBA: { dir: new Uint8Array(1), ThisWorkbook: new Uint8Array(Buffer.from(source, "latin1")) },
    },
  });
  const message = readMessageNow(
    raw(
      "From: a@one.example",
      "Subject: x",
      "Content-Type: application/vnd.ms-excel; name=a.xls",
      "Content-Transfer-Encoding: base64",
      "",
      base64(workbook),
    ),
  );
  expect(message.attachments[0]).toMatchObject({
    kind: "old-excel",
    encrypted: true,
    office: { macros: true, oldMacros: true, hiddenSheets: 1 },
  });
  const locked = compoundFile({ EncryptedPackage: new Uint8Array(8), EncryptionInfo: new Uint8Array(8) });
  const second = readMessageNow(
    raw(
      "From: a@one.example",
      "Subject: x",
      "Content-Type: application/octet-stream; name=a.xlsx",
      "Content-Transfer-Encoding: base64",
      "",
      base64(locked),
    ),
  );
  expect(second.attachments[0]).toMatchObject({ kind: "encrypted-office", encrypted: true, mismatch: false });
});

test("the notice is no Outlook file", () => {
  expect(readMessageNow(notice).kind).toBe("mail");
});
