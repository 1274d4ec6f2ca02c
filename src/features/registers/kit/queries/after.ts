/** A register's entries read on from a position: for the API's pages. */
import { sql } from "kysely";
import { type PageAsk, type Position, rowsAfter } from "#src/platform/api/index.ts";
import type { Db } from "#src/platform/db/index.ts";
import { fold } from "#src/text/fold.ts";
import type { Entry, Register } from "../definition.ts";
import { nameOf } from "../read.ts";
import { columnsOf, entryFrom, tableOf } from "./entry.ts";
import { matching, type RegisterFilter } from "./list.ts";

type Order = "name" | "added";

const columns = { name: ["t.name_key", "t.id"], added: ["t.id"] } as const;

/** Up to one more than the page asks for. */
export async function entriesAfter(
  db: Db,
  register: Register,
  companyId: string,
  query: RegisterFilter & { readonly sort: Order },
  today: string,
  page: PageAsk,
): Promise<Entry[]> {
  const order = sql.join(columns[query.sort].map((column) => sql.ref(column)));
  const { rows } = await sql`select ${columnsOf(register, "t")} from ${tableOf(register)} as t
    where t.company_id = ${companyId} and ${matching(register, query, today)}
      and ${rowsAfter(columns[query.sort], page)}
    order by ${order} limit ${page.limit + 1}`.execute(db);
  return rows.map((row) => entryFrom(register, row));
}

/** Where an entry stands in an order. */
export function positionOf(register: Register, sort: Order): (entry: Entry) => Position {
  return (entry) => (sort === "name" ? [fold(nameOf(register, entry)), entry.id] : [entry.id]);
}
