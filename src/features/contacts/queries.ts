/** All SQL of the contacts: the company's own, and its editions of the shipped windows. */
import type { Db } from "#src/platform/db/index.ts";

export const hourKinds = ["always", "weekdays", "every-day", "unknown"] as const;
export type HourKind = (typeof hourKinds)[number];

/** A contact as kept. Empty texts are not known; `on_help` 1 shows it on the page without sign-in. */
export interface OwnContact {
  company_id: string;
  id: string;
  /** The shipped window of which this is the company's edition; "" for a contact of its own. */
  window_id: string;
  kind: string;
  name: string;
  phone: string;
  mail: string;
  url: string;
  contract_number: string;
  hours: HourKind;
  opens: string;
  closes: string;
  note: string;
  on_help: number;
  /** The day on which somebody last made sure, YYYY-MM-DD; "" if nobody has. */
  checked_on: string;
  version: number;
  created_at: string;
  updated_at: string;
}

declare module "#src/platform/db/database.ts" {
  interface Database {
    contact: OwnContact;
  }
}

/** A company has a handful; more than these are refused when added, so that the page stays one page. */
export const MOST_CONTACTS = 100;

/** All contacts of a company, in the order in which they were added. */
export function ownContacts(db: Db, companyId: string): Promise<OwnContact[]> {
  return db
    .selectFrom("contact")
    .selectAll()
    .where("company_id", "=", companyId)
    .orderBy("created_at")
    .orderBy("id")
    .limit(MOST_CONTACTS)
    .execute();
}

export function findContact(db: Db, companyId: string, id: string): Promise<OwnContact | undefined> {
  return db
    .selectFrom("contact")
    .selectAll()
    .where("company_id", "=", companyId)
    .where("id", "=", id)
    .executeTakeFirst();
}

/** The company's edition of a shipped window, if it has one. */
export function editionOf(db: Db, companyId: string, windowId: string): Promise<OwnContact | undefined> {
  return db
    .selectFrom("contact")
    .selectAll()
    .where("company_id", "=", companyId)
    .where("window_id", "=", windowId)
    .executeTakeFirst();
}

export async function countContacts(db: Db, companyId: string): Promise<number> {
  const { total } = await db
    .selectFrom("contact")
    .select((eb) => eb.fn.countAll<number>().as("total"))
    .where("company_id", "=", companyId)
    .executeTakeFirstOrThrow();
  return total;
}

export async function insertContact(db: Db, row: OwnContact): Promise<void> {
  await db.insertInto("contact").values(row).execute();
}

/** Changes a contact that is still at a version; false when somebody was there before. */
export async function changeContact(
  db: Db,
  row: { readonly company_id: string; readonly id: string; readonly version: number },
  change: Partial<OwnContact>,
): Promise<boolean> {
  const result = await db
    .updateTable("contact")
    .set({ ...change, version: row.version + 1 })
    .where("company_id", "=", row.company_id)
    .where("id", "=", row.id)
    .where("version", "=", row.version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

export async function deleteContact(db: Db, companyId: string, id: string): Promise<void> {
  await db.deleteFrom("contact").where("company_id", "=", companyId).where("id", "=", id).execute();
}

/** The prefecture of a company, "01" … "47", or null. */
export async function prefectureOf(db: Db, companyId: string): Promise<string | null> {
  const row = await db
    .selectFrom("company")
    .select("prefecture")
    .where("id", "=", companyId)
    .executeTakeFirst();
  return row?.prefecture || null;
}
