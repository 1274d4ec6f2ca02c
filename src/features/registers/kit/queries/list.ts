/** The list of a register: searched, filtered, sorted and cut into pages by the database. */
import { type RawBuilder, type SqlBool, sql } from "kysely";
import { type Db, holdsWord } from "#src/platform/db/index.ts";
import { fold } from "#src/text/fold.ts";
import type { Entry, Register } from "../definition.ts";
import { columnsOf, entryFrom, tableOf } from "./entry.ts";

export const presences = ["current", "retired", "all"] as const;
export type Presence = (typeof presences)[number];

export interface RegisterFilter {
  /** Words that must all occur. */
  readonly q: string;
  readonly presence: Presence;
  /** Field → exactly this value; "?" for "not known". Only fields that the register lets filter by. */
  readonly is: Readonly<Record<string, string>>;
}

export interface RegisterSort {
  /** A sortable field. */
  readonly key: string;
  readonly direction: "asc" | "desc";
}

/** Words of a query beyond these are not looked for: nobody types so many. */
const MOST_WORDS = 8;

/**
 * One page of the list. The inner query walks the index of the sort and skips; only the rows of the page are read.
 * @param page from 1 @param today "YYYY-MM-DD"
 */
export async function listEntries(
  db: Db,
  register: Register,
  companyId: string,
  query: RegisterFilter & { readonly sort: RegisterSort },
  today: string,
  page: number,
  pageSize: number,
): Promise<Entry[]> {
  const order = orderOf(register, query.sort);
  const { rows } = await sql`select ${columnsOf(register, "t")} from ${tableOf(register)} as t
    join (select t.id from ${tableOf(register)} as t
      where t.company_id = ${companyId} and ${matching(register, query, today)}
      order by ${order} limit ${pageSize} offset ${(page - 1) * pageSize}) as p on p.id = t.id
    where t.company_id = ${companyId} order by ${order}`.execute(db);
  return rows.map((row) => entryFrom(register, row));
}

/** The ids that a filter finds, bounded. */
export async function idsOf(
  db: Db,
  register: Register,
  companyId: string,
  filter: RegisterFilter,
  today: string,
  most: number,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select t.id from ${tableOf(register)} as t
    where t.company_id = ${companyId} and ${matching(register, filter, today)}
    order by t.name_key, t.id limit ${most}`.execute(db);
  return rows.map(({ id }) => id);
}

/** How many entries the filter finds. */
export async function countEntries(
  db: Db,
  register: Register,
  companyId: string,
  filter: RegisterFilter,
  today: string,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) as count from ${tableOf(register)} as t
    where t.company_id = ${companyId} and ${matching(register, filter, today)}`.execute(db);
  return rows[0]?.count ?? 0;
}

export function orderOf(register: Register, { key, direction }: RegisterSort): RawBuilder<unknown> {
  const way = direction === "desc" ? sql`desc` : sql`asc`;
  if (key === register.name) return sql`t.name_key ${way}, t.id`;
  const column = sql.ref(`t.${key}`);
  // What is not known comes last, whichever way the list is sorted; the indexes are made for this very order.
  return sql`(case when ${column} = '' then 1 else 0 end), ${column} ${way}, t.id ${way}`;
}

/** The condition of a filter on the table `t`. */
export function matching(register: Register, filter: RegisterFilter, today: string): RawBuilder<SqlBool> {
  const words = filter.q.split(/\s+/).map(fold).filter(Boolean).slice(0, MOST_WORDS);
  const conditions = words.map((word) => holdsWord(sql.ref("t.search"), word));
  for (const { key, filter: allowed } of register.fields) {
    const value = filter.is[key];
    if (!allowed || value === undefined || value === "") continue;
    conditions.push(sql<SqlBool>`${sql.ref(`t.${key}`)} = ${value === "?" ? "" : value}`);
  }
  if (filter.presence === "current")
    conditions.push(sql<SqlBool>`(t.retired_on = '' or t.retired_on > ${today})`);
  if (filter.presence === "retired")
    conditions.push(sql<SqlBool>`(t.retired_on <> '' and t.retired_on <= ${today})`);
  return conditions.length === 0 ? sql<SqlBool>`1 = 1` : sql<SqlBool>`${sql.join(conditions, sql` and `)}`;
}
