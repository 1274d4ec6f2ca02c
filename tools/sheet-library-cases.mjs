/** Small files as other programs write them, each with the texts that a person sees in it: for compare-sheet-libraries. */
import { rawBook } from "../tests/helpers/excel-file.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
/** With the list of parts that some libraries go by. */
const OFFICE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const types = [
  "workbook.xml/sheet.main",
  "worksheets/sheet1.xml/worksheet",
  "styles.xml/styles",
  "sharedStrings.xml/sharedStrings",
].map((one) => {
  const [, part, kind] = /^(.*)\/([^/]*)$/.exec(one);
  return `<Override PartName="/xl/${part}" ContentType="${OFFICE}.${kind}+xml"/>`;
});
const stylesOf = ({ styles = [0], formats = {} }) => {
  const codes = Object.entries(formats).map(
    ([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code.replaceAll('"', "&quot;")}"/>`,
  );
  const numFmts = codes.length > 0 ? `<numFmts count="${codes.length}">${codes.join("")}</numFmts>` : "";
  const xf = (id) =>
    `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`;
  return `<?xml version="1.0"?><styleSheet xmlns="${MAIN}">${numFmts}<fonts count="1"><font><sz val="11"/><name val="Yu Gothic"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${styles.length}">${styles.map(xf).join("")}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
};
const whole = (book) =>
  rawBook({
    strings: "<si><t/></si>",
    ...book,
    parts: {
      "xl/styles.xml": stylesOf(book),
      "[Content_Types].xml": `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types.join("")}</Types>`,
    },
  });

const cp932 = Buffer.from([
  0x8e, 0x81, 0x96, 0xbc, 0x2c, 0x94, 0xf5, 0x8d, 0x6c, 0x0d, 0x0a, 0x87, 0x40, 0x2c, 0x3d, 0x31, 0x2b, 0x31,
  0x0d, 0x0a,
]);
/** By name, the bytes and the rows. */
export const foreign = {
  prefixes: [
    await whole({
      sheet: `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`,
    }),
    [["甲"]],
  ],
  "from 1904": [
    await whole({
      styles: [0, 14],
      workbookPr: '<workbookPr date1904="1"/>',
      rows: '<row r="1"><c r="A1" s="1"><v>44651</v></c></row>',
    }),
    [["2026-04-01"]],
  ],
  era: [
    await whole({
      styles: [0, 176],
      formats: { 176: '[$-411]ggge"年"m"月"d"日";@' },
      rows: '<row r="1"><c r="A1" s="1"><v>46113</v></c></row>',
    }),
    [["2026-04-01"]],
  ],
  furigana: [
    await whole({
      strings: '<si><t>山田</t><rPh sb="0" eb="2"><t>ヤマダ</t></rPh></si>',
      rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
    }),
    [["山田"]],
  ],
  "merged down": [
    await whole({
      rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>総務</t></is></c><c r="B1"><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row>',
      afterRows: '<mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells>',
    }),
    [
      ["総務", "1"],
      ["総務", "2"],
    ],
  ],
  "formula-like text": [
    await whole({ strings: "<si><t>=1+1</t></si>", rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' }),
    [["=1+1"]],
  ],
  "leading zeros": [
    await whole({
      styles: [0, 176],
      formats: { 176: "00000" },
      rows: '<row r="1"><c r="A1" s="1"><v>123</v></c></row>',
    }),
    [["00123"]],
  ],
  "CP932 CSV": [
    new Uint8Array(cp932),
    [
      ["氏名", "備考"],
      ["①", "=1+1"],
    ],
  ],
};
