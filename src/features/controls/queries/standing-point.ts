/** What all judgements of a company depend on besides the day: the end of its ledger, and its time zone. */
import type { Db } from "#src/platform/db/index.ts";
import "#src/platform/audit/index.ts";
import "#src/platform/auth/index.ts";

export interface StandingPoint {
  readonly timeZone: string;
  /** Empty before the first entry. */
  readonly head: string;
  readonly seq: number;
}

/** By one query over two primary keys. @throws for a company that does not exist */
export async function standingPoint(db: Db, companyId: string): Promise<StandingPoint> {
  const row = await db
    .selectFrom("company as c")
    .leftJoin("ledger_head as h", "h.company_id", "c.id")
    .select(["c.time_zone", "h.hash", "h.seq"])
    .where("c.id", "=", companyId)
    .executeTakeFirstOrThrow();
  return { timeZone: row.time_zone, head: row.hash ?? "", seq: row.seq ?? 0 };
}

/** A clock that is set right jumps by seconds, so that entries out of order stand near the end. */
const LOOKED_AT = 200;

/** The latest time among the newest entries, which is not that of the last one after a clock was set back. */
export async function newestTime(db: Db, companyId: string, seq: number): Promise<string> {
  const row = await db
    .selectFrom("ledger_entry")
    .select((eb) => eb.fn.max("at").as("at"))
    .where("company_id", "=", companyId)
    .where("seq", ">", seq - LOOKED_AT)
    .executeTakeFirst();
  return row?.at ?? "";
}
