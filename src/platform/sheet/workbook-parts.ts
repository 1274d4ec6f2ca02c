/** Finds the parts of a workbook that hold cells: its sheets in order, shared strings and number formats. */

import { FORMAT_TEXT, SheetRefusal } from "./limits.ts";
import { type NumberFormat, numberFormat, plainFormat } from "./number-format.ts";
import type { Zip } from "./unzip.ts";
import { attribute, detach, isOn, readXml, unescapeCharacters } from "./xml.ts";

/** What is needed before cells can be read. */
export type WorkbookParts = {
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean; readonly part: string }[];
  readonly from1904: boolean;
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
};

/** Where our own workbooks keep long choice lists. Some programs make it visible when they save: it is no table. */
export const LIST_SHEET = "_lists";

/** Excel itself stops at 65,490 cell formats; sheets are limited by memory only, and nobody has hundreds. */
const MAX_STYLES = 65_490;
const MAX_SHEETS = 250;
/** Escaped characters take seven places (`_x000D_`). */
export const LONGEST_TEXT = FORMAT_TEXT * 7;

type Relation = { readonly type: string; readonly target: string };

/**
 * @param mostStrings how many shared texts are accepted
 * @throws SheetRefusal `not-a-spreadsheet` for other containers (documents, OpenDocument, the binary .xlsb)
 */
export async function readParts(zip: Zip, mostStrings: number): Promise<WorkbookParts> {
  const root = await readRelations(zip, "");
  const main = [...root.values()].find((relation) => relation.type === "officeDocument")?.target;
  if (!main || !zip.entries.has(main))
    throw new SheetRefusal("not-a-spreadsheet", { format: guessFormat(zip) });
  if (main.endsWith(".bin")) throw new SheetRefusal("not-a-spreadsheet", { format: "xlsb" });
  const relations = await readRelations(zip, main);
  const { sheets, from1904 } = await readSheetList(zip, main, relations);
  const part = (type: string) => [...relations.values()].find((relation) => relation.type === type)?.target;
  return {
    sheets,
    from1904,
    strings: await readStrings(zip, part("sharedStrings"), mostStrings),
    formats: await readFormats(zip, part("styles")),
  };
}

function guessFormat(zip: Zip): string {
  if (zip.entries.has("content.xml")) return "opendocument";
  if (zip.entries.has("word/document.xml")) return "docx";
  if (zip.entries.has("ppt/presentation.xml")) return "pptx";
  return "zip";
}

async function readSheetList(zip: Zip, main: string, relations: ReadonlyMap<string, Relation>) {
  const sheets: { name: string; hidden: boolean; part: string }[] = [];
  let from1904 = false;
  let isWorkbook = false;
  await readXml(zip, main, {
    open(name, attributes) {
      if (name === "workbook") isWorkbook = true;
      if (name === "workbookPr") from1904 = isOn(attribute(attributes, "date1904"));
      if (name !== "sheet") return;
      const relation = relations.get(attribute(attributes, "id") ?? "");
      // Chart sheets have no cells; a sheet hidden even from the menu holds what a program put there, not a table.
      if (
        relation?.type !== "worksheet" ||
        attributes.state === "veryHidden" ||
        attributes.name === LIST_SHEET
      )
        return;
      if (sheets.length >= MAX_SHEETS)
        throw new SheetRefusal("expands-too-much", { part: main, limit: MAX_SHEETS });
      const hidden = attributes.state === "hidden";
      sheets.push({ name: unescapeCharacters(attributes.name ?? ""), hidden, part: relation.target });
    },
    close() {},
    text() {},
  });
  if (!isWorkbook) throw new SheetRefusal("not-a-spreadsheet", { format: guessFormat(zip) });
  return { sheets, from1904 };
}

/** The links of a part by id, targets as names inside the container. Types by their last word: both name spaces. */
async function readRelations(zip: Zip, part: string): Promise<ReadonlyMap<string, Relation>> {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const relations = new Map<string, Relation>();
  await readXml(zip, `${folder}_rels/${part.slice(folder.length)}.rels`, {
    open(name, { Id = "", Type = "", Target = "", TargetMode }) {
      if (name !== "Relationship" || TargetMode === "External") return;
      const target = new URL(Target, `zip:///${folder}`).pathname.slice(1);
      relations.set(Id, { type: Type.slice(Type.lastIndexOf("/") + 1), target: decodeURI(target) });
    },
    close() {},
    text() {},
  });
  return relations;
}

/** The table of texts. Readings (furigana, `rPh`) stand beside the text, not in it: they are left out. */
async function readStrings(zip: Zip, part: string | undefined, mostStrings: number): Promise<string[]> {
  const strings: string[] = [];
  if (!part) return strings;
  let current = "";
  let reading = false;
  let inText = false;
  await readXml(zip, part, {
    open(name) {
      if (name === "si") current = "";
      else if (name === "rPh") reading = true;
      else if (name === "t") inText = !reading;
    },
    close(name) {
      if (name === "si") {
        // More texts than cells may be read cannot all be used.
        if (strings.length >= mostStrings)
          throw new SheetRefusal("expands-too-much", { part, limit: mostStrings });
        strings.push(detach(unescapeCharacters(current)));
      } else if (name === "rPh") reading = false;
      else if (name === "t") inText = false;
    },
    text(value) {
      if (inText) current += value;
      if (current.length > LONGEST_TEXT) throw new SheetRefusal("damaged", { part });
    },
  });
  return strings;
}

/** The number format of each cell style, by the style's number. */
async function readFormats(zip: Zip, part: string | undefined): Promise<NumberFormat[]> {
  const codes = new Map<number, string>();
  const formats: NumberFormat[] = [];
  if (!part) return formats;
  let inCellStyles = false;
  await readXml(zip, part, {
    open(name, attributes) {
      if (name === "numFmt") codes.set(Number(attributes.numFmtId), attributes.formatCode ?? "");
      else if (name === "cellXfs") inCellStyles = true;
      else if (name === "xf" && inCellStyles) {
        if (formats.length >= MAX_STYLES) throw new SheetRefusal("damaged", { part });
        const id = Number(attributes.numFmtId ?? 0);
        formats.push(id === 0 ? plainFormat : numberFormat(id, codes.get(id)));
      }
    },
    close(name) {
      if (name === "cellXfs") inCellStyles = false;
    },
    text() {},
  });
  return formats;
}
