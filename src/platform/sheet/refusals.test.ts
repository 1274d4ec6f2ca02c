/** Files that cannot be read get a reason, and cost little. */

import { expect, test } from "vitest";
import { MAIN, rawBook, rawParts, zipOf } from "#tests/helpers/excel-file.ts";
import { type Limits, readPasted, readTable } from "./index.ts";

const oneCell = '<row r="1"><c r="A1"><v>1</v></c></row>';

async function reasonOf(bytes: Uint8Array, limits?: Partial<Limits>) {
  const result = await readTable(bytes, { limits });
  return result.ok ? "read" : result.reason;
}

function bytesOf(...parts: (string | number[])[]): Uint8Array {
  return Buffer.concat(
    parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.from(part))),
  );
}

/** A compound file's first sector and a directory entry of this name, as old Excel and encrypted books begin. */
function compound(name: string): Uint8Array {
  return bytesOf([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], Array(600).fill(0), [
    ...Buffer.from(name, "utf16le"),
  ]);
}

test("refuses a file of 200 MB without looking into it", async () => {
  const bytes = new Uint8Array(200_000_000);
  const before = process.memoryUsage().arrayBuffers;
  expect(await readTable(bytes)).toEqual({
    ok: false,
    reason: "too-large",
    details: { found: 200_000_000, limit: 10_000_000 },
  });
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1_000_000);
});

test("refuses a zip bomb by its declared size, before inflating", async () => {
  const parts = rawParts({ rows: oneCell });
  parts["xl/worksheets/sheet1.xml"] += " ".repeat(200_000_000);
  const bomb = await zipOf(parts);
  expect(bomb.length).toBeLessThan(300_000);
  const before = process.memoryUsage().arrayBuffers;
  expect(await reasonOf(bomb)).toBe("expands-too-much");
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10_000_000);
});

test("refuses a zip bomb that lies about its size, as soon as more comes out than may", async () => {
  const parts = rawParts({ rows: oneCell });
  parts["xl/worksheets/sheet1.xml"] += " ".repeat(50_000_000);
  const bomb = await zipOf(parts);
  declareSize(bomb, "xl/worksheets/sheet1.xml", 1_000);
  expect(await reasonOf(bomb, { unpackedBytes: 1_000_000 })).toBe("expands-too-much");
});

test("counts what all parts together unfold to", async () => {
  const rows = oneCell + " ".repeat(600_000);
  const bytes = await rawBook({ rows, moreSheets: [{ name: "2", rows }] });
  expect(await reasonOf(bytes, { unpackedBytes: 1_000_000 })).toBe("expands-too-much");
  expect(await reasonOf(bytes, { unpackedBytes: 2_000_000 })).toBe("read");
});

