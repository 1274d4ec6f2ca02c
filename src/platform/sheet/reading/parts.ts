/** Finds the parts of a workbook that hold cells: its sheets in order, shared strings and number formats. */

import type { NumberFormat } from "../numbers/number-format.ts";
import { SheetRefusal } from "../refusals.ts";
import type { Zip } from "../zip/entries.ts";
import { unescapeCharacters } from "./cell-text.ts";
import { readFormats } from "./formats.ts";
import { type Relation, readRelations } from "./relations.ts";
import { readStrings } from "./shared-strings.ts";
import { attribute, isOn, readXml } from "./xml.ts";

/** What is needed before cells can be read. */
export type WorkbookParts = {
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean; readonly part: string }[];
  /** The part of the sheet of facts, in a workbook of ours. */
  readonly about?: string | undefined;
  readonly from1904: boolean;
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
};

/** Where our own workbooks keep long choice lists. Some programs make it visible when they save: it is no table. */
export const LIST_SHEET = "_lists";
/** Where they keep the facts that travel with them: pairs of name and value. */
export const ABOUT_SHEET = "_about";

/** Sheets are limited by memory only, and nobody has hundreds. */
const MAX_SHEETS = 250;

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
  const { sheets, about, from1904 } = await readSheetList(zip, main, relations);
  const part = (type: string) => [...relations.values()].find((relation) => relation.type === type)?.target;
  return {
    sheets,
    about,
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
  let about: string | undefined;
  let from1904 = false;
  let isWorkbook = false;
  await readXml(zip, main, {
    open(name, attributes) {
      if (name === "workbook") isWorkbook = true;
      if (name === "workbookPr") from1904 = isOn(attribute(attributes, "date1904"));
      if (name !== "sheet") return;
      const relation = relations.get(attribute(attributes, "id") ?? "");
      if (relation?.type === "worksheet" && attributes.name === ABOUT_SHEET) about = relation.target;
      // Chart sheets have no cells; a sheet hidden even from the menu holds what a program put there, not a table.
      if (
        relation?.type !== "worksheet" ||
        attributes.state === "veryHidden" ||
        attributes.name === LIST_SHEET ||
        attributes.name === ABOUT_SHEET
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
  return { sheets, about, from1904 };
}
