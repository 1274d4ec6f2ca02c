/** The photos and files of entries. */
import type { Db } from "#src/platform/db/index.ts";
import type { FileObject } from "#src/platform/files/index.ts";
import type { RegisterId } from "../definition.ts";

declare module "#src/platform/db/database.ts" {
  interface Database {
    register_file: {
      company_id: string;
      register: string;
      entry_id: string;
      file_id: string;
      added_at: string;
    };
  }
}

export type RegisterFile = FileObject;

/** Those of one entry, oldest first. */
export async function filesOf(
  db: Db,
  companyId: string,
  register: RegisterId,
  entryId: string,
): Promise<RegisterFile[]> {
  return db
    .selectFrom("register_file as f")
    .innerJoin("file_object as o", (join) =>
      join.onRef("o.company_id", "=", "f.company_id").onRef("o.id", "=", "f.file_id"),
    )
    .selectAll("o")
    .where("f.company_id", "=", companyId)
    .where("f.register", "=", register)
    .where("f.entry_id", "=", entryId)
    .orderBy("f.added_at")
    .orderBy("f.file_id")
    .execute();
}

/** A file that some entry of the company has, with the entry. */
export async function fileOfEntry(
  db: Db,
  companyId: string,
  fileId: string,
): Promise<{ readonly file: RegisterFile; readonly register: string; readonly entryId: string } | undefined> {
  const row = await db
    .selectFrom("register_file as f")
    .innerJoin("file_object as o", (join) =>
      join.onRef("o.company_id", "=", "f.company_id").onRef("o.id", "=", "f.file_id"),
    )
    .selectAll("o")
    .select(["f.register", "f.entry_id"])
    .where("f.company_id", "=", companyId)
    .where("f.file_id", "=", fileId)
    .executeTakeFirst();
  return row && { file: row, register: row.register, entryId: row.entry_id };
}

export async function insertRegisterFile(
  trx: Db,
  companyId: string,
  entry: { readonly register: RegisterId; readonly id: string },
  fileId: string,
  now: Date,
): Promise<void> {
  const at = { company_id: companyId, register: entry.register, entry_id: entry.id };
  await trx
    .insertInto("register_file")
    .values({ ...at, file_id: fileId, added_at: now.toISOString() })
    .execute();
}
