/** The lines of an import: what it would do, and after the confirmation what it did. */
import type { Db } from "#src/platform/db/index.ts";
import type { Line, Outcome } from "../rules/lines.ts";
import "./tables.ts";

/** Rows of one statement: nine bound values each. */
const CHUNK = 500;

/** Somebody's choice in a conflict; "" while nobody has chosen. */
export type Choice = "" | "file" | "register";

export type KeptLine = Line & { readonly seq: number; readonly choice: Choice };

export async function insertLines(
  trx: Db,
  companyId: string,
  importId: string,
  from: number,
  lines: readonly Line[],
): Promise<void> {
  for (let at = 0; at < lines.length; at += CHUNK)
    await trx
      .insertInto("register_import_line")
      .values(
        lines.slice(at, at + CHUNK).map((line, index) => {
          const { outcome, row, id, label, ...detail } = line;
          return {
            company_id: companyId,
            import_id: importId,
            seq: from + at + index,
            row_number: row,
            outcome,
            entry_id: id,
            label: label.slice(0, 200).toWellFormed(),
            detail: JSON.stringify(detail),
            choice: "" as const,
          };
        }),
      )
      .execute();
}

/** Lines of one outcome, in the order of the file, after a position. */
export async function linesAfter(
  db: Db,
  companyId: string,
  importId: string,
  outcome: Outcome,
  after: number,
  limit: number,
): Promise<KeptLine[]> {
  const rows = await lines(db, companyId, importId, outcome)
    .where("seq", ">", after)
    .orderBy("seq")
    .limit(limit)
    .execute();
  return rows.map(lineFrom);
}

/** A page of lines of one outcome. @param page from 1 */
export async function linesOnPage(
  db: Db,
  companyId: string,
  importId: string,
  outcome: Outcome,
  page: number,
  pageSize: number,
): Promise<KeptLine[]> {
  const rows = await lines(db, companyId, importId, outcome)
    .orderBy("seq")
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  return rows.map(lineFrom);
}

/** Conflicts that are decided for the file's side. */
export async function conflictsForFile(db: Db, companyId: string, importId: string): Promise<KeptLine[]> {
  const rows = await lines(db, companyId, importId, "conflict")
    .where("choice", "=", "file")
    .orderBy("seq")
    .execute();
  return rows.map(lineFrom);
}

function lines(db: Db, companyId: string, importId: string, outcome: Outcome) {
  return db
    .selectFrom("register_import_line")
    .select(["seq", "row_number", "outcome", "entry_id", "label", "detail", "choice"])
    .where("company_id", "=", companyId)
    .where("import_id", "=", importId)
    .where("outcome", "=", outcome);
}

/** How many conflicts have which choice. */
export async function countChoices(
  db: Db,
  companyId: string,
  importId: string,
): Promise<Readonly<Record<Choice, number>>> {
  const rows = await db
    .selectFrom("register_import_line")
    .select(["choice", (eb) => eb.fn.countAll<number>().as("count")])
    .where("company_id", "=", companyId)
    .where("import_id", "=", importId)
    .where("outcome", "=", "conflict")
    .groupBy("choice")
    .execute();
  return { "": 0, file: 0, register: 0, ...Object.fromEntries(rows.map((row) => [row.choice, row.count])) };
}

/** Notes the choice for one conflict, or for all of them. */
export async function choose(
  trx: Db,
  companyId: string,
  importId: string,
  which: number | "all",
  choice: Choice,
): Promise<void> {
  await trx
    .updateTable("register_import_line")
    .set({ choice })
    .where("company_id", "=", companyId)
    .where("import_id", "=", importId)
    .where("outcome", "=", "conflict")
    .$if(which !== "all", (query) => query.where("seq", "=", Number(which)))
    .execute();
}

export async function deleteLines(trx: Db, companyId: string, importId: string): Promise<void> {
  await trx
    .deleteFrom("register_import_line")
    .where("company_id", "=", companyId)
    .where("import_id", "=", importId)
    .execute();
}

interface Row {
  readonly seq: number;
  readonly row_number: number;
  readonly outcome: Outcome;
  readonly entry_id: string;
  readonly label: string;
  readonly detail: string;
  readonly choice: Choice;
}

function lineFrom(row: Row): KeptLine {
  const { seq, row_number, outcome, entry_id, label, detail, choice } = row;
  const own = { seq, row: row_number, outcome, id: entry_id, label, choice };
  return { ...own, ...(JSON.parse(detail) as object) } as KeptLine;
}
