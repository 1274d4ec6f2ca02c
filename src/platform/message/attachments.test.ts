import { deflateSync, gzipSync } from "node:zlib";
import QRCode from "qrcode";
import { expect, test } from "vitest";
import { zipOf } from "#tests/helpers/zip.ts";
import { readCodes, readMessage, readMessageNow } from "./index.ts";
import { base64, raw, utf8 } from "./mail.sample.ts";

const attach = (name: string, content: Uint8Array | string, type = "application/octet-stream") =>
  raw(
    "From: a@one.example",
    "Subject: x",
    "Content-Type: multipart/mixed; boundary=x",
    "",
    "--x",
    "Content-Type: text/plain",
    "",
    "see file",
    "--x",
    `Content-Type: ${type}`,
    `Content-Disposition: attachment; filename*=utf-8''${encodeURIComponent(name)}`,
    "Content-Transfer-Encoding: base64",
    "",
    base64(content),
    "--x--",
  );
const read = (name: string, content: Uint8Array | string, type?: string) => {
  const [attachment] = readMessageNow(attach(name, content, type)).attachments;
  if (!attachment) throw new Error("no attachment");
  return attachment;
};
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));

test.each([
  ["請求書.pdf.exe", { doubleExtension: true, extensions: ["exe", "pdf"] }],
  ["report\u202efdp.exe", { reversed: true, extensions: ["exe"] }],
  [`a.pdf${" ".repeat(60)}.js`, { padded: true, doubleExtension: true }],
  ["../../x.txt", { path: true }],
  ["v1.2.pdf", { doubleExtension: false, reversed: false, padded: false, path: false }],
])("what is odd about the name %j is seen", (name, expected) => {
  expect(read(name, "x").name).toMatchObject(expected);
});

test.each([
  ["filename*0*=utf-8''%E8%AB%8B; filename*1*=%E6%B1%82.pdf", "請求.pdf"],
  ['filename="=?ISO-2022-JP?B?GyRCQEE1YRsoQi5wZGY=?="', "請求.pdf"],
  ['filename="a;b.pdf"', "a;b.pdf"],
  ['filename="unclosed.pdf', "unclosed.pdf"],
  ["filename*=iso-2022-jp''%1B%24B%40A5a%1B%28B.pdf", "請求.pdf"],
])("a name written as %s is read", (parameter, name) => {
  const message = readMessageNow(
    raw(
      "From: a@one.example",
      "Subject: x",
      "Content-Type: application/pdf",
      `Content-Disposition: attachment; ${parameter}`,
      "",
      "%PDF-",
    ),
  );
  expect(message.attachments[0]?.name.name).toBe(name);
});

test.each([
  ["a.pdf", latin1("MZ\x90\0\x03\0\0\0\x04\0\0\0"), "program", true],
  ["a.jpg", latin1("\x89PNG\r\n\x1a\n\0\0\0\0"), "png", false],
  ["a.doc", latin1("{\\rtf1 hi}"), "rtf", false],
  ["a.txt", latin1("<html><script>1</script>"), "html", true],
  ["a.one", Buffer.from("e4525c7b8cd8a74daeb15378d02996d3", "hex"), "onenote", false],
  ["a.js", latin1("WScript.Echo(1)"), "script", false],
  ["a.rar", latin1("Rar!\x1a\x07\x01\0\0\0\0\0"), "rar", false],
  ["a.mobileconfig", utf8('<?xml version="1.0"?><plist><key>PayloadContent</key></plist>'), "profile", false],
  ["a.vhdx", latin1("vhdxfile\0\0"), "vhdx", false],
  ["a.html", latin1(""), "empty", false],
])("%s is taken for what it is", (name, content, kind, mismatch) => {
  expect(read(name, content)).toMatchObject({ kind, mismatch });
});

