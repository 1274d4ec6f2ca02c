/** All SQL of who responds: a short list, replaced as a whole. */
import type { Db } from "#src/platform/db/index.ts";

/** Who acts, by the place in the order of calls, from 1. `on_help` 1: on the page without sign-in and on paper. */
export interface Responder {
  company_id: string;
  place: number;
  name: string;
  role: string;
  phone: string;
  on_help: number;
  updated_at: string;
}

declare module "#src/platform/db/database.ts" {
  interface Database {
    responder: Responder;
  }
}

/** The responders of a company in the order in which they are called. */
export function respondersOf(db: Db, companyId: string): Promise<Responder[]> {
  return db
    .selectFrom("responder")
    .selectAll()
    .where("company_id", "=", companyId)
    .orderBy("place")
    .execute();
}

/** Puts a new list of responders in the place of the old one. */
export async function replaceResponders(
  db: Db,
  companyId: string,
  rows: readonly Responder[],
): Promise<void> {
  await db.deleteFrom("responder").where("company_id", "=", companyId).execute();
  if (rows.length > 0)
    await db
      .insertInto("responder")
      .values([...rows])
      .execute();
}
