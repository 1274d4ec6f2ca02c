/** Workbooks that we write: what is in them, and that they come back unchanged. */

import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type CellValue, type ColumnSpec, readTable, type SheetSpec, writeWorkbook } from "./index.ts";
import { sheetNames } from "./writing/sheet-names.ts";
import { openZip } from "./zip/entries.ts";
import { inflate } from "./zip/inflate.ts";

const createdAt = new Date("2026-11-23T01:02:03Z");

async function write(...sheets: SheetSpec[]) {
  return writeWorkbook({ sheets, creator: "株式会社<見本>", createdAt });
}

async function part(bytes: Uint8Array, name: string): Promise<string> {
  const zip = openZip(bytes, 10_000_000);
  const entry = zip.entries.get(name);
  if (!entry) throw new Error(`no part ${name}`);
  const chunks: Uint8Array[] = [];
  for await (const chunk of inflate(zip, entry)) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

const columns: ColumnSpec[] = [
  { key: "id", header: "ID", kind: "text", hidden: true, width: 38 },
  { key: "name", header: "氏名", kind: "text", width: 20 },
  { key: "role", header: "役割", kind: "text", list: ["担当", "責任者"] },
  { key: "count", header: "台数", kind: "number" },
  { key: "since", header: "入社日", kind: "date" },
  { key: "era", header: "入社日（和暦）", kind: "date", shownAs: "era" },
];
const person = {
  id: "0192",
  name: "山田 太郎",
  role: "担当",
  count: 2,
  since: "2026-04-01",
  era: "2026-04-01",
};

test("writes hidden columns, widths, a frozen heading, a filter, drop-downs and A4", async () => {
  const bytes = await write({ name: "社員名簿", columns, rows: [person] });
  const sheet = await part(bytes, "xl/worksheets/sheet1.xml");
  expect(sheet).toContain('<col min="1" max="1" width="38" style="3" hidden="1" customWidth="1"/>');
  expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
  expect(sheet).toContain('<autoFilter ref="A1:F2"/>');
  expect(sheet).toContain('sqref="C2:C502"><formula1>&quot;担当,責任者&quot;</formula1>');
  expect(sheet).toContain('<pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="0"/>');
  expect(await part(bytes, "docProps/core.xml")).toContain("<dc:creator>株式会社&lt;見本&gt;</dc:creator>");
  expect(await part(bytes, "docProps/core.xml")).toContain(">2026-11-23T01:02:03Z</dcterms:created>");
  expect(await part(bytes, "xl/workbook.xml")).toContain("'社員名簿'!$1:$1</definedName>");
});

test("stores days as days, shown in the era where asked, and numbers as numbers", async () => {
  const bytes = await write({ name: "a", columns, rows: [person] });
  const sheet = await part(bytes, "xl/worksheets/sheet1.xml");
  expect(sheet).toContain(
    '<c r="D2" s="4"><v>2</v></c><c r="E2" s="5"><v>46113</v></c><c r="F2" s="6"><v>46113</v></c>',
  );
  expect(await part(bytes, "xl/styles.xml")).toContain(
    'formatCode="[$-411]ggge&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"',
  );
});

test("puts long choices, and choices with commas, on a sheet that stays out of sight and is not read back", async () => {
  const list = Array.from({ length: 60 }, (_, i) => `選択肢${i}, その他`);
  const bytes = await write({
    name: "a",
    columns: [{ key: "x", header: "x", kind: "text", list }],
    rows: [],
  });
  expect(await part(bytes, "xl/worksheets/sheet1.xml")).toContain("<formula1>'_lists'!$A$1:$A$60</formula1>");
  expect(await part(bytes, "xl/workbook.xml")).toContain('name="_lists" sheetId="2" state="veryHidden"');
  const result = await readTable(bytes);
  expect(result.ok && result.sheets.map((sheet) => sheet.name)).toEqual(["a"]);
});

test("writes a title above, in a column that is shown, and groups of columns under merged headings", async () => {
  const grouped = columns.map((column) => (column.kind === "date" ? { ...column, group: "日付" } : column));
  const bytes = await write({ name: "a", title: "社員名簿", columns: grouped, rows: [person] });
  const sheet = await part(bytes, "xl/worksheets/sheet1.xml");
  expect(sheet).toContain('<mergeCell ref="A3:A4"/>');
  expect(sheet).toContain('<mergeCell ref="E3:F3"/>');
  const result = await readTable(bytes);
  expect(result.ok && result.sheets[0]?.rows).toEqual([
    ["", "社員名簿", "", "", "", ""],
    ["ID", "氏名", "役割", "台数", "日付", ""],
    ["ID", "氏名", "役割", "台数", "入社日", "入社日（和暦）"],
    ["0192", "山田 太郎", "担当", "2", "2026-04-01", "2026-04-01"],
  ]);
});

test("never writes a formula", async () => {
  const name = "=cmd|'/C calc'!A0";
  const bytes = await write({
    name: "=1+1",
    title: "=1+1",
    columns,
    rows: [{ ...person, name, count: "=1+1", since: "=TODAY()" }],
  });
  const sheet = await part(bytes, "xl/worksheets/sheet1.xml");
  expect(sheet).not.toMatch(/<f[ >]/);
  const result = await readTable(bytes);
  expect(result.ok && result.sheets[0]?.rows.at(-1)).toEqual([
    "0192",
    name,
    "担当",
    "=1+1",
    "=TODAY()",
    "2026-04-01",
  ]);
});

test("makes sheet names that spreadsheets accept, all different", () => {
  expect(sheetNames(["a/b:c*d?[e]\\", "", "x".repeat(40), "X".repeat(40), "_LISTS", "it's"])).toEqual([
    "a b c d  e",
    "Sheet2",
    "x".repeat(31),
    `${"X".repeat(27)} 2`,
    "_LISTS 2",
    "it\u2019s",
  ]);
});

test("gives the same bytes for the same content, and takes rows as they come", async () => {
  async function* late() {
    yield person;
    await Promise.resolve();
    yield { ...person, id: "0193" };
  }
  const now = await write({ name: "a", columns, rows: [person, { ...person, id: "0193" }] });
  expect(await write({ name: "a", columns, rows: late() })).toEqual(now);
});

test("passes on an error of the source of the rows", async () => {
  async function* broken() {
    yield person;
    throw new Error("connection lost");
  }
  await expect(write({ name: "a", columns, rows: broken() })).rejects.toThrow("connection lost");
});

test("refuses what a spreadsheet cannot hold rather than lose it", async () => {
  const rows = [{ ...person, name: "x".repeat(32_768) }];
  await expect(write({ name: "a", columns, rows })).rejects.toThrow(RangeError);
  await expect(write()).rejects.toThrow(RangeError);
  await expect(write({ name: "a", columns: [], rows: [] })).rejects.toThrow(RangeError);
});

const day = fc
  .date({ min: new Date("1900-03-01"), max: new Date("9999-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const text = fc.oneof(
  fc.constantFrom(
    "",
    "=1+1",
    "007",
    "1e5",
    " x ",
    "a\r\nb",
    "_x000D_",
    "__x0041_",
    "<&>\"'",
    "]]>",
    "#DIV/0!",
    "TRUE",
    "\uFFFE",
  ),
  fc.string({ unit: "binary" }).map((value) => value.toWellFormed()),
);
const values: Record<ColumnSpec["kind"], fc.Arbitrary<CellValue>> = {
  text,
  number: fc.oneof(text, fc.integer(), fc.double({ noDefaultInfinity: true, noNaN: true })),
  date: fc.oneof(text, day, fc.constantFrom("1899-12-31", "2026-02-30", "10000-01-01")),
};
const kinds = ["text", "number", "date"] as const;

test("what is written is read back unchanged: texts, numbers and days in every kind of column", async () => {
  const spec: ColumnSpec[] = kinds.map((kind) => ({ key: kind, header: kind, kind }));
  const row = fc.record({ text: values.text, number: values.number, date: values.date });
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 6 }), async (rows) => {
      const result = await readTable(await write({ name: "a", columns: spec, rows }));
      const shown = rows.map((cells) => kinds.map((kind) => shownAs(cells[kind])));
      const expected = [[...kinds] as string[], ...shown].filter((cells) => cells.some(Boolean));
      expect(result.ok && result.sheets[0]?.rows).toEqual(expected);
    }),
    { numRuns: 200 },
  );
});

