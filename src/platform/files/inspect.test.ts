import fc from "fast-check";
import sharp from "sharp";
import { expect, test } from "vitest";
import { writeWorkbook } from "#src/platform/sheet/index.ts";
import { zipOf } from "#tests/helpers/zip.ts";
import { inspectFile } from "./inspect.ts";
import { extensionOf, plainName, safeName } from "./name.ts";

const bytes = (text: string) => Uint8Array.from(Buffer.from(text, "latin1"));
const utf8 = (text: string) => new Uint8Array(Buffer.from(text, "utf8"));
const pdf = "%PDF-1.7\n1 0 obj <</Type/Catalog>> endobj\nstartxref\n9\n%%EOF\n";

const contentTypes = (type: string) =>
  `<?xml version="1.0"?><Types><Override PartName="/x" ContentType="application/vnd.${type}.main+xml"/></Types>`;
const word = {
  "[Content_Types].xml": contentTypes("openxmlformats-officedocument.wordprocessingml.document"),
  "word/document.xml": "<w:document/>",
};

const workbook = await writeWorkbook({
  creator: "test",
  createdAt: new Date(0),
  sheets: [{ name: "a", columns: [{ key: "a", header: "a", kind: "text" }], rows: [{ a: "1" }] }],
});
const blank = { create: { width: 8, height: 6, channels: 3 as const, background: "#fff" } };
const png = new Uint8Array(await sharp(blank).png().toBuffer());
const jpeg = new Uint8Array(await sharp(blank).jpeg().toBuffer());

const verdict = async (content: Uint8Array, name: string) => {
  const found = await inspectFile(content, name);
  return found.ok ? found.kind : found.reason;
};

test.each([
  ["a.pdf", bytes(pdf), "pdf"],
  ["a.png", png, "png"],
  ["a.jpg", jpeg, "jpeg"],
  ["a.webp", new Uint8Array(await sharp(blank).webp().toBuffer()), "webp"],
  ["a.heic", bytes("\0\0\0\x18ftypheic\0\0\0\0mif1heic"), "heic"],
  ["a.xlsx", workbook, "xlsx"],
  ["a.docx", zipOf(word), "docx"],
  ["控え.txt", utf8("復元できました。\n"), "text"],
  ["台帳.csv", Uint8Array.from(Buffer.from("82b181f12c310a", "hex")), "csv"],
  ["a.eml", utf8("From: a@example.co.jp\r\nSubject: x\r\n\r\n<html>body</html>"), "eml"],
])("%s is taken for what it is", async (name, content, kind) => {
  expect(await verdict(content, name)).toBe(kind);
});

test("what a file is called does not make it something else", async () => {
  expect(await verdict(png, "report.pdf")).toBe("png");
  expect(await verdict(bytes("MZ\x90\0\x03\0\0\0"), "photo.jpg")).toBe("program");
  expect(await verdict(utf8("<html><script>alert(1)</script>"), "photo.png")).toBe("web-page");
  expect(await verdict(utf8("@echo off\r\ndel *"), "run.bat")).toBe("program");
  expect(await verdict(utf8("BMW is a car."), "car.txt")).toBe("text");
});

