/** Text files and pasted text: encodings, separators, quotes, and the way out and back. */

import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type Limits, readPasted, readTable, writeCsv } from "./index.ts";

async function read(bytes: Uint8Array | string, limits?: Partial<Limits>) {
  const result = await readTable(typeof bytes === "string" ? Buffer.from(bytes) : bytes, { limits });
  if (!result.ok) throw new Error(`refused: ${result.reason} ${JSON.stringify(result.details)}`);
  return {
    rows: result.sheets[0]?.rows,
    kind: result.kind,
    encoding: result.encoding,
    sheet: result.sheets[0],
  };
}

function pasted(text: string) {
  const result = readPasted(text);
  return result.ok ? result.sheets[0]?.rows : result.reason;
}

test("reads UTF-8 with and without its mark", async () => {
  expect(await read("氏名,部署\r\n髙橋,総務①\r\n")).toMatchObject({
    rows: [
      ["氏名", "部署"],
      ["髙橋", "総務①"],
    ],
    kind: "csv",
    encoding: "utf-8",
  });
  expect((await read("\uFEFF氏名,部署\r\n")).rows).toEqual([["氏名", "部署"]]);
});

test("reads CP932 with the characters that only Windows has", async () => {
  const bytes = [
    [0x8e, 0x81, 0x96, 0xbc, 0x2c], // 氏名,
    [0x87, 0x40, 0xfb, 0xfc, 0x81, 0x60, 0x81, 0x8f, 0x2c], // ①髙～￥,
    [0xc3, 0xde, 0xbd, 0xb8, 0x2c, 0x83, 0x5c, 0x2c, 0x87, 0x8a], // ﾃﾞｽｸ,ソ,㈱ (the second byte of ソ is a backslash)
  ].flat();
  const result = await read(new Uint8Array(bytes));
  expect(result.rows).toEqual([["氏名", "①髙～￥", "ﾃﾞｽｸ", "ソ", "㈱"]]);
  expect(result.encoding).toBe("cp932");
});

test("reads what Excel calls Unicode text, and its big-endian sister", async () => {
  const text = "\uFEFF氏名\t部署\r\n佐藤\t製造\r\n";
  const little = Buffer.from(text, "utf16le");
  const rows = [
    ["氏名", "部署"],
    ["佐藤", "製造"],
  ];
  expect(await read(little)).toMatchObject({ rows, kind: "tsv", encoding: "utf-16le" });
  expect(await read(Buffer.from(little).swap16())).toMatchObject({ rows, kind: "tsv", encoding: "utf-16be" });
});

test("guesses the separator, not misled by commas in quotes or decimals", async () => {
  expect((await read('a;b;c\n1,5;"x;y";3\n2,5;z;4\n')).rows?.[1]).toEqual(["1,5", "x;y", "3"]);
  expect((await read("a\tb, c\n1\t2\n")).rows?.[0]).toEqual(["a", "b, c"]);
  expect((await read("山田, 太郎\t総務\n佐藤, 花子\t製造\n")).rows?.[0]).toEqual(["山田, 太郎", "総務"]);
  expect((await read('"a;b;c",d\n"e;f;g",h\n')).rows?.[0]).toEqual(["a;b;c", "d"]);
  expect((await read("sep=;\r\na,b;c\r\n")).rows).toEqual([["a,b", "c"]]);
  expect((await read("氏名\n佐藤\n鈴木\n")).rows).toEqual([["氏名"], ["佐藤"], ["鈴木"]]);
});

test("reads quotes, line breaks in cells and any line ends; counts rows as a spreadsheet does", async () => {
  const { rows, sheet } = await read('a,"b ""x""\r\nc"\r\r\n\n1,5" disk\n"q"r,2');
  expect(rows).toEqual([
    ["a", 'b "x"\r\nc'],
    ["1", '5" disk'],
    ["qr", "2"],
  ]);
  expect(sheet?.rowNumbers).toEqual([1, 4, 5]);
});

test("names the only sheet after the file", async () => {
  const result = await readTable(Buffer.from("a,b"), { fileName: "C:\\帳票\\社員.名簿.csv" });
  expect(result.ok && result.sheets[0]?.name).toBe("社員.名簿");
});

