/** The outbox: what was sent, what waits, and what an administrator does about it. */
import { sql } from "kysely";
import { type Db, holdsWord } from "#src/platform/db/index.ts";
import { sendLater } from "./queue.ts";
import type { MailState } from "./table.ts";

/** A page of the outbox. Sorted and searched by the database. */
export interface OutboxView {
  /** From 1. */
  readonly page: number;
  readonly pageSize: number;
  /** Words of the recipient or the subject; empty for all. */
  readonly search: string;
  readonly state?: MailState | undefined;
  readonly sort: OutboxSort;
  readonly direction: "asc" | "desc";
}

const columns = { time: "created_at", recipient: "recipient", subject: "subject", state: "state" } as const;

export type OutboxSort = keyof typeof columns;
export const outboxSorts = Object.keys(columns) as readonly OutboxSort[];

/** The mails of a company that a view asks for, without their text, and how many there are in all. */
export async function listOutbox(db: Db, companyId: string, view: OutboxView) {
  let found = db.selectFrom("mail").where("company_id", "=", companyId);
  if (view.state) found = found.where("state", "=", view.state);
  for (const word of view.search.split(/\s+/).filter((part) => part !== "")) {
    const like = (column: "recipient" | "subject") =>
      holdsWord(sql`lower(${sql.ref(column)})`, word.toLowerCase());
    found = found.where((eb) => eb.or([like("recipient"), like("subject")]));
  }
  const { total } = await found
    .select((eb) => eb.fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  const rows = await found
    .select(["id", "kind", "recipient", "subject", "state", "created_at as createdAt", "sent_at as sentAt"])
    .select(["handed_over_at as handedOverAt", "handed_over_by as handedOverBy", "error"])
    .orderBy(columns[view.sort], view.direction)
    .orderBy("id", view.direction)
    .limit(view.pageSize)
    .offset((view.page - 1) * view.pageSize)
    .execute();
  return { rows, total };
}

/** How many mails of a company are in each state; a state without mails is absent. */
export async function countOutbox(db: Db, companyId: string): Promise<Partial<Record<MailState, number>>> {
  const rows = await db
    .selectFrom("mail")
    .select((eb) => ["state", eb.fn.countAll<number>().as("count")])
    .where("company_id", "=", companyId)
    .groupBy("state")
    .execute();
  return Object.fromEntries(rows.map((row) => [row.state, row.count]));
}

/** One mail with its text, to be read and printed. */
export function readMail(db: Db, companyId: string, id: string) {
  return db
    .selectFrom("mail")
    .selectAll()
    .where("company_id", "=", companyId)
    .where("id", "=", id)
    .executeTakeFirst();
}

/**
 * Notes that a mail was given to its recipient by hand, by whom and when; it will not be sent any more.
 * False when there is no such mail, or it has left or been handed over already.
 */
export async function handOver(
  db: Db,
  companyId: string,
  id: string,
  by: string,
  now: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("mail")
    .set({ state: "handed-over", handed_over_at: now.toISOString(), handed_over_by: by })
    .where("company_id", "=", companyId)
    .where("id", "=", id)
    .where("state", "in", ["queued", "held", "failed"])
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

/**
 * Sends a held or failed mail again, in the caller's transaction. False when it is in another state or its
 * address is none: a corrected address needs a new mail.
 */
export async function sendAgain(db: Db, companyId: string, id: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("mail")
    .set({ state: "queued", error: null, error_detail: null })
    .where("company_id", "=", companyId)
    .where("id", "=", id)
    .where("state", "in", ["held", "failed"])
    .where((eb) => eb.or([eb("error", "is", null), eb("error", "<>", "bad-address")]))
    .executeTakeFirstOrThrow();
  if (numUpdatedRows !== 1n) return false;
  await sendLater(db, companyId, id, now);
  return true;
}
