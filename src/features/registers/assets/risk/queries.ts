/** All SQL of the risk review: what was said, decided and done about the risks of information assets. */
import type { Db } from "#src/platform/db/index.ts";
import type { CheckRow, DecisionRow, MeasureRow, ViewRow } from "./tables.ts";

/** Every view up to a moment, oldest first. */
export function viewsAt(db: Db, companyId: string, at: string): Promise<ViewRow[]> {
  return db
    .selectFrom("risk_view")
    .selectAll()
    .where("company_id", "=", companyId)
    .where("made_at", "<=", at)
    .orderBy("made_at")
    .orderBy("id")
    .execute();
}

/** Every decision up to a moment, oldest first. */
export function decisionsAt(db: Db, companyId: string, at: string): Promise<DecisionRow[]> {
  return db
    .selectFrom("risk_decision")
    .selectAll()
    .where("company_id", "=", companyId)
    .where("made_at", "<=", at)
    .orderBy("made_at")
    .orderBy("id")
    .execute();
}

export function latestDecision(db: Db, companyId: string, assetId: string): Promise<DecisionRow | undefined> {
  return db
    .selectFrom("risk_decision")
    .selectAll()
    .where("company_id", "=", companyId)
    .where("asset_id", "=", assetId)
    .orderBy("made_at", "desc")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
}

/** Measures that stood at a moment, oldest first. */
export function measuresAt(db: Db, companyId: string, at: string): Promise<MeasureRow[]> {
  return db
    .selectFrom("risk_measure")
    .selectAll()
    .where("company_id", "=", companyId)
    .where("made_at", "<=", at)
    .where((eb) => eb.or([eb("dropped_at", "=", ""), eb("dropped_at", ">", at)]))
    .orderBy("made_at")
    .orderBy("id")
    .execute();
}

/** The answers last taken in, in the order of their sheet. */
export async function latestChecks(db: Db, companyId: string): Promise<CheckRow[]> {
  const last = db
    .selectFrom("risk_check")
    .select((eb) => eb.fn.max("taken_at").as("at"))
    .where("company_id", "=", companyId);
  return db
    .selectFrom("risk_check")
    .selectAll()
    .where("company_id", "=", companyId)
    .where("taken_at", "=", last)
    .orderBy("place")
    .execute();
}

export async function insertViews(trx: Db, rows: readonly ViewRow[]): Promise<void> {
  for (let from = 0; from < rows.length; from += 100)
    await trx
      .insertInto("risk_view")
      .values(rows.slice(from, from + 100))
      .execute();
}

export async function insertDecision(trx: Db, row: DecisionRow): Promise<void> {
  await trx.insertInto("risk_decision").values(row).execute();
}

export async function insertMeasures(trx: Db, rows: readonly MeasureRow[]): Promise<void> {
  if (rows.length > 0)
    await trx
      .insertInto("risk_measure")
      .values([...rows])
      .execute();
}

export async function insertChecks(trx: Db, rows: readonly CheckRow[]): Promise<void> {
  for (let from = 0; from < rows.length; from += 100)
    await trx
      .insertInto("risk_check")
      .values(rows.slice(from, from + 100))
      .execute();
}

/** A measure of an asset that was not dropped. */
export function measureById(
  db: Db,
  companyId: string,
  assetId: string,
  id: string,
): Promise<MeasureRow | undefined> {
  return db
    .selectFrom("risk_measure")
    .selectAll()
    .where("company_id", "=", companyId)
    .where("asset_id", "=", assetId)
    .where("id", "=", id)
    .where("dropped_at", "=", "")
    .executeTakeFirst();
}

/** Changes what became of a measure: done, open again, dropped. */
export async function updateMeasure(
  trx: Db,
  { company_id, id }: Pick<MeasureRow, "company_id" | "id">,
  change: Partial<Pick<MeasureRow, "done_on" | "done_at" | "done_by" | "dropped_at">>,
): Promise<void> {
  await trx
    .updateTable("risk_measure")
    .set(change)
    .where("company_id", "=", company_id)
    .where("id", "=", id)
    .where("dropped_at", "=", "")
    .execute();
}
