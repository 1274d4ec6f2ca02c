/** A register as a file, row by row: what is written here is read back by the import without a change. */
import { type ExchangeColumn, exportRow, type Lookup } from "#src/engine/exchange/index.ts";
import { type ColumnSpec, writeCsv, writeWorkbook } from "#src/platform/sheet/index.ts";
import { dayIn } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import type { Entry, Register } from "../kit/definition.ts";
import { columnsOf } from "./columns.ts";
import { lookupOf, type Targets } from "./lookup.ts";
import { csvColumns, workbookColumns } from "./sheet.ts";
import { answersIn } from "./text/answers.ts";
import { exportText } from "./text/exports.ts";
import { toExchange } from "./values.ts";

export interface Writing {
  readonly register: Register;
  readonly lang: Lang;
  readonly targets: Targets;
  readonly now: Date;
  readonly timeZone: string;
}

/** What every file is made with. */
function toolsOf({ register, lang, targets }: Writing) {
  const columns = columnsOf(register, lang);
  return { columns, lookup: lookupOf(targets, answersIn(lang)) };
}

type Cells = Record<string, string | number | null>;

async function* cellsOf(
  register: Register,
  columns: readonly ExchangeColumn[],
  lookup: Lookup,
  entries: AsyncIterable<Entry>,
): AsyncGenerator<Cells> {
  for await (const { id, version, values, retired_on, retired_why } of entries) {
    const row = { id, revision: version, values: toExchange(register.fields, values) };
    yield { ...exportRow(columns, row, lookup), retired_on, retired_why };
  }
}

/** Columns for reading only, where entries out of use are part of the file. */
function retirementColumns(lang: Lang): readonly ColumnSpec[] {
  const t = exportText[lang];
  return [
    { key: "retired_on", header: t.retiredOn, kind: "date", width: 13 },
    { key: "retired_why", header: t.retiredWhy, kind: "text", width: 30 },
  ];
}

/**
 * An .xlsx workbook of entries.
 * @param about facts that travel with the file: the filter by which it was made
 */
export function registerWorkbook(
  writing: Writing,
  entries: AsyncIterable<Entry>,
  about: { readonly filter: string; readonly retired: boolean },
): Promise<Uint8Array<ArrayBuffer>> {
  const { register, lang, targets, now, timeZone } = writing;
  const { columns, lookup } = toolsOf(writing);
  const title = register.words.title[lang];
  const specs = workbookColumns(register, lang, columns, targets, lookup, true);
  return writeWorkbook({
    creator: "Banto",
    createdAt: now,
    about: {
      format: "1",
      register: register.id,
      language: lang,
      at: now.toISOString(),
      filter: about.filter,
    },
    sheets: [
      {
        name: title,
        title: exportText[lang].sheetTitle(title, dayIn(timeZone, now)),
        columns: about.retired ? [...specs, ...retirementColumns(lang)] : specs,
        rows: cellsOf(register, columns, lookup, entries),
      },
    ],
  });
}

/** Headings, drop-downs and hints without a row: to be filled in. */
export function templateWorkbook(writing: Writing): Promise<Uint8Array<ArrayBuffer>> {
  const { register, lang, targets, now } = writing;
  const { columns, lookup } = toolsOf(writing);
  const specs = workbookColumns(register, lang, columns, targets, lookup, false);
  return writeWorkbook({
    creator: "Banto",
    createdAt: now,
    about: { format: "1", register: register.id, language: lang, template: "1" },
    sheets: [{ name: register.words.title[lang], columns: specs, rows: [] }],
  });
}

/** Rows of CSV made in one piece. */
const CHUNK = 500;

/** The same as CSV: UTF-8 with the mark by which Excel knows it. */
export async function registerCsv(writing: Writing, entries: AsyncIterable<Entry>): Promise<Blob> {
  const { register } = writing;
  const { columns, lookup } = toolsOf(writing);
  const written = csvColumns(columns, lookup);
  const parts = [writeCsv([written.map(({ header }) => header)], { bom: true })];
  let rows: string[][] = [];
  const flush = () => {
    parts.push(writeCsv(rows, { bom: false }));
    rows = [];
  };
  for await (const cells of cellsOf(register, columns, lookup, entries)) {
    rows.push(written.map(({ key }) => String(cells[key] ?? "")));
    if (rows.length >= CHUNK) flush();
  }
  flush();
  return new Blob(parts);
}
