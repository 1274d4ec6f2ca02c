/** How every control of a company stands: what is known, shown and waived, judged. */
import {
  assess,
  type Changes,
  type ControlResult,
  compare,
  type PrincipleTile,
  tilesOf,
} from "#src/engine/control/index.ts";
import { controls } from "#src/handbook/controls/index.ts";
import type { Db } from "#src/platform/db/index.ts";
import { dayIn } from "#src/text/dates.ts";
import { inSnapshot, type Material, readFacts, readMaterial } from "./material.ts";

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

const WEEK = 7 * 86_400_000;

/** Judges all controls at a moment. */
export function assessCompany(db: Db, companyId: string, now: Date): Promise<Assessment> {
  return inSnapshot(db, async (trx) => judged(await readMaterial(trx, companyId, now)));
}

/** The same, with what has changed in the last seven days. */
export function assessWeek(db: Db, companyId: string, now: Date): Promise<Week> {
  return inSnapshot(db, async (trx) => {
    const current = await readMaterial(trx, companyId, now);
    const past = await readFacts(trx, companyId, new Date(now.getTime() - WEEK), current.timeZone);
    const assessment = judged(current);
    const before = judged({ ...current, ...past });
    return { ...assessment, changes: compare(before.results, assessment.results) };
  });
}

/** Judges every control by what was read. */
export function judged(material: Material): Assessment {
  const { facts, evidence, today, timeZone } = material;
  const waivers = material.waivers.map((row) => ({
    id: row.id,
    controlId: row.control_id,
    objectId: null,
    at: row.made_on,
    until: row.until_day,
    withdrawnAt: row.withdrawn_at === null ? null : dayIn(timeZone, row.withdrawn_at),
  }));
  const results = assess(controls, facts, [...evidence.values()], today, waivers);
  return { ...material, results, tiles: tilesOf(results) };
}
