/** Reads any table a user has, a workbook or separated text, and says in plain terms when it cannot. */

import { type Budget, defaultLimits, type Limits } from "./limits.ts";
import { readParts } from "./reading/parts.ts";
import { readWorksheet } from "./reading/worksheet.ts";
import { recogniseBytes, refuseMarkup } from "./recognise.ts";
import { type Refusal, SheetRefusal } from "./refusals.ts";
import { decodeText } from "./separated/decode.ts";
import { guessSeparator } from "./separated/guess-separator.ts";
import { parseSeparated } from "./separated/parse.ts";
import { pastedAsTabs } from "./separated/pasted.ts";
import { type ReadResult, type SheetTable, sheetOf, tableOf } from "./table.ts";
import { openZip } from "./zip/entries.ts";

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
    const sheet = sheetOf(parseSeparated(body, separator, budget), baseName(options.fileName), false, budget);
    return tableOf(separator === "\t" ? "tsv" : "csv", [sheet], { encoding: decoded.encoding });
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
    const sheet = sheetOf(parseSeparated(pasted.text, pasted.separator, budget), "", false, budget);
    return tableOf(pasted.separator === "\t" ? "tsv" : "csv", [sheet]);
  } catch (error) {
    return refusal(error);
  }
}

async function readWorkbook(bytes: Uint8Array, budget: Budget): Promise<ReadResult> {
  const zip = openZip(bytes, budget.limits.unpackedBytes);
  const parts = await readParts(zip, budget.limits.cells);
  const sheets: SheetTable[] = [];
  for (const { name, hidden, part } of parts.sheets) {
    sheets.push(sheetOf(await readWorksheet(zip, part, parts, budget), name, hidden, budget));
  }
  if (parts.about === undefined) return tableOf("xlsx", sheets);
  const facts = await readWorksheet(zip, parts.about, parts, budget);
  const about = Object.fromEntries(facts.rows.map(([name = "", value = ""]) => [name, value]));
  return tableOf("xlsx", sheets, { about });
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
