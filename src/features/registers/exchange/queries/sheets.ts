/** The tables of a draft, kept in pieces so that its pages need not read them whole. */
import type { Db } from "#src/platform/db/index.ts";
import type { Rows } from "../reading.ts";
import "./tables.ts";

/** Rows of a piece: more than a page shows, and than a heading is looked for in. */
const PIECE = 250;

export async function insertSheet(
  trx: Db,
  companyId: string,
  importId: string,
  sheet: number,
  { rows, rowNumbers }: Rows,
): Promise<void> {
  for (let from = 0; from < rows.length; from += PIECE) {
    const lines = rows
      .slice(from, from + PIECE)
      .map((cells, at) => [rowNumbers[from + at] ?? from + at + 1, ...cells]);
    await trx
      .insertInto("register_import_rows")
      .values({
        company_id: companyId,
        import_id: importId,
        sheet,
        piece: from / PIECE,
        rows: JSON.stringify(lines),
      })
      .execute();
  }
}

/** The first rows of a sheet. */
export async function firstRows(db: Db, companyId: string, importId: string, sheet: number): Promise<Rows> {
  const row = await db
    .selectFrom("register_import_rows")
    .select("rows")
    .where("company_id", "=", companyId)
    .where("import_id", "=", importId)
    .where("sheet", "=", sheet)
    .where("piece", "=", 0)
    .executeTakeFirst();
  return rowsFrom([row?.rows ?? "[]"]);
}

/** A whole sheet. */
export async function allRows(db: Db, companyId: string, importId: string, sheet: number): Promise<Rows> {
  const pieces = await db
    .selectFrom("register_import_rows")
    .select("rows")
    .where("company_id", "=", companyId)
    .where("import_id", "=", importId)
    .where("sheet", "=", sheet)
    .orderBy("piece")
    .execute();
  return rowsFrom(pieces.map(({ rows }) => rows));
}

/** Of a report only the sheet's first rows are kept, for the headings. */
export async function dropSheets(trx: Db, companyId: string, importId: string, keep: number): Promise<void> {
  await trx
    .deleteFrom("register_import_rows")
    .where("company_id", "=", companyId)
    .where("import_id", "=", importId)
    .where((eb) => eb.or([eb("piece", ">", 0), eb("sheet", "<>", keep)]))
    .execute();
}

function rowsFrom(pieces: readonly string[]): Rows {
  const rows: string[][] = [];
  const rowNumbers: number[] = [];
  for (const piece of pieces)
    for (const [number, ...cells] of JSON.parse(piece) as [number, ...string[]][]) {
      rows.push(cells);
      rowNumbers.push(number);
    }
  return { rows, rowNumbers };
}
