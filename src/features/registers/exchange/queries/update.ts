/** Changes single cells of an entry, with what is derived from them. */
import { sql } from "kysely";
import type { Db } from "#src/platform/db/index.ts";
import { fold } from "#src/text/fold.ts";
import type { Entry, Register } from "../../kit/definition.ts";
import { searchText, tableOf } from "../../kit/queries/entry.ts";
import type { Cell } from "../rules/lines.ts";

/** False when somebody else has changed the entry since it was read. */
export async function updateCells(
  trx: Db,
  register: Register,
  companyId: string,
  entry: Entry,
  cells: readonly Cell[],
  now: Date,
): Promise<boolean> {
  const changed = Object.fromEntries(cells.map(({ key, to }) => [key, to]));
  const values = { ...entry.values, ...changed };
  const set = {
    ...changed,
    name_key: fold(values[register.name] ?? ""),
    search: searchText(register, values),
    updated_at: now.toISOString(),
    version: entry.version + 1,
  };
  const pairs = Object.entries(set).map(([column, value]) => sql`${sql.ref(column)} = ${value}`);
  const { numAffectedRows } = await sql`update ${tableOf(register)} set ${sql.join(pairs)}
    where company_id = ${companyId} and id = ${entry.id} and version = ${entry.version}`.execute(trx);
  return numAffectedRows === 1n;
}