test.each([
  ["x.svg", utf8('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'), "web-page"],
  ["x.txt", utf8("\ufeff  <!DOCTYPE html><p>"), "web-page"],
  ["x.csv", utf8("a,b\n<script>alert(1)</script>,2"), "web-page"],
  ["x.txt", utf8("#!/bin/sh\nrm -r x"), "program"],
  ["x.js", utf8("alert(1)"), "program"],
  ["x.zip", zipOf({ "a.txt": "a" }), "archive"],
  ["x.xlsx", bytes("Rar!\x1a\x07\0"), "archive"],
  ["x.gif", bytes("GIF89a\x01\0"), "other-picture"],
  ["x.avif", bytes("\0\0\0\x18ftypavif\0\0\0\0mif1avif"), "other-picture"],
  ["x.doc", bytes("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0"), "old-office"],
  ["x.xlsx", bytes(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${[..."EncryptedPackage"].join("\0")}\0`), "encrypted"],
  ["x.pdf", bytes("%PDF-1.7 and then the connection broke"), "damaged"],
  ["x.bin", bytes("\0\x01\x02\x03"), "unknown-kind"],
  ["x.txt", new Uint8Array(), "empty"],
  ["x.eml", utf8("not a mail"), "damaged"],
])("%s is refused: %#", async (name, content, reason) => {
  expect(await verdict(content, name)).toBe(reason);
});

test("an Office document that brings a program along is refused, however it is called", async () => {
  const macro = contentTypes("ms-word.document.macroEnabled");
  for (const parts of [
    { ...word, "word/vbaProject.bin": "x" },
    { ...word, "word/VBAPROJECT.BIN": "x" },
    { ...word, "[Content_Types].xml": macro },
    { ...word, "word/activeX/activeX1.xml": "x" },
    { ...word, "word/embeddings/oleObject1.bin": "x" },
    { ...word, "xl/macrosheets/sheet1.xml": "x" },
    { ...word, "word/drawings/innocent.bin": "x" },
    {
      ...word,
      "[Content_Types].xml": `${word["[Content_Types].xml"]}<Override PartName="/x" ContentType="application/vnd.openxmlformats-officedocument.oleObject"/>`,
    },
    {
      ...word,
      "word/_rels/settings.xml.rels":
        '<Relationship Type="x/attachedTemplate" Target="http://x/a.dotm" TargetMode="External"/>',
    },
  ])
    expect(await verdict(zipOf(parts), "a.docx")).toBe("macros");
  expect(await verdict(zipOf({ ...word, "xl/printerSettings/printerSettings1.bin": "x" }), "a.docx")).toBe(
    "docx",
  );
});

test("two kinds at once are refused: a container behind a document or a picture, markup in front", async () => {
  const hidden = Buffer.from(zipOf({ "a.class": "x" }));
  for (const front of [bytes(pdf), png, jpeg])
    expect(await verdict(new Uint8Array(Buffer.concat([front, hidden])), "a.pdf")).toBe("two-kinds");
  // The directory's place counted from the front, as self-extracting archives have it.
  const moved = Buffer.from(hidden);
  const end = moved.length - 22;
  moved.writeUInt32LE(moved.readUInt32LE(end + 16) + png.length, end + 16);
  expect(await verdict(new Uint8Array(Buffer.concat([png, moved])), "a.png")).toBe("two-kinds");
  expect(await verdict(bytes(`%PDF-1.4\n<script>alert(1)</script>\n%%EOF`), "a.pdf")).toBe("two-kinds");
});

test("a document that unfolds beyond measure is refused by its own account, unread", async () => {
  const parts = zipOf(word);
  const at = Buffer.from(parts).lastIndexOf(Buffer.from("PK\x01\x02", "latin1"));
  new DataView(parts.buffer, parts.byteOffset).setUint32(at + 24, 400_000_000, true);
  expect(await verdict(parts, "a.docx")).toBe("expands-too-much");
  const lying = zipOf({ ...word, "[Content_Types].xml": " ".repeat(5_000_000) });
  expect(await verdict(lying, "a.docx")).toBe("damaged");
});

test("the largest file is 10 MB", async () => {
  const large = new Uint8Array(10_000_001).fill(0x61);
  expect(await verdict(large, "a.txt")).toBe("too-large");
  expect(await verdict(large.subarray(1), "a.txt")).toBe("text");
});

test("any bytes under any name get an answer", async () => {
  const starts = [
    "",
    "PK\x03\x04",
    "%PDF-",
    "\x89PNG\r\n\x1a\n",
    "RIFF\0\0\0\0WEBP",
    "\0\0\0\x18ftyp",
    "From: a\n",
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...starts),
      fc.uint8Array({ maxLength: 300 }),
      fc.string(),
      async (start, rest, name) => {
        const content = new Uint8Array(Buffer.concat([Buffer.from(start, "latin1"), rest]));
        const found = await inspectFile(content, name);
        expect(typeof found.ok).toBe("boolean");
      },
    ),
    { numRuns: 300 },
  );
  const broken = zipOf(word);
  for (let at = 0; at < broken.length; at += 1) {
    const copy = broken.slice();
    copy[at] = (copy[at] ?? 0) ^ 0xff;
    expect(typeof (await inspectFile(copy, "a.docx")).ok).toBe("boolean");
  }
});

test("names lose paths, controls, reversed writing and what file systems reserve", () => {
  expect(safeName("../../etc/passwd", ["txt"])).toBe("passwd.txt");
  expect(safeName("C:\\fakepath\\写真 1.JPG", ["jpg", "jpeg"])).toBe("写真 1.jpg");
  expect(safeName("請求書\u202egpj.exe", ["pdf"])).toBe("請求書gpj.exe.pdf");
  expect(safeName("a\0\r\nb.pdf", ["pdf"])).toBe("ab.pdf");
  expect(safeName("con.txt", ["txt"])).toBe("_con.txt");
  expect(safeName(" .. ", ["pdf"])).toBe("file.pdf");
});

test("any name becomes one that is short, keeps its ending and stays as it is the second time", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (name) => {
      const safe = safeName(name, ["png"]);
      expect(safe.length).toBeLessThanOrEqual(104);
      expect(extensionOf(safe)).toBe("png");
      expect(safe).not.toMatch(/[/\\\p{Cc}\p{Cf}<>:"|?*]/u);
      expect(safeName(safe, ["png"])).toBe(safe);
      expect(plainName(safe)).toBe(safe);
    }),
  );
});
