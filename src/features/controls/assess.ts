/** How every control of a company stands: what is known, shown and waived, judged. */
import {
  assess,
  type Changes,
  type ControlResult,
  compare,
  type PrincipleTile,
  tilesOf,
  type Waiver,
} from "#src/engine/control/index.ts";
import { contentHead } from "#src/handbook/pack.ts";
import type { Db } from "#src/platform/db/index.ts";
import { addDays, dayIn, endOfDay } from "#src/text/dates.ts";
import { type Material, readFacts, readMaterial } from "./material.ts";
import { remembered } from "./memo.ts";

export interface Assessment extends Material {
  /** One a control, in the order of the handbook. */
  readonly results: readonly ControlResult[];
  /** The nine principles in their order. */
  readonly tiles: readonly PrincipleTile[];
}

export interface Week extends Assessment {
  /** Since seven days ago. */
  readonly changes: Changes;
}

/** Judges all controls at a moment; again only when the company's ledger, its day or the catalogue has changed. */
export const assessCompany: (db: Db, companyId: string, now: Date) => Promise<Assessment> = remembered({
  // A company's own content stands in its ledger.
  catalogue: contentHead.version,
  work: async (trx, companyId, now) => judged(await readMaterial(trx, companyId, now)),
  weigh: ({ results, evidence }) =>
    results.reduce((sum, { objects }) => sum + objects.length, results.length) + evidence.size,
  most: 400_000,
});

/** Worked out once for each assessment that is kept, and gone with it. */
const changesOf = new WeakMap<Assessment, Promise<Changes>>();

/** The same, with what has changed since the end of the day a week ago. */
export async function assessWeek(db: Db, companyId: string, now: Date): Promise<Week> {
  const assessment = await assessCompany(db, companyId, now);
  const known = changesOf.get(assessment) ?? changesSince(db, companyId, assessment);
  changesOf.set(assessment, known);
  try {
    return { ...assessment, changes: await known };
  } catch (error) {
    changesOf.delete(assessment);
    throw error;
  }
}

async function changesSince(db: Db, companyId: string, assessment: Assessment): Promise<Changes> {
  const { today, timeZone, results } = assessment;
  const then = endOfDay(timeZone, addDays(today, -7));
  const past = await readFacts(db, companyId, then, assessment);
  return compare(judged({ ...assessment, ...past }).results, results);
}

/** Judges every control by what was read. */
export function judged(material: Material): Assessment {
  const { catalogue, facts, evidence, today } = material;
  const results = assess(catalogue.controls, facts, [...evidence.values()], today, waiversIn(material));
  return { ...material, results, tiles: tilesOf(results) };
}

/** Waivers as the judge takes them. */
export function waiversIn({ waivers, timeZone }: Pick<Material, "waivers" | "timeZone">): readonly Waiver[] {
  return waivers.map((row) => ({
    id: row.id,
    controlId: row.control_id,
    objectId: row.object_id,
    at: row.made_on,
    until: row.until_day,
    withdrawnAt: row.withdrawn_at === null ? null : dayIn(timeZone, row.withdrawn_at),
  }));
}
