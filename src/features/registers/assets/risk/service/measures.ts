/** The measures of a decision: added, recorded as in place, dropped. */
import { type Actor, authorise } from "#src/platform/access/index.ts";
import { appendEntry } from "#src/platform/audit/index.ts";
import { type Db, newId, type Store } from "#src/platform/db/index.ts";
import { AppError } from "#src/platform/errors.ts";
import { insertMeasures, measureById, updateMeasure } from "../queries.ts";
import type { MeasureInput } from "../schema.ts";
import type { MeasureRow } from "../tables.ts";

/** The row of a measure; undefined when neither control nor words were given. */
export function measureRow(
  { companyId, id: made_by }: Actor,
  assetId: string,
  { control, title, due }: MeasureInput,
  now: Date,
): MeasureRow | undefined {
  if (control === "" && title === "") return undefined;
  return {
    company_id: companyId,
    id: newId(now),
    asset_id: assetId,
    control_id: control,
    title,
    due_on: due,
    made_at: now.toISOString(),
    made_by,
    done_on: "",
    done_at: "",
    done_by: "",
    dropped_at: "",
  };
}

/** Adds a measure to an asset that the caller has looked up. */
export async function addMeasure(
  db: Store["db"],
  actor: Actor,
  assetId: string,
  input: MeasureInput,
  now: Date,
): Promise<void> {
  authorise(actor, "registers.edit");
  await db.transaction().execute(async (trx) => {
    const row = measureRow(actor, assetId, input, now);
    if (!row) return;
    await insertMeasures(trx, [row]);
    await note(trx, actor, "measure-added", row, now);
  });
}

/**
 * Records that a measure is in place since a day; "" takes it back.
 * @throws AppError `not-found`
 */
export async function recordInPlace(
  db: Store["db"],
  actor: Actor,
  where: { readonly assetId: string; readonly id: string },
  on: string,
  now: Date,
): Promise<void> {
  authorise(actor, "registers.edit");
  await db.transaction().execute(async (trx) => {
    const row = await existing(trx, actor, where);
    const done = { done_on: on, done_at: on && now.toISOString(), done_by: on && actor.id };
    await updateMeasure(trx, row, done);
    await note(trx, actor, on === "" ? "measure-reopened" : "measure-in-place", row, now);
  });
}

/** @throws AppError `not-found` */
export async function dropMeasure(
  db: Store["db"],
  actor: Actor,
  where: { readonly assetId: string; readonly id: string },
  now: Date,
): Promise<void> {
  authorise(actor, "registers.edit");
  await db.transaction().execute(async (trx) => {
    const row = await existing(trx, actor, where);
    await updateMeasure(trx, row, { dropped_at: now.toISOString() });
    await note(trx, actor, "measure-dropped", row, now);
  });
}

async function existing(
  trx: Db,
  { companyId }: Actor,
  { assetId, id }: { readonly assetId: string; readonly id: string },
): Promise<MeasureRow> {
  const row = await measureById(trx, companyId, assetId, id);
  if (!row) throw new AppError("not-found");
  return row;
}

async function note(trx: Db, actor: Actor, what: string, row: MeasureRow, now: Date): Promise<void> {
  const data = { measure: row.id, name: row.control_id || row.title };
  await appendEntry(trx, actor, { action: `risk.${what}`, subject: `risk:${row.asset_id}`, data }, now);
}
