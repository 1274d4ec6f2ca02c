/** All SQL of the incidents: heads, the entries that only grow, their files, and drafts taken out. */
import type { Link } from "#src/engine/incident/index.ts";
import type { Db } from "#src/platform/db/index.ts";
import type { FileObject } from "#src/platform/files/index.ts";

export interface IncidentRow {
  company_id: string;
  id: string;
  number: number;
  title: string;
  kind: string;
  level: number;
  opened_at: string;
  closed_at: string | null;
  head_seq: number;
  head_hash: string;
}

export type EntryRow = Link & { readonly company_id: string; readonly digest: string };

export interface DraftRow {
  company_id: string;
  incident_id: string;
  id: string;
  draft: string;
  version: number;
  lang: "ja" | "en";
  text: string;
  sha256: string;
  made_at: string;
  made_by: string;
}

declare module "#src/platform/db/database.ts" {
  interface Database {
    incident: IncidentRow;
    incident_entry: EntryRow;
    incident_file: { company_id: string; incident_id: string; file_id: string; entry_id: string };
    incident_draft: DraftRow;
  }
}

export const PAGE_SIZE = 50;

/** Incidents, the open ones first, then the newest; `page` from 1. */
export function listIncidents(db: Db, companyId: string, page: number): Promise<IncidentRow[]> {
  return db
    .selectFrom("incident")
    .selectAll()
    .where("company_id", "=", companyId)
    .orderBy((eb) => eb.case().when("closed_at", "is", null).then(0).else(1).end())
    .orderBy("opened_at", "desc")
    .orderBy("id", "desc")
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE)
    .execute();
}

export async function countIncidents(db: Db, companyId: string): Promise<number> {
  const { total } = await db
    .selectFrom("incident")
    .select((eb) => eb.fn.countAll<number>().as("total"))
    .where("company_id", "=", companyId)
    .executeTakeFirstOrThrow();
  return total;
}

export function findIncident(db: Db, companyId: string, id: string): Promise<IncidentRow | undefined> {
  return db
    .selectFrom("incident")
    .selectAll()
    .where("company_id", "=", companyId)
    .where("id", "=", id)
    .executeTakeFirst();
}

/** The number of the newest incident of a company; 0 before the first. */
export async function lastNumber(db: Db, companyId: string): Promise<number> {
  const row = await db
    .selectFrom("incident")
    .select("number")
    .where("company_id", "=", companyId)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.number ?? 0;
}

export async function insertIncident(db: Db, row: IncidentRow): Promise<void> {
  await db.insertInto("incident").values(row).execute();
}

/** Makes writers of one incident queue up, and returns where its chain ends; undefined if there is no such incident. */
export function lockHead(db: Db, companyId: string, id: string) {
  return db
    .updateTable("incident")
    .set((eb) => ({ head_seq: eb("head_seq", "+", 0) }))
    .where("company_id", "=", companyId)
    .where("id", "=", id)
    .returning(["head_seq", "head_hash"])
    .executeTakeFirst();
}

export async function changeIncident(
  db: Db,
  companyId: string,
  id: string,
  change: Partial<Omit<IncidentRow, "company_id" | "id" | "number">>,
): Promise<void> {
  await db
    .updateTable("incident")
    .set(change)
    .where("company_id", "=", companyId)
    .where("id", "=", id)
    .execute();
}

export async function hasEntry(
  db: Db,
  companyId: string,
  incidentId: string,
  entry: { readonly id: string; readonly digest: string },
): Promise<boolean> {
  const row = await db
    .selectFrom("incident_entry")
    .select("seq")
    .where("company_id", "=", companyId)
    .where("incident_id", "=", incidentId)
    .where("id", "=", entry.id)
    .where("digest", "=", entry.digest)
    .executeTakeFirst();
  return row !== undefined;
}

export async function insertEntry(db: Db, row: EntryRow): Promise<void> {
  await db.insertInto("incident_entry").values(row).execute();
}

/** All entries of an incident in the order of receiving. */
export function entriesOf(db: Db, companyId: string, incidentId: string): Promise<EntryRow[]> {
  return db
    .selectFrom("incident_entry")
    .selectAll()
    .where("company_id", "=", companyId)
    .where("incident_id", "=", incidentId)
    .orderBy("seq")
    .execute();
}

export async function linkFiles(
  db: Db,
  at: { readonly companyId: string; readonly incidentId: string; readonly entryId: string },
  files: readonly FileObject[],
): Promise<void> {
  if (files.length === 0) return;
  const { companyId: company_id, incidentId: incident_id, entryId: entry_id } = at;
  const rows = files.map(({ id: file_id }) => ({ company_id, incident_id, file_id, entry_id }));
  await db.insertInto("incident_file").values(rows).execute();
}

/** The files of an incident, in the order in which they came. */
export function filesOf(db: Db, companyId: string, incidentId: string): Promise<FileObject[]> {
  return db
    .selectFrom("file_object as f")
    .innerJoin("incident_file as i", (join) =>
      join.onRef("i.company_id", "=", "f.company_id").onRef("i.file_id", "=", "f.id"),
    )
    .selectAll("f")
    .where("f.company_id", "=", companyId)
    .where("i.incident_id", "=", incidentId)
    .orderBy("f.created_at")
    .orderBy("f.id")
    .execute();
}

/** Drafts of an incident that were taken out, newest first. */
export function draftsOf(db: Db, companyId: string, incidentId: string): Promise<DraftRow[]> {
  return db
    .selectFrom("incident_draft")
    .selectAll()
    .where("company_id", "=", companyId)
    .where("incident_id", "=", incidentId)
    .orderBy("made_at", "desc")
    .orderBy("id", "desc")
    .execute();
}

export async function insertDraft(db: Db, row: DraftRow): Promise<void> {
  await db.insertInto("incident_draft").values(row).execute();
}
