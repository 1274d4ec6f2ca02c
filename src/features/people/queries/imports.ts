/** Drafts and reports of imports, and what became of each row. */
import type { Db } from "#src/platform/db/index.ts";
import { isTarget } from "../fields.ts";
import type { Change } from "../rules/diff.ts";
import type { Outcome } from "../rules/plan.ts";
import type { Mapping, Reason, SheetRow } from "../rules/read-row.ts";
import "./tables.ts";

/** What the reader of the file noticed, for telling the user. */
export interface Source {
  readonly kind: "xlsx" | "csv" | "tsv";
  /** The sheet that was taken, and those that were not. */
  readonly sheet: string;
  readonly otherSheets: readonly string[];
  /** Cells whose shown result was taken, and cells that look like a formula and stay text. */
  readonly formulas: number;
  readonly formulaLike: number;
}

export interface Draft {
  readonly id: string;
  /** "" for a pasted table. */
  readonly fileName: string;
  readonly source: Source;
  /** Position of the heading in `rows`; -1 where there is none. Rows before it are not people. */
  readonly headingRow: number;
  readonly mapping: Mapping;
  /** All rows with content, the heading included. */
  readonly rows: readonly SheetRow[];
  readonly forSetup: boolean;
  readonly createdAt: string;
}

export type ImportCounts = Readonly<Record<Outcome | "absent", number>>;

export interface ImportReport {
  readonly id: string;
  readonly fileName: string;
  readonly forSetup: boolean;
  readonly confirmedBy: string;
  readonly confirmedAt: string;
  readonly counts: ImportCounts;
}

/** What the report says of a row; which of the three parts is there depends on the outcome. */
export interface RowDetail {
  readonly changes?: readonly Change[];
  readonly reasons?: readonly Reason[];
  /** The cells of a refused row as they stood in the file, for correcting them. */
  readonly cells?: readonly string[];
}

export interface ReportRow {
  readonly number: number;
  readonly outcome: Outcome;
  readonly personId: string | null;
  readonly label: string;
  readonly detail: RowDetail;
}

const DRAFT_HOURS = 24;

/** Drafts made before this moment are over. */
export function draftsSince(now: Date): string {
  return new Date(now.getTime() - DRAFT_HOURS * 3_600_000).toISOString();
}

/** Rows of one statement: 7 bound values each. */
const CHUNK = 500;

export async function insertDraft(trx: Db, companyId: string, draft: Draft, by: string): Promise<void> {
  await trx
    .insertInto("person_import")
    .values({
      company_id: companyId,
      id: draft.id,
      state: "draft",
      file_name: draft.fileName,
      source: JSON.stringify(draft.source),
      heading_row: draft.headingRow,
      mapping: JSON.stringify(draft.mapping),
      rows: rowsText(draft.rows),
      for_setup: draft.forSetup ? 1 : 0,
      created_by: by,
      created_at: draft.createdAt,
      confirmed_by: null,
      confirmed_at: null,
      added: 0,
      changed: 0,
      unchanged: 0,
      refused: 0,
      absent: 0,
    })
    .execute();
}

/** A draft that is not older than a day. */
export async function draftById(
  db: Db,
  companyId: string,
  id: string,
  now: Date,
): Promise<Draft | undefined> {
  const row = await db
    .selectFrom("person_import")
    .selectAll()
    .where("company_id", "=", companyId)
    .where("id", "=", id)
    .where("state", "=", "draft")
    .where("created_at", ">=", draftsSince(now))
    .executeTakeFirst();
  if (!row) return undefined;
  return {
    id,
    fileName: row.file_name,
    source: JSON.parse(row.source) as Source,
    headingRow: row.heading_row,
    mapping: mappingFrom(row.mapping),
    rows: rowsFrom(row.rows),
    forSetup: row.for_setup === 1,
    createdAt: row.created_at,
  };
}

function rowsText(rows: readonly SheetRow[]): string {
  return JSON.stringify(rows.map(({ number, cells }) => [number, ...cells]));
}

export function rowsFrom(text: string): SheetRow[] {
  const rows = JSON.parse(text) as [number, ...string[]][];
  return rows.map(([number, ...cells]) => ({ number, cells }));
}

export function mappingFrom(text: string): Mapping {
  return (JSON.parse(text) as string[]).map((target) => (isTarget(target) ? target : ""));
}

/** Changes how a draft is read. False when there is no such draft. */
export async function setMapping(
  trx: Db,
  companyId: string,
  id: string,
  mapping: Mapping,
  headingRow: number,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("person_import")
    .set({ mapping: JSON.stringify(mapping), heading_row: headingRow })
    .where("company_id", "=", companyId)
    .where("id", "=", id)
    .where("state", "=", "draft")
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

/** Deletes a draft, never a report. */
export async function deleteDraft(trx: Db, companyId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom("person_import")
    .where("company_id", "=", companyId)
    .where("id", "=", id)
    .where("state", "=", "draft")
    .executeTakeFirstOrThrow();
  return numDeletedRows === 1n;
}

/** Deletes the drafts of all companies that are over. The one query here that belongs to the installation. */
export async function deleteOldDrafts(db: Db, now: Date): Promise<void> {
  await db
    .deleteFrom("person_import")
    .where("state", "=", "draft")
    .where("created_at", "<", draftsSince(now))
    .execute();
}

/** Makes a draft a report. False when it was confirmed or discarded before; of the table the heading stays. */
export async function markDone(
  trx: Db,
  companyId: string,
  { id, rows, headingRow }: Draft,
  done: { readonly by: string; readonly at: string; readonly counts: ImportCounts },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("person_import")
    .set({
      state: "done",
      rows: rowsText(headingRow < 0 ? [] : rows.slice(headingRow, headingRow + 1)),
      confirmed_by: done.by,
      confirmed_at: done.at,
      ...done.counts,
    })
    .where("company_id", "=", companyId)
    .where("id", "=", id)
    .where("state", "=", "draft")
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

export async function insertReportRows(
  trx: Db,
  companyId: string,
  importId: string,
  rows: readonly ReportRow[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += CHUNK)
    await trx
      .insertInto("person_import_row")
      .values(
        rows.slice(from, from + CHUNK).map((row) => ({
          company_id: companyId,
          import_id: importId,
          row_number: row.number,
          outcome: row.outcome,
          person_id: row.personId,
          label: row.label,
          detail: JSON.stringify(row.detail),
        })),
      )
      .execute();
}