/** A number is written as JavaScript writes it; those with an exponent or more than 15 digits come back as that text. */
function shownAs(value: CellValue): string {
  return value === null || value === undefined ? "" : String(value);
}

test("carries facts out of sight, and gives any of them back", async () => {
  const word = fc.oneof(
    fc.constantFrom("", "=1+1", "constructor", " 空白 ", "改行\nあり"),
    fc.string({ maxLength: 8 }),
  );
  const facts = fc.dictionary(fc.string({ minLength: 1, maxLength: 8 }), word, { maxKeys: 5 });
  await fc.assert(
    fc.asyncProperty(facts, async (about) => {
      const sheet = { name: "_about", columns, rows: [person] };
      const bytes = await writeWorkbook({ sheets: [sheet], creator: "x", createdAt, about });
      const result = await readTable(bytes);
      expect(result.ok && result.sheets.map(({ name }) => name)).toEqual(["_about 2"]);
      const well = Object.entries(about).map(([name, value]) => [name.toWellFormed(), value.toWellFormed()]);
      expect(result.ok && result.about).toEqual(Object.fromEntries(well));
    }),
    { numRuns: 50 },
  );
});

test("shows days with kanji and hints beside cells, stored as the same day", async () => {
  const kanji: ColumnSpec[] = [
    { key: "d", header: "日", kind: "date", shownAs: "kanji" },
    { key: "h", header: "用途", kind: "text", hint: "「、」で区切る\n<何でも>" },
    { key: "l", header: "種類", kind: "text", list: ["甲"], hint: "一つ" },
  ];
  const bytes = await write({ name: "a", columns: kanji, rows: [{ d: "2026-04-01", h: "x" }] });
  const sheet = await part(bytes, "xl/worksheets/sheet1.xml");
  expect(sheet).toContain('<c r="A2" s="7"><v>46113</v></c>');
  expect(sheet).toContain(
    '<dataValidation allowBlank="1" showInputMessage="1" prompt="「、」で区切る&#10;&lt;何でも&gt;" sqref="B2:B502"/>',
  );
  expect(sheet).toContain(
    'type="list" allowBlank="1" showErrorMessage="1" showInputMessage="1" prompt="一つ"',
  );
  expect(await part(bytes, "xl/styles.xml")).toContain(
    'formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"',
  );
  const result = await readTable(bytes);
  expect(result.ok && result.sheets[0]?.rows[1]).toEqual(["2026-04-01", "x", ""]);
});
