/** A register as a workbook and back, the way a feature does it; and the company whose re-saved files are fixtures. */
import { columns, lookup } from "#src/engine/exchange/devices.sample.ts";
import {
  type CurrentRow,
  compare,
  exportColumns,
  exportRow,
  fileRows,
  openSheet,
} from "#src/engine/exchange/index.ts";
import { readTable, type Table, type WorkbookSpec, writeWorkbook } from "#src/platform/sheet/index.ts";

export const about = { format: "1", register: "devices", export: "0192f3", language: "ja" };

/** The columns as this register shows them: days with kanji, a hint, widths. */
export function written() {
  return exportColumns(columns, lookup, { days: "kanji" }).map((column) =>
    column.key === "bought"
      ? { ...column, width: 18 }
      : column.key === "uses"
        ? { ...column, hint: "いくつでも書けます。「、」で区切ります。" }
        : column,
  );
}

/** The export of a register. */
export function exportBook(
  rows: Iterable<CurrentRow> | AsyncIterable<CurrentRow>,
): Promise<Uint8Array<ArrayBuffer>> {
  async function* cells() {
    for await (const row of rows) yield exportRow(columns, row, lookup);
  }
  const book: WorkbookSpec = {
    creator: "見本",
    createdAt: new Date("2026-11-23T01:02:03Z"),
    about,
    sheets: [{ name: "機器", title: "機器の台帳", columns: written(), rows: cells() }],
  };
  return writeWorkbook(book);
}

/** What a file would do to the register as it stands. */
export async function importBook(bytes: Uint8Array, current: readonly CurrentRow[]) {
  return importTable(await tableOf(bytes), current);
}

/** The same for a table that is read already. */
export function importTable(table: Table, current: readonly CurrentRow[]) {
  const [sheet] = table.sheets;
  if (!sheet) throw new Error("no sheet");
  const { ours, headingRow, mapping } = openSheet(sheet, columns);
  const file = fileRows(
    sheet,
    headingRow,
    mapping.map((one) => one?.key ?? null),
  );
  return { ours, ...compare({ columns, keyColumns: ["name"], lookup, file, current }) };
}

export async function tableOf(bytes: Uint8Array): Promise<Table> {
  const table = await readTable(bytes);
  if (!table.ok) throw new Error(`refused: ${table.reason} ${JSON.stringify(table.details)}`);
  return table;
}

const row = (id: string, revision: number, values: CurrentRow["values"]): CurrentRow => ({
  id,
  revision,
  values,
});

/** What is hard to carry through another program. The fixtures in tests/fixtures/sheets were saved from this. */
export const hardRows: readonly CurrentRow[] = [
  row("0192f3a0-0001", 1, {
    name: "PC-001",
    type: "pc",
    uses: ["mail", "bank"],
    bought: "2026-04-01",
    price: 128_000,
    encrypted: "yes",
    owner: "p1",
    service: "s1",
    note: "=1+1",
  }),
  row("0192f3a0-0002", 3, { name: "000123", type: "nas", bought: "2019-05-01", price: 0.1, note: "1/2" }),
  row("0192f3a0-0003", 2, { name: "2026-04-01", owner: "p3", encrypted: "unknown", note: "@sato\n2行目" }),
  row("0192f3a0-0004", 1, { name: "TRUE", owner: "p4", price: 0, note: "=cmd|'/C calc'!A0" }),
  row("0192f3a0-0005", 1, { name: "𠮷野家①", uses: ["web"], owner: "gone", note: " 前後に空白 " }),
  row("0192f3a0-0006", 9, { name: "1E5", price: 1e-7, bought: "1926-12-25", note: "'apostrophe" }),
  row("0192f3a0-0007", 1, { name: "-5", price: -12.5, encrypted: "no", note: "_x000D_ <b>&amp;</b>\t終" }),
];