test("neutralises what would run as a formula, and only that", () => {
  const csv = (cell: string) => Buffer.from(writeCsv([[cell]], { bom: false })).toString();
  expect(csv("=cmd|'/C calc'!A0")).toBe("\"'=cmd|'/C calc'!A0\"\r\n");
  expect(["@x", "+1", "-1", "\tx", "\rx"].map((cell) => csv(cell).slice(1, 3))).toEqual([
    "'@",
    "'+",
    "'-",
    "'\t",
    "'\r",
  ]);
  expect(csv("'=x")).toBe("\"''=x\"\r\n");
  expect(csv("株式会社")).toBe("株式会社\r\n");
  expect([...writeCsv([["a"]], { bom: true })].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
});

/** Texts as cells hold them; control characters other than TAB, CR and LF make a file binary. */
const cell = fc.oneof(
  fc.constantFrom(
    "",
    "=1+1",
    "'=x",
    "''",
    "-5",
    "@a",
    "\tt",
    "\r",
    "\r\n",
    '"',
    '""x',
    "sep=;",
    "<?xml ?>",
    "%PDF-1",
    ";",
    " ",
  ),
  fc.string({ unit: fc.constantFrom(..."ab,;\"'=+-@\t\r\n 氏①ｶﾞ𠮷é\uFEFF") }),
  fc.string({ unit: "binary" }).map((text) => text.toWellFormed().replace(/[\p{Cc}--[\t\n\r]]/gv, "")),
);

/** Rectangles that a file can tell from smaller ones: no empty row, last column not empty throughout. */
const table = fc
  .array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 })
  .map((rows) => {
    const width = Math.max(...rows.map((row) => row.length));
    return rows.map((row) => [...row, ...Array<string>(width).fill("")].slice(0, width));
  })
  .filter((rows) => rows.every((row) => row.some(Boolean)) && rows.some((row) => row.at(-1) !== ""));

test("what is written as CSV is read back unchanged, whatever the cells contain", async () => {
  await fc.assert(
    fc.asyncProperty(table, fc.boolean(), async (rows, bom) => {
      expect((await read(writeCsv(rows, { bom }))).rows).toEqual(rows);
    }),
    { numRuns: 1_000 },
  );
});

test("no written cell begins as a formula for a program that opens the file", () => {
  fc.assert(
    fc.property(cell, (text) => {
      const written = Buffer.from(writeCsv([[text]], { bom: false })).toString();
      expect(written.replace(/^"/, "")).not.toMatch(/^[=+\-@\t]|^\r(?!\n$)/);
    }),
  );
});

test("reads what Excel puts on the clipboard", () => {
  expect(
    pasted('氏名\t住所\r\n佐藤\t"名古屋市\n中区 ""丸の内"""\r\n鈴木\t5" 画面\r\n"引用"\t"半分\r\n'),
  ).toEqual([
    ["氏名", "住所"],
    ["佐藤", '名古屋市\n中区 "丸の内"'],
    ["鈴木", '5" 画面'],
    ['"引用"', '"半分'],
  ]);
});

test("reads a pasted list of names, and pasted CSV where every line is cut alike", () => {
  expect(pasted("佐藤\n鈴木, 一郎\n")).toEqual([["佐藤"], ["鈴木, 一郎"]]);
  expect(pasted("佐藤,総務\n鈴木,製造")).toEqual([
    ["佐藤", "総務"],
    ["鈴木", "製造"],
  ]);
  expect(pasted("佐藤")).toEqual([["佐藤"]]);
});

test("a copied rectangle comes back as it was", () => {
  // As spreadsheets write the clipboard: quotes only around cells with a line break or a tab.
  const copy = (text: string) => (/[\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const unit = fc.constantFrom(..."ab,;'氏\"\n\t ");
  const rows = fc.array(fc.tuple(fc.string({ unit }), fc.constantFrom("x", "y")), { minLength: 1 });
  fc.assert(
    fc.property(rows, (rows) => {
      // A text that begins with a quote may look like a quoted cell; an apostrophe of our CSV export is taken away.
      fc.pre(rows.every(([text]) => !/^"|^'+\t/.test(text)));
      expect(pasted(rows.map((row) => `${row.map(copy).join("\t")}\r\n`).join(""))).toEqual(rows);
    }),
  );
});
