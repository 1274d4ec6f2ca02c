/** What programs really write into .xlsx files, and what a person sees in them. */

import { expect, test } from "vitest";
import { MAIN, type RawBook, rawBook } from "#tests/helpers/excel-file.ts";
import { readTable } from "./index.ts";

async function firstSheet(book: RawBook) {
  const result = await readTable(await rawBook(book));
  if (!result.ok) throw new Error(`refused: ${result.reason} ${JSON.stringify(result.details)}`);
  const [sheet] = result.sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

async function rowsOf(book: RawBook) {
  return (await firstSheet(book)).rows;
}

/** A row of numbers, one under each of the styles 0, 1, 2 … */
function numbers(...values: number[]): string {
  const cells = values.map((value, i) => `<c r="${"ABCDEFGHIJKL"[i]}1" s="${i}"><v>${value}</v></c>`);
  return `<row r="1">${cells.join("")}</row>`;
}

test("leaves readings (furigana) out of the text", async () => {
  const rows = await rowsOf({
    strings: `<si><t>山田 太郎</t><rPh sb="0" eb="2"><t>ヤマダ</t></rPh><rPh sb="3" eb="5"><t>タロウ</t></rPh><phoneticPr fontId="1"/></si>
      <si><r><rPr><b/></rPr><t>情報</t></r><r><t xml:space="preserve"> 資産 </t></r><rPh sb="0" eb="2"><t>ジョウホウ</t></rPh></si>`,
    rows: '<row r="1" spans="1:2"><c r="A1" s="0" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>',
  });
  expect(rows).toEqual([["山田 太郎", "情報 資産 "]]);
});

test("reads inline texts, in runs and with readings", async () => {
  const rows = await rowsOf({
    rows: '<row r="1"><c r="A1" t="inlineStr"><is><r><t>山</t></r><r><t>田</t></r><rPh sb="0" eb="1"><t>ヤマ</t></rPh></is></c></row>',
  });
  expect(rows).toEqual([["山田"]]);
});

test("writes days of every kind of date format as YYYY-MM-DD", async () => {
  const styles = [14, 22, 27, 30, 31, 57, 58, 176, 177, 178, 179, 180];
  const rows = await rowsOf({
    styles,
    formats: {
      176: '[$-411]ggge"年"m"月"d"日";@',
      177: 'yyyy"年"m"月"d"日"\\(aaa\\)',
      178: "[$-ja-JP-x-gannen]ggge年m月d日",
      179: "[$-411]ge.m.d;@",
      180: "[Red]m/d;@",
    },
    rows: numbers(...styles.map(() => 46_113)),
  });
  expect(rows).toEqual([styles.map(() => "2026-04-01")]);
});

test("reads days of a workbook that counts from 1904", async () => {
  const book = { styles: [14], workbookPr: '<workbookPr date1904="1"/>', rows: numbers(44_651) };
  expect(await rowsOf(book)).toEqual([["2026-04-01"]]);
});

test("reads times, moments, durations, percentages and leading zeros as they are shown", async () => {
  const rows = await rowsOf({
    styles: [20, 22, 46, 9, 176, 177, 178, 4, 44],
    formats: { 176: "00000", 177: "000-0000", 178: 'yyyy/mm/dd h:mm;@"', 44: '_ "¥"* #,##0_ ' },
    rows: numbers(
      0.395_833_333_333,
      46_113.5,
      1.086_805_555_6,
      0.125,
      123,
      4_600_001,
      46_113.75,
      1_234.5,
      98_000,
    ),
  });
  expect(rows).toEqual([
    [
      "09:30",
      "2026-04-01 12:00",
      "26:05",
      "12.5%",
      "00123",
      "460-0001",
      "2026-04-01 18:00",
      "1234.5",
      "98000",
    ],
  ]);
});

test("does not take number formats with date letters in quotes or brackets for dates", async () => {
  const formats = {
    176: '#,##0"days"',
    177: "[Red]0;[Blue]-0",
    178: "0.00E+00",
    179: "G/標準",
    180: 'General"年"',
  };
  const rows = await rowsOf({ styles: [176, 177, 178, 179, 180], formats, rows: numbers(5, 6, 7, 8, 9) });
  expect(rows).toEqual([["5", "6", "7", "8", "9"]]);
});

test("keeps digits stored as text, and shows numbers without the noise of binary fractions", async () => {
  const rows = await rowsOf({
    strings: "<si><t>0312345678</t></si>",
    rows: `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>30.299999999999997</v></c><c r="C1"><v>1.0000000000000001E-5</v></c><c r="D1"><v>1.23456789012E+17</v></c><c r="E1"><v>-0.1</v></c></row>`,
  });
  expect(rows).toEqual([["0312345678", "30.3", "0.00001", "123456789012000000", "-0.1"]]);
});

test("takes the stored result of a formula and says where the formulas were", async () => {
  const sheet = await firstSheet({
    rows: `<row r="2"><c r="A2" t="str"><f>CONCAT("a","b")</f><v>ab</v></c><c r="B2"><f>1+2</f><v>3</v></c><c r="C2"><f t="shared" si="0"/></c><c r="D2" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="E2" t="b"><v>1</v></c></row>`,
  });
  expect(sheet.rows).toEqual([["ab", "3", "", "#DIV/0!", "TRUE"]]);
  expect(sheet.formulas).toEqual(["A2", "B2", "C2", "D2"]);
});

test("keeps text that looks like a formula as text, and says where it is", async () => {
  const strings = [
    "=cmd|'/C calc'!A0",
    "@SUM(A1:A9)",
    "+cmd|' /C calc'!A0",
    "-5",
    "-",
    "@sato",
    "＝合計",
    "-2+3+cmd|' /C calc'!A0",
  ];
  const sheet = await firstSheet({
    strings: strings.map((text) => `<si><t>${text}</t></si>`).join(""),
    rows: `<row r="1">${strings.map((_, i) => `<c r="${"ABCDEFGH"[i]}1" t="s"><v>${i}</v></c>`).join("")}</row>`,
  });
  expect(sheet.rows).toEqual([strings]);
  expect(sheet.formulaLike).toEqual(["A1", "B1", "C1", "H1"]);
});

test("ignores claimed dimensions and rows that are only formatted", async () => {
  const sheet = await firstSheet({
    dimension: "A1:XFD1048576",
    rows: '<row r="3"><c r="C3"><v>9</v></c></row><row r="1048575" ht="20"/><row r="1048576"><c r="XFD1048576" s="1"/></row>',
  });
  expect(sheet.rows).toEqual([["", "", "9"]]);
  expect(sheet.rowNumbers).toEqual([3]);
});

test("gives the text of a vertically merged cell to each of its rows, of a horizontal one to the first column", async () => {
  const rows = await rowsOf({
    strings: "<si><t>総務部</t></si><si><t>見出し</t></si>",
    rows: `<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" s="0"/></row><row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2"><v>1</v></c></row><row r="3"><c r="A3" s="0"/><c r="B3"><v>2</v></c></row><row r="4"><c r="B4"><v>3</v></c></row>`,
    afterRows: '<mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="A2:A3"/></mergeCells>',
  });
  expect(rows).toEqual([
    ["見出し", ""],
    ["総務部", "1"],
    ["総務部", "2"],
    ["", "3"],
  ]);
});

test("reads files of other programs: prefixed names, missing references, absolute targets, stray parts", async () => {
  const prefixed = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c><x:c><x:v>2</x:v></x:c></x:row><x:row><x:c><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
  expect(await rowsOf({ sheet: prefixed, sheetTarget: "/xl/worksheets/sheet1.xml" })).toEqual([
    ["甲", "2"],
    ["3", ""],
  ]);
});

test("decodes entities, CDATA and the format's own escapes", async () => {
  const rows = await rowsOf({
    strings:
      "<si><t>a_x000D_b_x005F_x000D_</t></si><si><t>&#x4E00;&amp;&lt;<![CDATA[<x>]]>&#x20BB7;</t></si>",
    rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>',
  });
  expect(rows).toEqual([["a\rb_x000D_", "一&<<x>𠮷"]]);
});

test("reads days in ISO form", async () => {
  const cells = ["2026-04-01T00:00:00", "2026-04-01T09:30:00", "2026-04-01"];
  const row = cells.map((value, i) => `<c r="${"ABC"[i]}1" t="d"><v>${value}</v></c>`).join("");
  expect(await rowsOf({ rows: `<row r="1">${row}</row>` })).toEqual([
    ["2026-04-01", "2026-04-01 09:30:00", "2026-04-01"],
  ]);
});

test("reads all sheets with content, marks hidden ones, and leaves out those a program hid for itself", async () => {
  const row = '<row r="1"><c r="A1"><v>1</v></c></row>';
  const result = await readTable(
    await rawBook({
      rows: row,
      moreSheets: [
        { name: "対策状況チェック", rows: row },
        { name: "隠し", state: "hidden", rows: row },
        { name: "内部", state: "veryHidden", rows: row },
        { name: "空", rows: "" },
      ],
    }),
  );
  expect(result.ok && result.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
    ["台帳", false],
    ["対策状況チェック", false],
    ["隠し", true],
  ]);
});

