/** All SQL of the page without sign-in: its key, and the company that a key opens. */
import type { Db } from "#src/platform/db/index.ts";
import "#src/platform/auth/index.ts";

interface HelpPage {
  company_id: string;
  page_key: string;
  made_at: string;
}

declare module "#src/platform/db/database.ts" {
  interface Database {
    help_page: HelpPage;
  }
}

/** The company's key and since when; undefined before it was made. */
export function helpPageOf(db: Db, companyId: string) {
  return db
    .selectFrom("help_page")
    .select(["page_key", "made_at"])
    .where("company_id", "=", companyId)
    .executeTakeFirst();
}

/** The company that a key belongs to. */
export function companyByKey(db: Db, key: string) {
  return db
    .selectFrom("help_page as h")
    .innerJoin("company as c", "c.id", "h.company_id")
    .select(["c.id", "c.name"])
    .where("h.page_key", "=", key)
    .executeTakeFirst();
}

/** Gives the company a new key; the old one opens nothing any more. */
export async function setKey(db: Db, companyId: string, key: string, at: string): Promise<void> {
  await db
    .insertInto("help_page")
    .values({ company_id: companyId, page_key: key, made_at: at })
    .onConflict((conflict) => conflict.column("company_id").doUpdateSet({ page_key: key, made_at: at }))
    .execute();
}
