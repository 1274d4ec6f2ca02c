/** The list of people: searched, filtered, sorted and cut into pages by the database. */
import { type Expression, type SqlBool, sql } from "kysely";
import { type PageAsk, rowsAfter } from "#src/platform/api/index.ts";
import { type Db, holdsWord } from "#src/platform/db/index.ts";
import { fold } from "#src/text/fold.ts";
import { fields, type Person } from "../fields.ts";
import "./tables.ts";

export const sortKeys = ["name", "number", "department", "title", "joined_on", "left_on"] as const;
export type SortKey = (typeof sortKeys)[number];

export const presences = ["present", "left", "all"] as const;

export interface PeopleFilter {
  /** Words that must all occur, in any field. */
  readonly q: string;
  /** Exactly this department; "" for every one. */
  readonly department: string;
  readonly presence: (typeof presences)[number];
  readonly sort: { readonly key: SortKey; readonly direction: "asc" | "desc" };
}

export const PAGE_SIZE = 50;

/** Words of a query beyond these are not looked for: nobody types so many. */
const MOST_WORDS = 8;

/** One page of the list. @param page from 1 @param today "YYYY-MM-DD": who leaves today is still there */
export async function listPeople(
  db: Db,
  companyId: string,
  filter: PeopleFilter,
  today: string,
  page: number,
  pageSize = PAGE_SIZE,
): Promise<Person[]> {
  const { key, direction } = filter.sort;
  let query = db
    .selectFrom("person")
    .select(["id", "version", ...fields])
    .where("company_id", "=", companyId)
    .where(matching(filter, today));
  // What is not known comes last, whichever way the list is sorted.
  if (key !== "name") query = query.orderBy(sql`case when ${sql.ref(key)} = '' then 1 else 0 end`);
  // "10" after "9": employee numbers are mostly digits.
  if (key === "number")
    query = query.orderBy(sql`length(number_key)`, direction).orderBy("number_key", direction);
  else if (key !== "name") query = query.orderBy(key, direction);
  return query
    .orderBy("name_key", key === "name" ? direction : "asc")
    .orderBy("id")
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
}

/** The order of a list that is read on from a position: by reading, or as they were added (ids say when). */
const orders = { name: ["name_key", "id"], added: ["id"] } as const;
export type Order = keyof typeof orders;

/** Where a person stands in an order. */
export function positionOf(order: Order) {
  return (row: { readonly id: string; readonly name_key: string }) => orders[order].map((key) => row[key]);
}

/** People behind a position, one more than the page holds. Stable whatever is added meanwhile. */
export function peopleAfter(
  db: Db,
  companyId: string,
  filter: Omit<PeopleFilter, "sort"> & { readonly sort: Order },
  today: string,
  page: PageAsk,
): Promise<(Person & { readonly name_key: string })[]> {
  let found = db
    .selectFrom("person")
    .select(["id", "version", "name_key", ...fields])
    .where("company_id", "=", companyId)
    .where(matching(filter, today))
    .where(rowsAfter(orders[filter.sort], page));
  for (const column of orders[filter.sort]) found = found.orderBy(column);
  return found.limit(page.limit + 1).execute();
}

/** How many people the filter finds. */
export async function countPeople(
  db: Db,
  companyId: string,
  filter: Omit<PeopleFilter, "sort">,
  today: string,
): Promise<number> {
  const { count } = await db
    .selectFrom("person")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("company_id", "=", companyId)
    .where(matching(filter, today))
    .executeTakeFirstOrThrow();
  return count;
}

/** Whether anybody was ever entered. */
export async function hasPeople(db: Db, companyId: string): Promise<boolean> {
  const row = await db
    .selectFrom("person")
    .select("id")
    .where("company_id", "=", companyId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** The departments in use, for the filter and for suggestions; the first 200. */
export async function departments(db: Db, companyId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("person")
    .select("department")
    .distinct()
    .where("company_id", "=", companyId)
    .where("department", "<>", "")
    .orderBy("department")
    .limit(200)
    .execute();
  return rows.map(({ department }) => department);
}

function matching(
  filter: Pick<PeopleFilter, "q" | "department" | "presence">,
  today: string,
): Expression<SqlBool> {
  const words = filter.q.split(/\s+/).map(fold).filter(Boolean).slice(0, MOST_WORDS);
  const conditions = words.map((word) => holdsWord(sql.ref("search"), word));
  if (filter.department !== "") conditions.push(sql<SqlBool>`department = ${filter.department}`);
  if (filter.presence === "present") conditions.push(sql<SqlBool>`(left_on = '' or left_on >= ${today})`);
  if (filter.presence === "left") conditions.push(sql<SqlBool>`(left_on <> '' and left_on < ${today})`);
  return conditions.length === 0 ? sql<SqlBool>`1 = 1` : sql<SqlBool>`${sql.join(conditions, sql` and `)}`;
}