test("does not expand entities that the file declares", async () => {
  const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>`;
  const sheet = `${bomb}<worksheet xmlns="${MAIN}"><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>`;
  expect(await rowsOf({ sheet })).toEqual([["&b;"]]);
});

test("reads ten thousand rows with readings, texts, days and numbers", async () => {
  const count = 10_000;
  const strings = Array.from(
    { length: count },
    (_, i) => `<si><t>山田太郎${i}</t><rPh sb="0" eb="2"><t>ヤマダ</t></rPh><phoneticPr fontId="1"/></si>`,
  );
  const rows = Array.from({ length: count }, (_, i) => {
    const r = i + 2;
    return `<row r="${r}" spans="1:4"><c r="A${r}" t="s"><v>${i}</v></c><c r="B${r}" s="1"><v>${40_000 + (i % 6_000)}</v></c><c r="C${r}"><v>${i}</v></c><c r="D${r}" t="str"><v>x${i}</v></c></row>`;
  });
  const sheet = await firstSheet({ styles: [0, 14], strings: strings.join(""), rows: rows.join("") });
  expect(sheet.rows.length).toBe(count);
  expect(sheet.rows[9_999]).toEqual(["山田太郎9999", "2020-06-17", "9999", "x9999"]);
  expect(sheet.rowNumbers.at(-1)).toBe(10_001);
});
