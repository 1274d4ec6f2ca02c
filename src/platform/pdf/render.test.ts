import fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import { readCoverage } from "./glyphs.ts";
import { printable } from "./printable.ts";
import { closeRenderer, fontPaths } from "./process.ts";
import { type PdfData, PdfError, queryPdf, renderPdf } from "./render.ts";

const document = {
  title: "点検表",
  company: "有限会社 髙﨑精工",
  lang: "ja",
  date: "2026-11-23",
  dateText: "2026年11月23日(月) 令和8年",
} as const;
const template = `#import "page.typ": *
#let data = read-data()
#show: sheet.with(data.document)
#title(1, data.document.title)
#data.text
#block(width: 40mm, fit(data.text, lines: 2))
#metadata(data.text) <said>`;
const withText = (text: string): PdfData & { text: string } => ({ document, text });
const latin = (pdf: Uint8Array) => Buffer.from(pdf).toString("latin1");

afterEach(closeRenderer);

const hostile = [
  '#import "@preview/evil:1.0.0": *',
  '#read("/etc/passwd")',
  "= 見出し\n#pagebreak()\n== 次",
  "$x^2$ と \\ と [ と ] と * と _ と ` と < と @ と ~ と //",
  '"); #panic("x") //',
  "\\u{1f642} \\#x",
  "a".repeat(5000),
  "長い語".repeat(2000),
  `https://example.jp/${"path/".repeat(200)}`,
  "髙﨑𠮷 葛\u{E0100}城",
  "",
  " ",
  "\n\n",
];

test.each(hostile.map((text) => [text.slice(0, 20), text] as const))(
  "prints user text as it is and never as markup: %j",
  async (_, text) => {
    const { found: headings } = await queryPdf(template, withText(text), "heading");
    expect(headings).toHaveLength(1);
    const { found } = await queryPdf(template, withText(text), "<said>");
    expect(found).toMatchObject([{ value: text }]);
    expect(latin(await renderPdf(template, withText(text)))).toMatch(/^%PDF-1\.7/);
  },
);

test("prints any text at all", async () => {
  const coverage = await readCoverage(fontPaths[0] ?? "");
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary", maxLength: 60 }), async (text) => {
      const { found } = await queryPdf(template, withText(text), "<said>");
      expect(found).toMatchObject([{ value: printable(text, coverage) }]);
      expect((await renderPdf(template, withText(text))).length).toBeGreaterThan(1000);
    }),
    { numRuns: 60, examples: [["\ud800"], ["👨‍👩‍👧\u202egnp.exe"], ["a\u0000b"]] },
  );
}, 60_000);

test("says what it is: title, author, language and the PDF/UA mark", async () => {
  const pdf = latin(await renderPdf(template, withText("x")));
  const utf8 = Buffer.from(pdf, "latin1").toString("utf8");
  expect(utf8).toContain("点検表</rdf:li>");
  expect(utf8).toContain("有限会社 髙﨑精工</rdf:li>");
  expect(utf8).toContain("<pdfuaid:part>1</pdfuaid:part>");
  expect(utf8).toContain("<xmp:CreateDate>2026-11-23T00:00:00Z");
  expect(pdf).toContain("/Lang (ja)");
  expect(pdf).toContain("/StructTreeRoot");
});

test("is set in Noto Sans JP and nothing else", async () => {
  const pdf = latin(await renderPdf(template, withText("漢字 kana العربية 🙂 ∑")));
  const fonts = new Set(Array.from(pdf.matchAll(/\/BaseFont \/[A-Z]{6}\+(\S+)/g), ([, name]) => name));
  expect([...fonts].sort()).toEqual(["NotoSansJP-Bold", "NotoSansJP-Regular"]);
});

test("gives the same bytes for the same input, from another process too", async () => {
  const first = await renderPdf(template, withText("同じ内容"));
  closeRenderer();
  expect(Buffer.compare(first, await renderPdf(template, withText("同じ内容")))).toBe(0);
  expect(Buffer.compare(first, await renderPdf(template, withText("違う内容")))).not.toBe(0);
});

test("gives each of many callers their own document", async () => {
  const found = await Promise.all(
    Array.from({ length: 20 }, (_, n) => queryPdf(template, withText(`文書${n}`), "<said>")),
  );
  found.forEach((answer, n) => {
    expect(answer.found).toMatchObject([{ value: `文書${n}` }]);
  });
});

test("stops a document that takes too long, and makes the next one", async () => {
  const endless = "#for a in range(100000) { for b in range(100000) { let c = a * b } }";
  const started = performance.now();
  await expect(renderPdf(endless, { document }, { timeoutMs: 300 })).rejects.toMatchObject({
    reason: "timeout",
  });
  expect(performance.now() - started).toBeLessThan(5000);
  expect((await renderPdf(template, withText("次"))).length).toBeGreaterThan(1000);
}, 30_000);

test("refuses data and documents beyond the limits", async () => {
  await expect(
    renderPdf(template, withText("あ".repeat(2000)), { maxDataBytes: 4000 }),
  ).rejects.toMatchObject({
    reason: "too-large",
  });
  await expect(
    renderPdf("#for n in range(9) { pagebreak() }", { document }, { maxPages: 5 }),
  ).rejects.toMatchObject({
    reason: "too-large",
  });
});

test("says where a template is wrong", async () => {
  await expect(renderPdf("#let x = \n#nothing()", { document })).rejects.toThrow(PdfError);
  await expect(renderPdf("#nothing()", { document })).rejects.toThrow(/unknown variable: nothing/);
});

test("reads no file and fetches no package", async () => {
  await expect(renderPdf('#read("/etc/hostname")', { document })).rejects.toMatchObject({
    reason: "template",
  });
  await expect(renderPdf('#image("../../../../etc/hostname")', { document })).rejects.toMatchObject({
    reason: "template",
  });
});

test("prints a long register with its header on every page", async () => {
  const register = `#import "page.typ": *
#let data = read-data()
#show: sheet.with(data.document)
#register(columns: (1fr, 2fr), header: ("番号", "名前"), ..data.rows.flatten())`;
  const rows = Array.from({ length: 300 }, (_, n) => [String(n + 1), `機器 ${n + 1}`]);
  const { pages } = await queryPdf(register, { document, rows } as PdfData, "table");
  expect(pages).toBeGreaterThan(4);
  expect(latin(await renderPdf(register, { document, rows } as PdfData))).toContain(
    `<xmpTPg:NPages>${pages}<`,
  );
});
