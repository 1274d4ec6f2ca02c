/** Who said that a register is complete, and until when that counts. */
import type { Db } from "#src/platform/db/index.ts";
import type { RegisterId } from "../definition.ts";

declare module "#src/platform/db/database.ts" {
  interface Database {
    register_statement: StatementRow;
  }
}

interface StatementRow {
  readonly company_id: string;
  readonly id: string;
  readonly register: string;
  readonly stated_at: string;
  readonly stated_by: string;
  readonly valid_until: string;
  readonly withdrawn_at: string | null;
}

/** A statement that nothing is missing, as it stands at a moment. */
export interface Statement {
  readonly id: string;
  readonly register: string;
  readonly statedAt: string;
  readonly statedBy: string;
  /** The last day on which it counts. */
  readonly validUntil: string;
}

/** The newest statement of each register that counts on a day. @param moment ISO 8601 UTC and the company's day */
export async function statementsAt(
  db: Db,
  companyId: string,
  moment: { readonly at: string; readonly today: string },
): Promise<ReadonlyMap<string, Statement>> {
  const rows = await db
    .selectFrom("register_statement")
    .selectAll()
    .where("company_id", "=", companyId)
    .where("stated_at", "<=", moment.at)
    .where("valid_until", ">=", moment.today)
    .where((eb) => eb.or([eb("withdrawn_at", "is", null), eb("withdrawn_at", ">", moment.at)]))
    .orderBy("stated_at")
    .execute();
  return new Map(
    rows.map((row) => [
      row.register,
      {
        id: row.id,
        register: row.register,
        statedAt: row.stated_at,
        statedBy: row.stated_by,
        validUntil: row.valid_until,
      },
    ]),
  );
}

export async function insertStatement(trx: Db, row: StatementRow): Promise<void> {
  await trx.insertInto("register_statement").values(row).execute();
}

/** Takes back what counts now. Returns how many statements that were. */
export async function withdrawStatements(
  trx: Db,
  companyId: string,
  register: RegisterId | "people",
  now: Date,
): Promise<bigint> {
  const { numUpdatedRows } = await trx
    .updateTable("register_statement")
    .set({ withdrawn_at: now.toISOString() })
    .where("company_id", "=", companyId)
    .where("register", "=", register)
    .where("withdrawn_at", "is", null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows;
}