test("refuses more rows, columns or cells than allowed, and reads exactly as many", async () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>1</v></c></row>`).join("");
  expect(await reasonOf(await rawBook({ rows: rows(5) }), { rows: 5 })).toBe("read");
  expect(await reasonOf(await rawBook({ rows: rows(6) }), { rows: 5 })).toBe("too-many-rows");
  const far = await rawBook({ rows: '<row r="1"><c r="XFD1"><v>1</v></c></row>' });
  expect(await readTable(far)).toEqual({
    ok: false,
    reason: "too-many-columns",
    details: { found: 16_384, limit: 256 },
  });
  const wide = '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="IV2"><v>1</v></c></row>';
  expect(await reasonOf(await rawBook({ rows: wide }), { cells: 512 })).toBe("read");
  expect(await reasonOf(await rawBook({ rows: wide }), { cells: 511 })).toBe("expands-too-much");
  expect(await reasonOf(bytesOf("a,b\n".repeat(6)), { rows: 5 })).toBe("too-many-rows");
  expect(await reasonOf(bytesOf(",".repeat(256), "x"))).toBe("too-many-columns");
});

test("names old and encrypted workbooks", async () => {
  expect(await reasonOf(compound("Workbook"))).toBe("old-xls");
  expect(await reasonOf(compound("Book"))).toBe("old-xls");
  expect(await reasonOf(bytesOf([9, 8, 16, 0, 0, 6]))).toBe("old-xls");
  expect(await reasonOf(compound("EncryptedPackage"))).toBe("encrypted");
  const locked = await rawBook({ rows: oneCell });
  setFlag(locked, 1);
  expect(await reasonOf(locked)).toBe("encrypted");
});

test("names what is no spreadsheet, whatever its file name says", async () => {
  const format = async (bytes: Uint8Array) => {
    const result = await readTable(bytes, { fileName: "社員名簿.xlsx" });
    return result.ok ? "read" : `${result.reason} ${result.details.format}`;
  };
  expect(await format(compound("WordDocument"))).toBe("not-a-spreadsheet compound");
  expect(await format(await zipOf({ "readme.txt": "x" }))).toBe("not-a-spreadsheet zip");
  expect(await format(await zipOf({ mimetype: "x", "content.xml": "<x/>" }))).toBe(
    "not-a-spreadsheet opendocument",
  );
  const word = rawParts({});
  word["_rels/.rels"] = word["_rels/.rels"]?.replace("xl/workbook.xml", "word/document.xml") ?? "";
  expect(await format(await zipOf({ ...word, "word/document.xml": "<document/>" }))).toBe(
    "not-a-spreadsheet docx",
  );
  expect(await format(bytesOf("%PDF-1.7\n1 0 obj"))).toBe("not-a-spreadsheet pdf");
  expect(await format(bytesOf([0x89], "PNG\r\n", [0x1a, 10, 0, 0, 0, 13]))).toBe("not-a-spreadsheet binary");
  expect(await format(bytesOf("\n<html><body><table>"))).toBe("not-a-spreadsheet html");
  expect(await format(bytesOf('<?xml version="1.0"?><Workbook/>'))).toBe("not-a-spreadsheet xml");
  expect(await format(bytesOf([0x82, 0xff, 0x81, 0x20]))).toBe("not-a-spreadsheet binary");
});

test("says empty when there is nothing in it", async () => {
  expect(await reasonOf(new Uint8Array())).toBe("empty");
  expect(await reasonOf(bytesOf([0xef, 0xbb, 0xbf]))).toBe("empty");
  expect(await reasonOf(bytesOf("\r\n,,\r\n"))).toBe("empty");
  expect(await reasonOf(await rawBook({ rows: '<row r="1"><c r="A1" s="0"/></row>' }))).toBe("empty");
  expect(readPasted("\r\n")).toEqual({ ok: false, reason: "empty", details: {} });
});

test("says damaged when a file is cut off, altered or contradicts itself", async () => {
  const good = await rawBook({ rows: oneCell, strings: "<si><t>甲</t></si>" });
  expect(await reasonOf(good)).toBe("read");
  expect(await reasonOf(good.subarray(0, good.length - 30))).toBe("damaged");
  expect(await reasonOf(good.subarray(0, 200))).toBe("damaged");
  expect(await reasonOf(await rawBook({ rows: '<row r="1"><c r="A1" t="s"><v>7</v></c></row>' }))).toBe(
    "damaged",
  );
  expect(await reasonOf(await rawBook({ sheet: `<worksheet xmlns="${MAIN}"><sheetData><row>` }))).toBe(
    "damaged",
  );
  expect(await reasonOf(await rawBook({ sheet: "no XML at all" }))).toBe("damaged");
  expect(await reasonOf(await rawBook({ sheetTarget: "worksheets/elsewhere.xml" }))).toBe("damaged");
});

test("notices a single changed byte by the checksum", async () => {
  const file = await rawBook({ rows: oneCell });
  declareSize(file, "xl/worksheets/sheet1.xml", undefined, 0x12345678);
  expect(await readTable(file)).toMatchObject({
    ok: false,
    reason: "damaged",
    details: { part: "xl/worksheets/sheet1.xml" },
  });
});

test("gives the line of a quote that never ends", async () => {
  expect(await readTable(bytesOf('a,b\r\n1,2\r\n"3,4\r\n5,6\r\n'))).toEqual({
    ok: false,
    reason: "damaged",
    details: { line: 3 },
  });
});

test("bounds depth and attributes of hostile XML", async () => {
  const deep = `<worksheet xmlns="${MAIN}"><sheetData>${"<a>".repeat(100_000)}${"</b>".repeat(100_000)}`;
  expect(await reasonOf(await rawBook({ sheet: deep }))).toBe("damaged");
  const wide = Array.from({ length: 5_000 }, (_, i) => `a${i}=""`).join(" ");
  expect(await reasonOf(await rawBook({ sheet: `<worksheet ${wide}/>` }))).toBe("damaged");
});

test("bounds sheets and shared texts, which cost memory without being cells", async () => {
  const sheet = '<sheet name="a" sheetId="1" r:id="rId1"/>';
  const parts = rawParts({ rows: oneCell });
  parts["xl/workbook.xml"] =
    parts["xl/workbook.xml"]?.replace("<sheets>", `<sheets>${sheet.repeat(10_000)}`) ?? "";
  expect(await reasonOf(await zipOf(parts))).toBe("expands-too-much");
  const texts = await rawBook({ rows: oneCell, strings: "<si/>".repeat(1_001) });
  expect(await reasonOf(texts, { cells: 1_000 })).toBe("expands-too-much");
  expect(await reasonOf(texts, { cells: 1_001 })).toBe("read");
});

test("refuses a cell longer than any spreadsheet can hold", async () => {
  const cell = (length: number) => `<row r="1"><c r="A1" t="str"><v>${"a".repeat(length)}</v></c></row>`;
  expect(await reasonOf(await rawBook({ rows: cell(32_767) }))).toBe("read");
  expect(await reasonOf(await rawBook({ rows: cell(300_000) }))).toBe("damaged");
  expect(await readTable(bytesOf(`a,b\n"${"x,y\n".repeat(30_000)}"\n`))).toMatchObject({
    reason: "damaged",
    details: { line: 2 },
  });
});

test("accepts sizes in 64-bit fields", async () => {
  const file = await rawBook({ rows: oneCell });
  expect(await reasonOf(widen(file))).toBe("read");
});

/** Calls back with the position of each entry of the central directory. */
function eachEntry(bytes: Uint8Array, visit: (view: DataView, at: number, name: string) => void): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < bytes.length - 46; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const length = view.getUint16(at + 28, true);
    visit(view, at, Buffer.from(bytes.subarray(at + 46, at + 46 + length)).toString());
  }
}

function declareSize(bytes: Uint8Array, part: string, size?: number, checksum?: number): void {
  eachEntry(bytes, (view, at, name) => {
    if (name !== part) return;
    if (size !== undefined) view.setUint32(at + 24, size, true);
    if (checksum !== undefined) view.setUint32(at + 16, checksum, true);
  });
}

function setFlag(bytes: Uint8Array, flag: number): void {
  eachEntry(bytes, (view, at) => view.setUint16(at + 8, view.getUint16(at + 8, true) | flag, true));
}

/** Rewrites the directory so that the sizes of each entry stand in the ZIP64 field, as some writers always do. */
function widen(bytes: Uint8Array): Uint8Array {
  const entries: Buffer[] = [];
  let start = -1;
  eachEntry(bytes, (view, at) => {
    if (start < 0) start = at;
    const length = 46 + view.getUint16(at + 28, true);
    const entry = Buffer.from(bytes.subarray(at, at + length));
    const field = Buffer.alloc(20);
    field.writeUInt16LE(1, 0);
    field.writeUInt16LE(16, 2);
    field.writeBigUInt64LE(BigInt(entry.readUInt32LE(24)), 4);
    field.writeBigUInt64LE(BigInt(entry.readUInt32LE(20)), 12);
    entry.writeUInt32LE(0xffffffff, 20);
    entry.writeUInt32LE(0xffffffff, 24);
    entry.writeUInt16LE(field.length, 30);
    entries.push(entry, field);
  });
  return Buffer.concat([bytes.subarray(0, start), ...entries, bytes.subarray(bytes.length - 22)]);
}
