/** The ledger as it is looked at and printed: what is out, and what went out lately. */
import { sql } from "kysely";
import type { Db } from "#src/platform/db/index.ts";
import type { Entry, Register } from "../kit/definition.ts";
import { columnsOf, entryFrom, tableOf } from "../kit/queries/entry.ts";

/** More are not printed or shown at once. */
const MOST = 2000;

/** Everything that has not come back, the longest overdue first; what has no day of return last. */
export async function outNow(db: Db, register: Register, companyId: string): Promise<Entry[]> {
  const { rows } = await sql`select ${columnsOf(register, "t")} from ${tableOf(register)} as t
    where t.company_id = ${companyId} and t.back_on = '' and t.retired_on = ''
    order by (case when t.due_on = '' then 1 else 0 end), t.due_on, t.out_on, t.id limit ${MOST}`.execute(db);
  return rows.map((row) => entryFrom(register, row));
}

/** What is out, and what went out on a day or later, in the order of going out. */
export async function outSince(db: Db, register: Register, companyId: string, day: string): Promise<Entry[]> {
  const { rows } = await sql`select ${columnsOf(register, "t")} from ${tableOf(register)} as t
    where t.company_id = ${companyId} and t.retired_on = '' and (t.back_on = '' or t.out_on >= ${day})
    order by t.out_on, t.id limit ${MOST}`.execute(db);
  return rows.map((row) => entryFrom(register, row));
}
