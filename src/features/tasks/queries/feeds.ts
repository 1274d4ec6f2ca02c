/** Secret addresses of calendars: by company, or by the hash of the secret for whoever brings it. */
import type { Db } from "#src/platform/db/index.ts";
import type { CalendarFeedRow } from "./tables.ts";
import "#src/platform/auth/index.ts";

/** A company's addresses that were not revoked, newest first, with the names of their makers. */
export function standingFeeds(db: Db, companyId: string) {
  return db
    .selectFrom("calendar_feed as f")
    .leftJoin("auth_user as u", "u.id", "f.user_id")
    .select(["f.id", "f.language", "f.user_id", "f.made_at", "u.name"])
    .where("f.company_id", "=", companyId)
    .where("f.revoked_at", "is", null)
    .orderBy("f.id", "desc")
    .limit(100)
    .execute();
}

export async function insertFeed(trx: Db, row: CalendarFeedRow): Promise<void> {
  await trx.insertInto("calendar_feed").values(row).execute();
}

/** False when the company has no such address that stands. */
export async function revokeFeedRow(trx: Db, companyId: string, id: string, at: string): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("calendar_feed")
    .set({ revoked_at: at })
    .where("company_id", "=", companyId)
    .where("id", "=", id)
    .where("revoked_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** The address that a secret opens: not revoked, and its maker still does tasks of the company. */
export function feedByHash(db: Db, hash: string) {
  return db
    .selectFrom("calendar_feed as f")
    .innerJoin("member as m", (join) =>
      join.onRef("m.company_id", "=", "f.company_id").onRef("m.user_id", "=", "f.user_id"),
    )
    .select(["f.company_id", "f.id", "f.language"])
    .where("f.token_hash", "=", hash)
    .where("f.revoked_at", "is", null)
    .where("m.role", "in", ["owner", "it"])
    .executeTakeFirst();
}
