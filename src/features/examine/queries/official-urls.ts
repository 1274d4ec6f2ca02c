/** The book of official addresses and who compared them. */

import { sql } from "kysely";
import type { Db } from "#src/platform/db/index.ts";
import { holdsWord } from "#src/platform/db/index.ts";
import { fold } from "#src/text/fold.ts";
import type { OfficialUrlCheckRow, OfficialUrlRow } from "./tables.ts";
import "./tables.ts";

/** A book beyond that is no longer a book. */
export const MOST_URLS = 1_000;

/** All entries that stood at a moment, in the order of their names. */
export function urlsAt(db: Db, companyId: string, at: Date): Promise<OfficialUrlRow[]> {
  const moment = at.toISOString();
  return db
    .selectFrom("official_url")
    .selectAll()
    .where("company_id", "=", companyId)
    .where("added_at", "<=", moment)
    .where((eb) => eb.or([eb("retired_at", "=", ""), eb("retired_at", ">", moment)]))
    .orderBy("name_key")
    .orderBy("id")
    .limit(MOST_URLS)
    .execute();
}

/** Checks made between two moments, oldest first, with the names of those who made them. */
export function checksBetween(db: Db, companyId: string, from: Date, to: Date) {
  return db
    .selectFrom("official_url_check as k")
    .leftJoin("auth_user as u", (join) => join.on(sql`k.checked_by`, "=", sql`'user:' || u.id`))
    .selectAll("k")
    .select("u.name as checker")
    .where("k.company_id", "=", companyId)
    .where("k.checked_at", ">", from.toISOString())
    .where("k.checked_at", "<=", to.toISOString())
    .orderBy("k.checked_at")
    .orderBy("k.id")
    .execute();
}

export type NamedCheck = Awaited<ReturnType<typeof checksBetween>>[number];

/** An entry of the company, retired ones too. */
export function urlById(db: Db, companyId: string, id: string): Promise<OfficialUrlRow | undefined> {
  return db
    .selectFrom("official_url")
    .selectAll()
    .where("company_id", "=", companyId)
    .where("id", "=", id)
    .executeTakeFirst();
}

/** The entry in use with these very letters. */
export function urlWritten(db: Db, companyId: string, url: string): Promise<OfficialUrlRow | undefined> {
  return db
    .selectFrom("official_url")
    .selectAll()
    .where("company_id", "=", companyId)
    .where("url", "=", url)
    .where("retired_at", "=", "")
    .executeTakeFirst();
}

export async function insertUrl(trx: Db, row: Omit<OfficialUrlRow, "name_key" | "search">): Promise<void> {
  const search = [row.name, row.url, row.note].map(fold).join(" ");
  await trx
    .insertInto("official_url")
    .values({ ...row, name_key: fold(row.name), search })
    .execute();
}

/** False when it is not in use. */
export async function retireUrlRow(
  trx: Db,
  companyId: string,
  id: string,
  retired: { readonly at: string; readonly by: string },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("official_url")
    .set({ retired_at: retired.at, retired_by: retired.by })
    .where("company_id", "=", companyId)
    .where("id", "=", id)
    .where("retired_at", "=", "")
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export async function insertCheck(trx: Db, row: OfficialUrlCheckRow): Promise<void> {
  await trx.insertInto("official_url_check").values(row).execute();
}

/** A page of the book. @param search words that must all occur */
export async function listUrls(
  db: Db,
  companyId: string,
  view: { readonly search: string; readonly page: number; readonly pageSize: number },
): Promise<{ readonly rows: OfficialUrlRow[]; readonly total: number }> {
  const words = view.search.split(/\s+/).map(fold).filter(Boolean).slice(0, 8);
  let found = db.selectFrom("official_url").where("company_id", "=", companyId).where("retired_at", "=", "");
  for (const word of words) found = found.where(holdsWord(sql.ref("search"), word));
  const { total } = await found
    .select((eb) => eb.fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  const rows = await found
    .selectAll()
    .orderBy("name_key")
    .orderBy("id")
    .limit(view.pageSize)
    .offset((view.page - 1) * view.pageSize)
    .execute();
  return { rows, total };
}
