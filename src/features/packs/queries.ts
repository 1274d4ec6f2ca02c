/** All SQL of content packs: rows are added, the newest one is in force. */
import { sql } from "kysely";
import type { Db } from "#src/platform/db/index.ts";

export interface PackRow {
  company_id: string;
  id: string;
  kind: "taken" | "shipped";
  version: string;
  checked_on: string;
  superseded_by: string | null;
  /** JSON: entry → field → value. */
  entries: string;
  file_sha256: string;
  changes: number;
  made_at: string;
  made_by: string;
}

declare module "#src/platform/db/database.ts" {
  interface Database {
    content_pack: PackRow;
  }
}

/** What is in force, without its content; undefined where nothing was ever taken in. */
export function newestHead(db: Db, companyId: string) {
  return db
    .selectFrom("content_pack")
    .select(["id", "kind", "version", "checked_on", "superseded_by"])
    .where("company_id", "=", companyId)
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
}

export function findPack(db: Db, companyId: string, id: string): Promise<PackRow | undefined> {
  return db
    .selectFrom("content_pack")
    .selectAll()
    .where("company_id", "=", companyId)
    .where("id", "=", id)
    .executeTakeFirst();
}

export async function insertPack(db: Db, row: PackRow): Promise<void> {
  await db.insertInto("content_pack").values(row).execute();
}

export type NamedPack = Omit<PackRow, "company_id" | "entries"> & { readonly name: string | null };

/** The last changes, newest first; `name` is that of the user. */
export function listPacks(db: Db, companyId: string, most: number): Promise<NamedPack[]> {
  return db
    .selectFrom("content_pack as p")
    .leftJoin("auth_user as u", (join) => join.on(sql`p.made_by`, "=", sql`'user:' || u.id`))
    .select(["p.id", "p.kind", "p.version", "p.checked_on", "p.superseded_by", "p.file_sha256", "p.changes"])
    .select(["p.made_at", "p.made_by", "u.name"])
    .where("p.company_id", "=", companyId)
    .orderBy("p.id", "desc")
    .limit(most)
    .execute();
}

/** What a company took in under a version's name before; the entries as JSON. */
export async function takenAs(db: Db, companyId: string, version: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("content_pack")
    .select("entries")
    .where("company_id", "=", companyId)
    .where("version", "=", version)
    .where("kind", "=", "taken")
    .execute();
  return rows.map(({ entries }) => entries);
}
