/** Evidence as the judge of controls takes it. */
import type { Evidence } from "#src/engine/control/index.ts";
import type { Db } from "#src/platform/db/index.ts";
import { dayIn } from "#src/text/dates.ts";
import "./tables.ts";

/**
 * All evidence of a company, the expired and the withdrawn too, by one query; days are the company's own.
 * @param options.since leaves out what ended before this day ("YYYY-MM-DD"): for long histories
 * @param options.control of this control only
 */
export async function evidenceOf(
  db: Db,
  companyId: string,
  options: { readonly since?: string; readonly control?: string } = {},
): Promise<Evidence[]> {
  const { since, control } = options;
  const rows = await db
    .selectFrom("evidence as e")
    .innerJoin("company as c", "c.id", "e.company_id")
    .select([
      "e.id",
      "e.control_id",
      "e.object_id",
      "e.grade",
      "e.happened_on",
      "e.valid_until",
      "e.withdrawn_at",
      "e.made_by",
      "e.countersigned_by",
      "c.time_zone",
    ])
    .where("e.company_id", "=", companyId)
    .$if(since !== undefined, (query) => query.where("e.valid_until", ">=", since ?? ""))
    .$if(control !== undefined, (query) => query.where("e.control_id", "=", control ?? ""))
    .orderBy("e.id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    controlId: row.control_id,
    objectId: row.object_id,
    grade: row.grade,
    at: row.happened_on,
    validUntil: row.valid_until,
    withdrawnAt: row.withdrawn_at === null ? null : dayIn(row.time_zone, row.withdrawn_at),
    by: row.made_by,
    countersignedBy: row.countersigned_by,
  }));
}
