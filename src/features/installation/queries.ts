/** Reads the ledger for its page: newest first, searched and paged by the database. */
import { sql } from "kysely";
import { type PageAsk, rowsAfter } from "#src/platform/api/index.ts";
import { type Db, holdsWord } from "#src/platform/db/index.ts";
import "#src/platform/audit/index.ts";
import "#src/platform/auth/index.ts";

export interface LedgerView {
  readonly page: number;
  readonly pageSize: number;
  readonly direction: "asc" | "desc";
  readonly search: string;
}

/** Entries of a company that a view asks for, with the names of those who still are members. */
export async function listLedger(db: Db, companyId: string, view: LedgerView) {
  let found = db
    .selectFrom("ledger_entry as e")
    .leftJoin("auth_user as u", (join) => join.on(sql`e.actor`, "=", sql`'user:' || u.id`))
    .where("e.company_id", "=", companyId);
  for (const word of view.search.split(/\s+/).filter((part) => part !== "")) {
    const like = (column: "e.action" | "e.subject" | "e.data" | "u.name") =>
      holdsWord(sql`lower(${sql.ref(column)})`, word.toLowerCase());
    found = found.where((eb) => eb.or([like("e.action"), like("e.subject"), like("e.data"), like("u.name")]));
  }
  const { total } = await found
    .select((eb) => eb.fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  const rows = await found
    .select(["e.seq", "e.at", "e.actor", "e.action", "e.subject", "e.data", "u.name"])
    .orderBy("e.seq", view.direction)
    .limit(view.pageSize)
    .offset((view.page - 1) * view.pageSize)
    .execute();
  return { rows, total };
}

export type LedgerRow = Awaited<ReturnType<typeof listLedger>>["rows"][number];

export interface LedgerFilter {
  readonly order: "asc" | "desc";
  readonly action?: string | undefined;
  readonly subject?: string | undefined;
}

/** Entries behind a position, one more than the page holds. */
export function ledgerAfter(
  db: Db,
  companyId: string,
  { order, action, subject }: LedgerFilter,
  page: PageAsk,
) {
  let found = db
    .selectFrom("ledger_entry")
    .select(["seq", "at", "actor", "action", "subject", "data", "previous", "hash"])
    .where("company_id", "=", companyId)
    .where(rowsAfter(["seq"], page, order));
  if (action !== undefined) found = found.where("action", "=", action);
  if (subject !== undefined) found = found.where("subject", "=", subject);
  return found
    .orderBy("seq", order)
    .limit(page.limit + 1)
    .execute();
}

/** The name of a person by the actor of an entry ("user:<id>"), if they can still sign in. */
export async function actorName(db: Db, actor: string): Promise<string | undefined> {
  if (!actor.startsWith("user:")) return undefined;
  const row = await db
    .selectFrom("auth_user")
    .select("name")
    .where("id", "=", actor.slice("user:".length))
    .executeTakeFirst();
  return row?.name;
}

/** How many migrations are applied. */
export async function migrationCount(db: Db): Promise<number> {
  const { count } = await db
    .selectFrom("schema_migration")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return count;
}
