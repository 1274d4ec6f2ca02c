/** The refused rows as they stood in the file, with a column that says why: to be corrected and imported as it is. */
import { ID_HEADING, keysOfBaseHeading } from "#src/engine/exchange/index.ts";
import { type ColumnSpec, writeWorkbook } from "#src/platform/sheet/index.ts";
import type { Lang } from "#src/text/words.ts";
import type { Register } from "../kit/definition.ts";
import { label } from "../kit/read.ts";
import type { KeptLine } from "./queries/lines.ts";
import type { Reading, Rows } from "./reading.ts";
import { importText } from "./text/imports.ts";
import { faultWords } from "./text/problems.ts";

/** Excel holds 32,767 characters in a cell. */
const LONGEST_CELL = 32_000;

export function refusedWorkbook(
  register: Register,
  lang: Lang,
  first: Rows,
  reading: Reading,
  lines: AsyncIterable<KeptLine>,
  now: Date,
): Promise<Uint8Array<ArrayBuffer>> {
  const t = importText[lang];
  const headings = first.rows[reading.headingRow] ?? [];
  const columns = reading.mapping.map((key, at): ColumnSpec => {
    const header = headings[at] || (key ? label(register, key, lang) : String(at + 1));
    const hidden = header === ID_HEADING || keysOfBaseHeading(header) !== undefined;
    return { key: String(at), header, kind: "text", ...(hidden && { hidden }) };
  });
  async function* rows() {
    for await (const line of lines) {
      if (line.outcome !== "refused") continue;
      const cells = line.cells.map((cell, at) => [String(at), cell.slice(0, LONGEST_CELL)] as const);
      const why = line.faults.map((fault) => faultWords(register, fault, lang)).join("\n");
      yield { ...Object.fromEntries(cells), why: why.slice(0, LONGEST_CELL) };
    }
  }
  return writeWorkbook({
    creator: "Banto",
    createdAt: now,
    sheets: [
      {
        name: t.refused,
        columns: [...columns, { key: "why", header: t.reasonColumn, kind: "text", width: 60 }],
        rows: rows(),
      },
    ],
  });
}
