/** Imports of registers: drafts as they are worked on, and the reports that they become. */
import type { Selectable } from "kysely";
import type { Database, Db } from "#src/platform/db/index.ts";
import type { RegisterId } from "../../kit/definition.ts";
import type { Reading, Source } from "../reading.ts";
import type { Counts } from "../rules/lines.ts";
import type { ImportState } from "./tables.ts";
import "./tables.ts";

export interface RegisterImport {
  readonly id: string;
  readonly register: RegisterId;
  readonly state: ImportState;
  /** "" for a pasted table. */
  readonly fileName: string;
  readonly source: Source;
  readonly reading: Reading;
  readonly progress: number;
  readonly problem: string;
  readonly stamp: number;
  readonly createdAt: string;
  readonly confirmedBy: string;
  readonly confirmedAt: string;
  readonly counts: Counts;
}

const DRAFT_HOURS = 24;

/** Drafts made before this moment are over. */
export function draftsSince(now: Date): string {
  return new Date(now.getTime() - DRAFT_HOURS * 3_600_000).toISOString();
}

type Row = Selectable<Database["register_import"]>;

export async function insertImport(trx: Db, row: Row): Promise<void> {
  await trx.insertInto("register_import").values(row).execute();
}

/** An import of a register: a report, or a draft that is not older than a day. */
export async function importById(
  db: Db,
  companyId: string,
  register: RegisterId,
  id: string,
  now: Date,
): Promise<RegisterImport | undefined> {
  const row = await db
    .selectFrom("register_import")
    .selectAll()
    .where("company_id", "=", companyId)
    .where("register", "=", register)
    .where("id", "=", id)
    .where((eb) => eb.or([eb("state", "=", "done"), eb("created_at", ">=", draftsSince(now))]))
    .executeTakeFirst();
  return row && importOf(row);
}

/** The newest reports first. @param page from 1 */
export async function listReports(
  db: Db,
  companyId: string,
  register: RegisterId,
  page: number,
  pageSize: number,
): Promise<RegisterImport[]> {
  const rows = await db
    .selectFrom("register_import")
    .selectAll()
    .where("company_id", "=", companyId)
    .where("register", "=", register)
    .where("state", "=", "done")
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  return rows.map(importOf);
}

export async function countReports(db: Db, companyId: string, register: RegisterId): Promise<number> {
  const { count } = await db
    .selectFrom("register_import")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("company_id", "=", companyId)
    .where("register", "=", register)
    .where("state", "=", "done")
    .executeTakeFirstOrThrow();
  return count;
}

type Change = Partial<Omit<Row, "company_id" | "id" | "register" | "created_by" | "created_at">>;

/** Changes a draft that is in one of these states; false when it is not. */
export async function changeImport(
  trx: Db,
  companyId: string,
  id: string,
  states: readonly ImportState[],
  change: Change,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("register_import")
    .set(change)
    .where("company_id", "=", companyId)
    .where("id", "=", id)
    .where("state", "in", states)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

/** Deletes a draft, never a report. */
export async function deleteDraft(trx: Db, companyId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom("register_import")
    .where("company_id", "=", companyId)
    .where("id", "=", id)
    .where("state", "<>", "done")
    .executeTakeFirstOrThrow();
  return numDeletedRows === 1n;
}

/** Deletes the drafts of all companies that are over. The one query here that belongs to the installation. */
export async function deleteOldDrafts(db: Db, now: Date): Promise<void> {
  await db
    .deleteFrom("register_import")
    .where("state", "<>", "done")
    .where("created_at", "<", draftsSince(now))
    .execute();
}

function importOf(row: Row): RegisterImport {
  const { added, changed, unchanged, refused, conflicts, missing } = row;
  return {
    id: row.id,
    register: row.register as RegisterId,
    state: row.state,
    fileName: row.file_name,
    source: JSON.parse(row.source) as Source,
    reading: JSON.parse(row.reading) as Reading,
    progress: row.progress,
    problem: row.problem,
    stamp: row.stamp,
    createdAt: row.created_at,
    confirmedBy: row.confirmed_by ?? "",
    confirmedAt: row.confirmed_at ?? "",
    counts: { added, changed, unchanged, refused, conflicts, missing },
  };
}