test("a ZIP is listed, and archives and shortcuts in it are opened", () => {
  const inner = zipOf({ "run.js": "WScript.Echo(1)" });
  const outer = zipOf({ "説明.txt": "hello", "link.url": "[InternetShortcut]\nURL=https://bad.example/\n" });
  // zipOf packs texts; an inner archive goes in as gzip of bytes.
  const message = read("a.zip", outer);
  expect(message.archive).toMatchObject({ entryCount: 2, encrypted: false, nesting: 1, damaged: false });
  expect(message.archive?.entries.map(({ name, kind }) => [name.name, kind])).toEqual([
    ["説明.txt", "text"],
    ["link.url", "internet-shortcut"],
  ]);
  expect(message.archive?.entries[1]?.shortcut?.url).toBe("https://bad.example/");
  const packed = read("b.zip.gz", gzipSync(inner));
  expect(packed.archive?.entries.map(({ name, inside, kind }) => [name.name, inside, kind])).toEqual([
    ["b.zip", [], "zip"],
    ["run.js", ["b.zip"], "script"],
  ]);
  expect(packed.archive?.nesting).toBe(2);
});

test("an encrypted ZIP says so, and a damaged one is listed from its pieces", () => {
  const zip = zipOf({ "secret.exe": "MZ" });
  const encrypted = zip.slice();
  const directory = Buffer.from(encrypted).indexOf("PK\x01\x02", 0, "latin1");
  encrypted[directory + 8] = 1;
  expect(read("a.zip", encrypted)).toMatchObject({ encrypted: true, archive: { encrypted: true } });
  const cut = read("a.zip", zip.subarray(0, directory));
  expect(cut.archive).toMatchObject({ damaged: true, entryCount: 1 });
  expect(cut.archive?.entries[0]?.name.name).toBe("secret.exe");
});

test("an archive that unfolds beyond measure is listed without being unfolded", () => {
  const bomb = zipOf({ "a.txt": "\0".repeat(30_000_000), "b.txt": "\0".repeat(30_000_000) });
  const started = performance.now();
  const { archive } = read("a.zip", bomb);
  expect(archive?.ratio).toBeGreaterThan(500);
  expect(archive?.unpackedSize).toBe(60_000_000);
  expect(performance.now() - started).toBeLessThan(3_000);
});

const types = (main: string) => `<Types><Override ContentType="application/vnd.${main}.main+xml"/></Types>`;

test("what Office documents bring along is found", () => {
  const { office, kind } = read(
    "a.docx",
    zipOf({
      "[Content_Types].xml": types("ms-word.document.macroEnabled"),
      "word/document.xml":
        "<w:p><w:r><w:t>お支払いのお願い</w:t></w:r></w:p><w:instrText>DDE</w:instrText><w:instrText>AUTO c:\\\\cmd.exe</w:instrText>",
      "word/vbaProject.bin": "x",
      "word/embeddings/oleObject1.bin": "x",
      "word/_rels/settings.xml.rels":
        '<Relationship Type="x/attachedTemplate" Target="https://bad.example/t.dotm" TargetMode="External"/><Relationship Type="http://x/relationships/hyperlink" Target="https://l.example/?a=1&amp;b=2" TargetMode="External"/>',
    }),
  );
  expect(kind).toBe("docx");
  expect(office).toMatchObject({
    macros: true,
    remoteParts: ["https://bad.example/t.dotm"],
    links: ["https://l.example/?a=1&b=2"],
    embedded: ["word/embeddings/oleObject1.bin"],
    text: "お支払いのお願い\nDDEAUTO c:\\\\cmd.exe",
  });
  expect(office?.dde[0]).toContain("DDEAUTO");
  const sheet = read(
    "a.xlsx",
    zipOf({
      "[Content_Types].xml": types("x"),
      "xl/workbook.xml": '<sheet state="veryHidden"/>',
      "xl/macrosheets/sheet1.xml": "x",
    }),
  );
  expect(sheet.office).toMatchObject({ oldMacros: true, hiddenSheets: 1 });
});

test("RTF with an equation object and a template from elsewhere is seen", () => {
  const rtf =
    "{\\rtf1{\\object\\objemb{\\*\\objclass Equation.3}{\\*\\objdata 01}}{\\*\\template https://bad.example/t.dotm}}";
  expect(read("a.doc", rtf).office).toMatchObject({
    equationEditor: true,
    remoteParts: ["https://bad.example/t.dotm"],
  });
});

