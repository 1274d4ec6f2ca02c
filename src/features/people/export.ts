/** People as files: what is written here is read back by the import without a change. */
import { writeCsv, writeWorkbook } from "#src/platform/sheet/index.ts";
import type { Lang } from "#src/text/words.ts";
import { employments, type Field, fields, type Person } from "./fields.ts";
import type { ReportRow } from "./queries/imports.ts";
import type { Mapping } from "./rules/read-row.ts";
import { importText } from "./text/imports.ts";
import { reasonWords } from "./text/reasons.ts";
import { employmentText, fieldText, text } from "./text.ts";
import { employmentWord } from "./views/values.ts";

const creator = "Banto";

/** In half-width characters. */
const widths: Partial<Record<Field, number>> = { number: 12, mail: 30, department: 18, phone: 16, note: 30 };

/** An .xlsx workbook of people; without people it is a template to fill in. */
export async function peopleWorkbook(
  lang: Lang,
  people: readonly Person[],
  now: Date,
): Promise<Uint8Array<ArrayBuffer>> {
  return writeWorkbook({
    creator,
    createdAt: now,
    sheets: [
      {
        name: text[lang].sheetName,
        columns: fields.map((field) => ({
          key: field,
          header: fieldText[lang][field],
          width: widths[field] ?? 14,
          kind: field === "joined_on" || field === "left_on" ? "date" : "text",
          ...(field === "employment" && { list: employments.map((kind) => employmentText[lang][kind]) }),
        })),
        rows: people.map((person) => cellsOf(lang, person)),
      },
    ],
  });
}

/** The same as CSV: UTF-8 with the mark by which Excel knows it. */
export function peopleCsv(lang: Lang, people: readonly Person[]): Uint8Array<ArrayBuffer> {
  const rows = people.map((person) => {
    const cells = cellsOf(lang, person);
    return fields.map((field) => cells[field]);
  });
  return writeCsv([fields.map((field) => fieldText[lang][field]), ...rows], { bom: true });
}

function cellsOf(lang: Lang, person: Person): Record<Field, string> {
  const { id: _id, version: _version, ...values } = person;
  return { ...values, employment: employmentWord(lang, person.employment) };
}

/** Excel holds 32,767 characters in a cell. */
const LONGEST_CELL = 32_000;

/** The refused rows as they stood in the file, under their headings, with a column that says why. */
export async function refusedWorkbook(
  lang: Lang,
  rows: readonly ReportRow[],
  columns: { readonly heading: readonly string[]; readonly mapping: Mapping },
  now: Date,
): Promise<Uint8Array<ArrayBuffer>> {
  const t = importText[lang];
  const width = Math.max(columns.mapping.length, ...rows.map((row) => row.detail.cells?.length ?? 0));
  const headings = Array.from({ length: width }, (_, column) => {
    const target = columns.mapping[column];
    return columns.heading[column] || (target ? fieldText[lang][target] : "");
  });
  return writeWorkbook({
    creator,
    createdAt: now,
    sheets: [
      {
        name: t.refused,
        columns: [
          ...headings.map((header, column) => ({ key: String(column), header, kind: "text" as const })),
          { key: "reason", header: t.reasonColumn, kind: "text", width: 60 },
        ],
        rows: rows.map(({ detail }) => ({
          ...Object.fromEntries(
            (detail.cells ?? []).map((cell, column) => [String(column), cell.slice(0, LONGEST_CELL)]),
          ),
          reason: (detail.reasons ?? []).map((reason) => reasonWords(lang, reason)).join("\n"),
        })),
      },
    ],
  });
}
