/** What people said about tasks. */
import { sql } from "kysely";
import type { Db } from "#src/platform/db/index.ts";
import type { TaskRecordRow } from "./tables.ts";
import "#src/platform/auth/index.ts";

/** The newest record of each task and kind. */
export function latestRecords(db: Db, companyId: string): Promise<TaskRecordRow[]> {
  return db
    .selectFrom("task_record as r")
    .selectAll()
    .where("r.company_id", "=", companyId)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("task_record as later")
            .select("later.id")
            .whereRef("later.company_id", "=", "r.company_id")
            .whereRef("later.task_key", "=", "r.task_key")
            .whereRef("later.kind", "=", "r.kind")
            .whereRef("later.id", ">", "r.id"),
        ),
      ),
    )
    .execute();
}

export type NamedRecord = TaskRecordRow & { readonly name: string | null };

/** The newest records of one task, with the names of those who made them. */
export function recordsOfTask(db: Db, companyId: string, key: string): Promise<NamedRecord[]> {
  return db
    .selectFrom("task_record as r")
    .leftJoin("auth_user as u", (join) => join.on(sql`r.made_by`, "=", sql`'user:' || u.id`))
    .selectAll("r")
    .select("u.name")
    .where("r.company_id", "=", companyId)
    .where("r.task_key", "=", key)
    .orderBy("r.id", "desc")
    .limit(20)
    .execute();
}

export async function insertRecords(trx: Db, rows: readonly TaskRecordRow[]): Promise<void> {
  if (rows.length > 0) await trx.insertInto("task_record").values(rows).execute();
}
