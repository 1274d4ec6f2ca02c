/** What the company's registers say about itself and its partners, for comparing mails with it. */
import { sql } from "kysely";
import type { Db } from "#src/platform/db/index.ts";
import "./tables.ts";

/** Beyond so many, comparing each mail with all of them would take too long. */
const MOST = 5_000;

/** Those who sign in for the company. */
export function membersOf(db: Db, companyId: string) {
  return db
    .selectFrom("member as m")
    .innerJoin("auth_user as u", "u.id", "m.user_id")
    .select(["u.name", "u.email", "m.role"])
    .where("m.company_id", "=", companyId)
    .orderBy("m.id")
    .limit(MOST)
    .execute();
}

export interface PartnerRow {
  readonly name: string;
  readonly site: string;
  readonly contact_mail: string;
}

/** Suppliers and customers in use. @param today "YYYY-MM-DD" */
export async function partnerRows(db: Db, companyId: string, today: string): Promise<readonly PartnerRow[]> {
  const { rows } = await sql<PartnerRow>`select name, site, contact_mail from supplier
    where company_id = ${companyId} and (retired_on = '' or retired_on > ${today})
    order by name_key, id limit ${MOST}`.execute(db);
  return rows;
}

/** The language in which the company's mails are written. */
export async function companyLanguage(db: Db, companyId: string): Promise<"ja" | "en"> {
  const row = await db
    .selectFrom("company")
    .select("language")
    .where("id", "=", companyId)
    .executeTakeFirstOrThrow();
  return row.language === "en" ? "en" : "ja";
}
