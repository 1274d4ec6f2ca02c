/** Files of registers as people edit them: cells by name and heading, rows left out, handed over by a form. */
import { readTable, writeWorkbook } from "#src/platform/sheet/index.ts";

export interface EditedRows {
  /** Sets the cell of the row that holds `name`. */
  with(name: string, heading: string, text: string): EditedRows;
  /** Sets the cell in a column, counted from 0 with the hidden ones, of the row with an id. */
  at(id: string, column: number, text: string): EditedRows;
  without(name: string): EditedRows;
  readonly rows: readonly (readonly string[])[];
}

function rowsOf(rows: readonly (readonly string[])[]): EditedRows {
  const heading = rows.findLastIndex((row) => row.includes("_id"));
  return {
    rows,
    with(name, column, text) {
      const at = rows[heading]?.indexOf(column) ?? -1;
      const row = rows.findIndex((cells, index) => index > heading && cells.includes(name));
      if (at < 0 || row < 0) throw new Error(`no cell ${name} / ${column}`);
      return rowsOf(rows.map((cells, index) => (index === row ? cells.with(at, text) : cells)));
    },
    at(id, column, text) {
      const row = rows.findIndex((cells) => cells[0] === id);
      if (row < 0) throw new Error(`no row ${id}`);
      return rowsOf(rows.map((cells, index) => (index === row ? cells.with(column, text) : cells)));
    },
    without: (name) => rowsOf(rows.filter((cells, index) => index <= heading || !cells.includes(name))),
  };
}

/** An exported workbook with edits, written anew as another program would. */
export async function edited(
  bytes: Uint8Array,
  edit: (rows: EditedRows) => EditedRows,
): Promise<Uint8Array<ArrayBuffer>> {
  const table = await readTable(bytes);
  const sheet = table.ok ? table.sheets[0] : undefined;
  if (!table.ok || !sheet) throw new Error("not readable");
  const { rows } = edit(rowsOf(sheet.rows));
  const heading = rows.findLastIndex((row) => row.includes("_id"));
  const columns = (rows[heading] ?? []).map((header, at) => ({
    key: String(at),
    header,
    kind: "text" as const,
  }));
  return writeWorkbook({
    creator: "Excel",
    createdAt: new Date("2026-11-23T00:00:00Z"),
    ...(table.about && { about: table.about }),
    sheets: [
      {
        name: sheet.name,
        columns,
        rows: rows
          .slice(heading + 1)
          .map((cells) => Object.fromEntries(cells.map((cell, at) => [String(at), cell]))),
      },
    ],
  });
}

/** The form that hands a file over. */
export function fileForm(bytes: Uint8Array, name = "台帳.xlsx"): FormData {
  const form = new FormData();
  form.set("pasted", "");
  form.set("file", new File([new Uint8Array(bytes)], name));
  return form;
}
