/** Reads any table a user has, a workbook or separated text, and says in plain terms when it cannot. */

import { guessSeparator, looksLikeFormula, parseSeparated } from "./csv.ts";
import { decodeText, type Encoding } from "./decode.ts";
import { type Budget, defaultLimits, type Limits, type Refusal, SheetRefusal } from "./limits.ts";
import { pastedAsTabs } from "./pasted.ts";
import { recogniseBytes, refuseMarkup } from "./recognise.ts";
import { openZip } from "./unzip.ts";
import { readParts } from "./workbook-parts.ts";
import { MAX_POSITIONS, type RawSheet, readWorksheet, reference } from "./worksheet.ts";

/** One sheet as a rectangle of texts. */
export type SheetTable = {
  readonly name: string;
  /** The user has hidden this sheet; it is read all the same. */
  readonly hidden: boolean;
  /** Rows with content, all of the same length; days are "YYYY-MM-DD"; never null. Texts are not trimmed. */
  readonly rows: readonly (readonly string[])[];
  /** The row number that the user sees for each of `rows`. */
  readonly rowNumbers: readonly number[];
  /** Cells ("B3") that held a formula: its stored result was taken. At most 1,000. */
  readonly formulas: readonly string[];
  /** Cells whose text looks like a formula (=cmd|…): kept as text, never evaluated. At most 1,000. */
  readonly formulaLike: readonly string[];
};

export type Table = {
  readonly ok: true;
  readonly kind: "xlsx" | "csv" | "tsv";
  readonly encoding?: Encoding;
  /** Sheets with content, in the workbook's order; at least one. */
  readonly sheets: readonly SheetTable[];
};

export type ReadResult = Table | Refusal;

/**
 * Reads a workbook (.xlsx, .xlsm) or a text file (CSV, TSV; UTF-8, CP932, UTF-16). Decides by content alone.
 * Never throws: whatever the bytes are, the answer is a table or a reason.
 * @param options.fileName names the only sheet of a text file; without influence on anything else
 */
export async function readTable(
  bytes: Uint8Array,
  options: { readonly fileName?: string | undefined; readonly limits?: Partial<Limits> | undefined } = {},
): Promise<ReadResult> {
  const budget = newBudget(options.limits);
  try {
    if (bytes.length > budget.limits.bytes) {
      throw new SheetRefusal("too-large", { found: bytes.length, limit: budget.limits.bytes });
    }
    if (bytes.length === 0) throw new SheetRefusal("empty");
    if (recogniseBytes(bytes) === "zip") return await readWorkbook(bytes, budget);
    const decoded = decodeText(bytes);
    if (!decoded) throw new SheetRefusal("not-a-spreadsheet", { format: "binary" });
    refuseMarkup(decoded.text);
    const { separator, body } = guessSeparator(decoded.text);
    const sheet = finish(parseSeparated(body, separator, budget), baseName(options.fileName), false, budget);
    return table(separator === "\t" ? "tsv" : "csv", [sheet], decoded.encoding);
  } catch (error) {
    return refusal(error);
  }
}

/** Reads text pasted from a spreadsheet or typed one item a line. Same answers and limits as `readTable`. */
export function readPasted(
  text: string,
  options: { readonly limits?: Partial<Limits> | undefined } = {},
): ReadResult {
  const budget = newBudget(options.limits);
  try {
    if (text.length > budget.limits.bytes) {
      throw new SheetRefusal("too-large", { found: text.length, limit: budget.limits.bytes });
    }
    const pasted = pastedAsTabs(text);
    const sheet = finish(parseSeparated(pasted.text, pasted.separator, budget), "", false, budget);
    return table(pasted.separator === "\t" ? "tsv" : "csv", [sheet]);
  } catch (error) {
    return refusal(error);
  }
}

async function readWorkbook(bytes: Uint8Array, budget: Budget): Promise<ReadResult> {
  const zip = openZip(bytes, budget.limits.unpackedBytes);
  const parts = await readParts(zip, budget.limits.cells);
  const sheets: SheetTable[] = [];
  for (const { name, hidden, part } of parts.sheets) {
    sheets.push(finish(await readWorksheet(zip, part, parts, budget), name, hidden, budget));
  }
  return table("xlsx", sheets);
}

function table(kind: Table["kind"], sheets: readonly SheetTable[], encoding?: Encoding): Table {
  const filled = sheets.filter((sheet) => sheet.rows.length > 0);
  if (filled.length === 0) throw new SheetRefusal("empty");
  return { ok: true, kind, sheets: filled, ...(encoding && { encoding }) };
}

/** Makes the rows equally long and notes what looks like a formula. */
function finish(raw: RawSheet, name: string, hidden: boolean, budget: Budget): SheetTable {
  const width = raw.rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (width * raw.rows.length > budget.limits.cells) {
    throw new SheetRefusal("expands-too-much", { sheet: name, limit: budget.limits.cells, cells: 1 });
  }
  const formulaLike: string[] = [];
  raw.rows.forEach((row, index) => {
    while (row.length < width) row.push("");
    row.forEach((text, column) => {
      if (formulaLike.length < MAX_POSITIONS && looksLikeFormula(text)) {
        formulaLike.push(reference(column, raw.rowNumbers[index] ?? 0));
      }
    });
  });
  return { name, hidden, ...raw, formulaLike };
}

function newBudget(limits: Partial<Limits> = {}): Budget {
  return { rows: 0, cells: 0, limits: { ...defaultLimits, ...limits } };
}

function baseName(fileName = ""): string {
  return fileName.replace(/^.*[\\/]/, "").replace(/\.[^.]*$/, "");
}

/** Anything unforeseen that a reader stumbles over comes from the file: it is damaged in a way we did not name. */
function refusal(error: unknown): Refusal {
  if (error instanceof SheetRefusal) return { ok: false, reason: error.reason, details: error.details };
  const cause = error instanceof Error ? error.message : String(error);
  return { ok: false, reason: "damaged", details: { cause } };
}