test("links, numbers and actions of a PDF are found, packed ones too", () => {
  const page = deflateSync(Buffer.from("BT (Call +1 (888) 555-0123 now) Tj ET"));
  const hidden = deflateSync(Buffer.from("<</S/URI/URI(https://bad.example/\\(x\\))>>"));
  const pdf = Buffer.concat([
    latin1("%PDF-1.7\n1 0 obj<</Type/Catalog/OpenAction<</S/J#61vaScript/JS(x)>>>>endobj\n"),
    latin1("2 0 obj<</Filter/FlateDecode>>stream\n"),
    page,
    latin1("\nendstream endobj\n3 0 obj<</Type/ObjStm/Filter/FlateDecode>>stream\r\n"),
    hidden,
    latin1(
      "\nendstream endobj\n4 0 obj<</Type/Page/A<</S/Launch>>>>endobj\ntrailer<</Encrypt 5 0 R>>\n%%EOF",
    ),
  ]);
  expect(read("a.pdf", pdf).pdf).toMatchObject({
    pages: 1,
    links: ["https://bad.example/(x)"],
    phoneNumbers: ["+1 (888) 555-0123"],
    javascript: true,
    launch: true,
    openAction: true,
    encrypted: true,
    submitForm: false,
  });
});

test("a page that was attached is walked like a body", () => {
  const page = read("login.html", "<form action='https://bad.example'><input type=password></form>");
  expect(page.html?.forms[0]).toMatchObject({ url: "https://bad.example/", password: true });
});

test("a Windows shortcut says what it starts", () => {
  const text = (value: string) => {
    const length = Buffer.alloc(2);
    length.writeUInt16LE(value.length);
    return Buffer.concat([length, Buffer.from(value, "utf16le")]);
  };
  const head = Buffer.alloc(76);
  head.write("L\0\0\0\x01\x14\x02\0\0\0\0\0\xc0\0\0\0\0\0\0F", "latin1");
  head.writeUInt32LE(0x08 | 0x20 | 0x80, 20);
  const link = Buffer.concat([head, text("..\\powershell.exe"), text("-w hidden -c x")]);
  expect(read("請求書.lnk", link)).toMatchObject({
    kind: "shortcut",
    shortcut: { target: "..\\powershell.exe", arguments: "-w hidden -c x" },
  });
});

test("an invitation is read", () => {
  const calendar = [
    "BEGIN:VCALENDAR",
    "METHOD:REQUEST",
    "BEGIN:VEVENT",
    "SUMMARY:会議\\, 至急",
    "ORGANIZER;CN=x:mailto:boss@bad.example",
    "DESCRIPTION:参加 https://bad.exa",
    " mple/join",
    "END:VEVENT",
  ].join("\r\n");
  expect(read("invite.ics", calendar, "text/calendar").calendar).toMatchObject({
    method: "REQUEST",
    summary: "会議, 至急",
    organizer: "boss@bad.example",
    links: ["https://bad.example/join"],
  });
});

test("QR codes in pictures are read; damaged pictures are not, and say so", async () => {
  const picture = await QRCode.toBuffer("https://bad.example/qr", { width: 300 });
  const message = await readMessage(attach("a.png", picture, "image/png"), { readCodes });
  expect(message.attachments[0]?.picture).toEqual({
    width: 300,
    height: 300,
    codes: ["https://bad.example/qr"],
  });
  const broken = await readMessage(attach("a.png", picture.subarray(0, 60), "image/png"), { readCodes });
  expect(broken.attachments[0]?.picture?.codes).toBeUndefined();
  const html = `<img src="data:image/png;base64,${picture.toString("base64")}">`;
  const inPage = await readMessage(
    raw("From: a@one.example", "Subject: x", "Content-Type: text/html", "", html),
    { readCodes },
  );
  expect(inPage.attachments[0]?.picture?.codes).toEqual(["https://bad.example/qr"]);
});
