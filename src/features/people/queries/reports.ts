/** Reading the reports of confirmed imports, page by page. */
import type { Selectable } from "kysely";
import type { Database, Db } from "#src/platform/db/index.ts";
import type { Outcome } from "../rules/plan.ts";
import type { Mapping } from "../rules/read-row.ts";
import { type ImportReport, mappingFrom, type ReportRow, rowsFrom } from "./imports.ts";
import "./tables.ts";

const reportColumns = [
  "id",
  "file_name",
  "for_setup",
  "confirmed_by",
  "confirmed_at",
  "added",
  "changed",
  "unchanged",
  "refused",
  "absent",
] as const;

export async function reportById(db: Db, companyId: string, id: string): Promise<ImportReport | undefined> {
  const row = await db
    .selectFrom("person_import")
    .select(reportColumns)
    .where("company_id", "=", companyId)
    .where("id", "=", id)
    .where("state", "=", "done")
    .executeTakeFirst();
  return row && reportOf(row);
}

/** The newest imports first. @param page from 1 */
export async function listReports(
  db: Db,
  companyId: string,
  page: number,
  pageSize: number,
): Promise<ImportReport[]> {
  const rows = await db
    .selectFrom("person_import")
    .select(reportColumns)
    .where("company_id", "=", companyId)
    .where("state", "=", "done")
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  return rows.map(reportOf);
}

export async function countReports(db: Db, companyId: string): Promise<number> {
  const { count } = await db
    .selectFrom("person_import")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("company_id", "=", companyId)
    .where("state", "=", "done")
    .executeTakeFirstOrThrow();
  return count;
}

/** Rows of a report with one outcome, in the order of the file. @param page from 1 */
export async function reportRows(
  db: Db,
  companyId: string,
  importId: string,
  outcome: Outcome,
  page: number,
  pageSize: number,
): Promise<ReportRow[]> {
  const rows = await db
    .selectFrom("person_import_row")
    .select(["row_number", "outcome", "person_id", "label", "detail"])
    .where("company_id", "=", companyId)
    .where("import_id", "=", importId)
    .where("outcome", "=", outcome)
    .orderBy("row_number")
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  return rows.map((row) => ({
    number: row.row_number,
    outcome: row.outcome,
    personId: row.person_id,
    label: row.label,
    detail: JSON.parse(row.detail) as ReportRow["detail"],
  }));
}

/** The heading of the imported table ("" where there was none) and what was taken from each column. */
export async function reportColumnsOf(
  db: Db,
  companyId: string,
  id: string,
): Promise<{ readonly heading: readonly string[]; readonly mapping: Mapping }> {
  const row = await db
    .selectFrom("person_import")
    .select(["rows", "mapping"])
    .where("company_id", "=", companyId)
    .where("id", "=", id)
    .executeTakeFirst();
  const [first] = rowsFrom(row?.rows ?? "[]");
  return { heading: first?.cells ?? [], mapping: mappingFrom(row?.mapping ?? "[]") };
}

type ReportRowOfTable = Selectable<Pick<Database["person_import"], (typeof reportColumns)[number]>>;

function reportOf(row: ReportRowOfTable): ImportReport {
  const { added, changed, unchanged, refused, absent } = row;
  return {
    id: row.id,
    fileName: row.file_name,
    forSetup: row.for_setup === 1,
    confirmedBy: row.confirmed_by ?? "",
    confirmedAt: row.confirmed_at ?? "",
    counts: { added, changed, unchanged, refused, absent },
  };
}
