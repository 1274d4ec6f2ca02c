/** Writes a plain letter or report as a Word file: a title, paragraphs, and a table of names and values. */
import {
  AlignmentType,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";

export type WordBlock =
  | { readonly kind: "heading" | "paragraph" | "right"; readonly text: string }
  | { readonly kind: "rows"; readonly rows: readonly (readonly [name: string, value: string])[] };

export interface WordDocument {
  readonly title: string;
  readonly company: string;
  readonly lang: "ja" | "en";
  readonly blocks: readonly WordBlock[];
}

/** Fonts that Word on Windows and on the Mac has. */
const fonts = { ja: { ascii: "Arial", eastAsia: "Yu Gothic", hAnsi: "Arial" }, en: "Arial" } as const;
/** Widths in twentieths of a point; the text of an A4 page with usual margins is about 9,000 wide. */
const NAME = 2_600;
const VALUE = 6_400;

/** The file's bytes (Office Open XML). */
export async function writeWord(document: WordDocument): Promise<Uint8Array<ArrayBuffer>> {
  const { title, company, lang, blocks } = document;
  const font = fonts[lang];
  const file = new Document({
    title: clean(title),
    creator: clean(company),
    styles: {
      default: { document: { run: { font, size: 21, language: { value: "en-US", eastAsia: "ja-JP" } } } },
    },
    sections: [
      {
        properties: { page: { size: { width: 11_906, height: 16_838 } } },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: runs(title, 32) }),
          ...blocks.map((block) => (block.kind === "rows" ? table(block.rows) : paragraph(block))),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

function paragraph({ kind, text }: Exclude<WordBlock, { kind: "rows" }>): Paragraph {
  return new Paragraph({
    spacing: { after: 160 },
    children: runs(text),
    ...(kind === "heading" ? { heading: HeadingLevel.HEADING_2 } : {}),
    ...(kind === "right" ? { alignment: AlignmentType.RIGHT } : {}),
  });
}

function table(rows: readonly (readonly [string, string])[]): Table {
  return new Table({
    columnWidths: [NAME, VALUE],
    width: { size: NAME + VALUE, type: WidthType.DXA },
    rows: rows.map(
      ([name, value]) =>
        new TableRow({
          children: [cell(name, NAME, true), cell(value, VALUE, false)],
        }),
    ),
  });
}

function cell(text: string, width: number, bold: boolean): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    children: [new Paragraph({ children: runs(text, undefined, bold) })],
  });
}

/** One run a line; Word knows no newline inside a run. */
function runs(text: string, size?: number, bold = false): TextRun[] {
  return clean(text)
    .split("\n")
    .map(
      (line, at) =>
        new TextRun({ text: line, bold, ...(size ? { size } : {}), ...(at > 0 ? { break: 1 } : {}) }),
    );
}

/** XML cannot hold control characters. */
function clean(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  return text.toWellFormed().replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, "");
}
