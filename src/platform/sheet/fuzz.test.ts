/** Whatever the bytes are: an answer, never an exception, and never more than the limits allow. */

import * as fc from "fast-check";
import { expect, test } from "vitest";
import { MAIN, rawBook, rawParts, zipOf } from "#tests/helpers/excel-file.ts";
import { type Limits, type ReadResult, readPasted, readTable, writeWorkbook } from "./index.ts";

const limits: Limits = { bytes: 100_000, unpackedBytes: 200_000, rows: 50, columns: 20, cells: 600 };

function isSound(result: ReadResult): void {
  if (!result.ok) {
    expect(typeof result.reason).toBe("string");
    expect(() => JSON.stringify(result.details)).not.toThrow();
    return;
  }
  for (const sheet of result.sheets) {
    const width = sheet.rows[0]?.length ?? 0;
    expect(sheet.rows.length).toBeLessThanOrEqual(limits.rows);
    expect(width).toBeLessThanOrEqual(limits.columns);
    expect(sheet.rowNumbers.length).toBe(sheet.rows.length);
    for (const row of sheet.rows) {
      expect(row.length).toBe(width);
      for (let i = 0; i < width; i += 1) expect(typeof row[i]).toBe("string");
    }
  }
}

const starts = [
  [],
  [0x50, 0x4b, 3, 4],
  [0x50, 0x4b, 5, 6],
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
  [0xff, 0xfe],
  [9, 8],
];

test("answers for any bytes, also behind the first bytes of known formats", async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 300 }), async (start, bytes) => {
      isSound(await readTable(new Uint8Array([...start, ...bytes]), { limits }));
    }),
    { numRuns: 200 },
  );
});

test("answers for any text, as a file and pasted", async () => {
  const text = fc.string({
    unit: fc.oneof(fc.constantFrom(...'",;\t\r\n=ab'), fc.string({ maxLength: 1 })),
    maxLength: 200,
  });
  await fc.assert(
    fc.asyncProperty(text, async (text) => {
      isSound(await readTable(Buffer.from(text), { limits }));
      isSound(readPasted(text, { limits }));
    }),
    { numRuns: 200 },
  );
});

async function realFiles(): Promise<Uint8Array[]> {
  const written = await writeWorkbook({
    creator: "見本",
    createdAt: new Date("2026-04-01T00:00:00Z"),
    sheets: [
      {
        name: "台帳",
        title: "台帳",
        columns: [
          { key: "a", header: "名称", kind: "text", group: "物", list: ["甲", "乙"] },
          { key: "b", header: "取得日", kind: "date", group: "物" },
          { key: "c", header: "数", kind: "number" },
        ],
        rows: [
          { a: "甲", b: "2026-04-01", c: 3 },
          { a: "=1+1", b: "不明", c: null },
        ],
      },
    ],
  });
  const excel = await rawBook({
    styles: [0, 14, 57],
    strings:
      '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si><si><r><t>a</t></r><r><t>b</t></r></si>',
    rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="2"><v>46113</v></c></row><row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2"><f>1+1</f><v>2</v></c></row>',
    afterRows: '<mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells>',
  });
  return [written, excel];
}

test("answers for real files with bytes changed, cut out or doubled", async () => {
  const files = await realFiles();
  const change = fc.record({ at: fc.nat(), length: fc.nat(40), bytes: fc.uint8Array({ maxLength: 20 }) });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...files),
      fc.array(change, { minLength: 1, maxLength: 4 }),
      async (file, changes) => {
        let bytes = Buffer.from(file);
        for (const { at, length, bytes: put } of changes) {
          const start = at % bytes.length;
          bytes = Buffer.concat([bytes.subarray(0, start), put, bytes.subarray(start + length)]);
          if (bytes.length === 0) return;
        }
        isSound(await readTable(bytes, { limits }));
      },
    ),
    { numRuns: 200 },
  );
});

test("answers for well-packed workbooks whose XML is hostile or nonsense", async () => {
  const parts = rawParts({
    styles: [0, 14],
    strings: "<si><t>x</t></si>",
    rows: '<row r="1"><c r="A1" t="s" s="1"><v>0</v></c><c r="B1" s="1"><v>46113</v></c></row>',
    afterRows: '<mergeCells><mergeCell ref="A1:B9"/></mergeCells>',
  });
  const names = Object.keys(parts);
  const piece = fc.constantFrom(
    "",
    "<",
    ">",
    '"',
    "&",
    "&#0;",
    "&#xFFFFFFFF;",
    "-1",
    "1e999",
    "NaN",
    "ZZZZZZZ99999999999",
    "A0",
    "<row>",
    "</row>",
    "<c>",
    "<v/>",
    "<![CDATA[",
    "<!--",
    "<?",
    "s=",
    'r="-5"',
    "../../etc/passwd",
    "%",
    "%E0%A4%A",
    "http://[",
    "46113.999999999",
    "-0",
    "2958466",
    `xmlns="${MAIN}"`,
  );
  const change = fc.record({ part: fc.constantFrom(...names), at: fc.nat(), length: fc.nat(12), piece });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 5 }), async (changes) => {
      const changed = { ...parts };
      for (const { part, at, length, piece } of changes) {
        const text = changed[part] ?? "";
        const start = at % (text.length + 1);
        changed[part] = text.slice(0, start) + piece + text.slice(start + length);
      }
      isSound(await readTable(await zipOf(changed), { limits }));
    }),
    { numRuns: 200 },
  );
});
