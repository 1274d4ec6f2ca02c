/** The text of a page that Chromium has printed: enough of PDF to read what its own writer (Skia) writes. */
import { inflateSync } from "node:zlib";

/** How many pages a document has. */
export function pageCount(pdf: Buffer): number {
  return pdf.toString("latin1").match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
}

/** The text of a document, page by page, without spaces and line breaks (they are positions in a PDF). */
export function pageTexts(pdf: Buffer): string[] {
  const objects = objectsOf(pdf);
  const pages = [...objects.values()].filter(({ head }) => /\/Type \/Page\b(?!s)/.test(head));
  return pages.map(({ head }) => {
    const fonts = fontsOf(objects, head);
    const contents = objects.get(reference(head, "Contents"))?.stream ?? "";
    return textOf(contents, fonts).replaceAll(/\s/g, "");
  });
}

interface Part {
  readonly head: string;
  /** Unpacked, if the object has one. */
  readonly stream: string;
}

function objectsOf(pdf: Buffer): Map<string, Part> {
  const latin = pdf.toString("latin1");
  const objects = new Map<string, Part>();
  for (const match of latin.matchAll(/(\d+) 0 obj\b([\s\S]*?)(?:endobj|stream\r?\n)/g)) {
    const [whole, number = "", head = ""] = match;
    const start = match.index + whole.length;
    const hasStream = whole.endsWith("stream\n") || whole.endsWith("stream\r\n");
    const packed = hasStream ? pdf.subarray(start, latin.indexOf("endstream", start)) : undefined;
    const isText = packed && /FlateDecode/.test(head) && !/\/Subtype \/Image|FontFile|\/Length1/.test(head);
    objects.set(number, { head, stream: isText ? inflateSync(packed).toString("latin1") : "" });
  }
  return objects;
}

const reference = (head: string, name: string) => new RegExp(`/${name} (\\d+) 0 R`).exec(head)?.[1] ?? "";

/** By a font's name on the page: its glyphs' letters. */
function fontsOf(objects: ReadonlyMap<string, Part>, page: string): Map<string, Map<string, string>> {
  const resources = objects.get(reference(page, "Resources"))?.head ?? page;
  const fonts = new Map<string, Map<string, string>>();
  for (const [, name = "", number = ""] of resources.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    const map = objects.get(reference(objects.get(number)?.head ?? "", "ToUnicode"))?.stream ?? "";
    fonts.set(name, lettersOf(map));
  }
  return fonts;
}

const letter = (hex: string) => Buffer.from(hex, "hex").swap16().toString("utf16le");

/** A ToUnicode map (ISO 32000-2, 9.10.3): single glyphs and ranges. */
function lettersOf(map: string): Map<string, string> {
  const letters = new Map<string, string>();
  for (const [, block = ""] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph = "", to = ""] of block.matchAll(/<([0-9A-F]+)>\s*<([0-9A-F]+)>/gi))
      letters.set(glyph.toUpperCase(), letter(to));
  for (const [, block = ""] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = "", to = "", first = ""] of block.matchAll(/<([^>]+)>\s*<([^>]+)>\s*<([^>]+)>/g))
      for (let code = Number.parseInt(from, 16); code <= Number.parseInt(to, 16); code += 1) {
        const offset = code - Number.parseInt(from, 16);
        const glyph = code.toString(16).toUpperCase().padStart(from.length, "0");
        letters.set(glyph, String.fromCodePoint(Number.parseInt(first, 16) + offset));
      }
  return letters;
}

function textOf(contents: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let letters: ReadonlyMap<string, string> = new Map();
  let text = "";
  for (const [, font, shown] of contents.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-F]+)>/gi)) {
    if (font) letters = fonts.get(font) ?? new Map();
    const width = [...letters.keys()][0]?.length ?? 4;
    for (const glyph of shown?.match(new RegExp(`.{${width}}`, "g")) ?? [])
      text += letters.get(glyph.toUpperCase()) ?? "";
  }
  return text;
}
