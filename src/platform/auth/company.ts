import type { Db } from "#src/platform/db/index.ts";
import "./tables.ts";

/** A company's name as it signs, and the IANA name of the zone in which its days and months begin. */
export interface CompanyProfile {
  readonly name: string;
  readonly timeZone: string;
}

/** The profile of a company that exists (an actor's). */
export async function companyProfile(db: Db, companyId: string): Promise<CompanyProfile> {
  const row = await db
    .selectFrom("company")
    .select(["name", "time_zone"])
    .where("id", "=", companyId)
    .executeTakeFirstOrThrow();
  return { name: row.name, timeZone: row.time_zone };
}
