/** Builds .xlsx files out of raw XML parts, the way Excel and other programs really write them. */

import { packZip } from "#src/platform/sheet/zip/pack.ts";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

export type RawBook = {
  /** What stands inside `sheetData`. */
  readonly rows?: string;
  /** The whole sheet part instead. */
  readonly sheet?: string;
  /** The `si` elements. */
  readonly strings?: string;
  /** Formats by number, and the format number of each cell style. */
  readonly formats?: Readonly<Record<number, string>>;
  readonly styles?: readonly number[];
  readonly afterRows?: string;
  readonly dimension?: string;
  readonly workbookPr?: string;
  /** More sheets: name, attributes, rows. */
  readonly moreSheets?: readonly { readonly name: string; readonly state?: string; readonly rows: string }[];
  readonly sheetTarget?: string;
  /** Other parts, or the same ones written differently. */
  readonly parts?: Readonly<Record<string, string>>;
};

/** The parts by name, before they are packed. */
export function rawParts(book: RawBook): Record<string, string> {
  const more = book.moreSheets ?? [];
  const formats = Object.entries(book.formats ?? {}).map(
    ([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code.replaceAll('"', "&quot;")}"/>`,
  );
  const styles = (book.styles ?? [0]).map((id) => `<xf numFmtId="${id}" fontId="0" applyNumberFormat="1"/>`);
  const sheetList = more.map(
    ({ name, state }, i) =>
      `<sheet name="${name}" sheetId="${i + 2}"${state ? ` state="${state}"` : ""} r:id="rId${i + 10}"/>`,
  );
  const sheetLinks = more.map((_, i) => link(`rId${i + 10}`, "worksheet", `worksheets/sheet${i + 2}.xml`));
  const parts: Record<string, string> = {
    "[Content_Types].xml": `${head}<Types xmlns="${PACKAGE}/content-types"/>`,
    "_rels/.rels": `${head}<Relationships xmlns="${PACKAGE}/relationships">${link("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `${head}<workbook xmlns="${MAIN}" xmlns:r="${LINKS}">${book.workbookPr ?? ""}<sheets><sheet name="台帳" sheetId="1" r:id="rId1"/>${sheetList.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${head}<Relationships xmlns="${PACKAGE}/relationships">${link("rId1", "worksheet", book.sheetTarget ?? "worksheets/sheet1.xml")}${link("rId2", "styles", "styles.xml")}${link("rId3", "sharedStrings", "sharedStrings.xml")}${sheetLinks.join("")}</Relationships>`,
    "xl/styles.xml": `${head}<styleSheet xmlns="${MAIN}"><numFmts>${formats.join("")}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${styles.join("")}</cellXfs></styleSheet>`,
    "xl/worksheets/sheet1.xml": book.sheet ?? sheetPart(book),
  };
  if (book.strings) parts["xl/sharedStrings.xml"] = `${head}<sst xmlns="${MAIN}">${book.strings}</sst>`;
  more.forEach(({ rows }, i) => {
    parts[`xl/worksheets/sheet${i + 2}.xml`] = sheetPart({ rows });
  });
  return { ...parts, ...book.parts };
}

/** The packed file. */
export async function rawBook(book: RawBook): Promise<Uint8Array<ArrayBuffer>> {
  return zipOf(rawParts(book));
}

export async function zipOf(parts: Readonly<Record<string, string>>): Promise<Uint8Array<ArrayBuffer>> {
  const list = Object.entries(parts).map(([name, text]) => ({ name, text: [text] }));
  return packZip(list, new Date("2026-04-01T00:00:00Z"));
}

function sheetPart({ rows = "", dimension, afterRows = "" }: RawBook): string {
  const claim = dimension ? `<dimension ref="${dimension}"/>` : "";
  return `${head}<worksheet xmlns="${MAIN}" xmlns:r="${LINKS}">${claim}<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="18.75"/><sheetData>${rows}</sheetData>${afterRows}<phoneticPr fontId="1"/></worksheet>`;
}

function link(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${LINKS}/${type}" Target="${target}"/>`;
}
