/** Brings the permissions kept of a share into line with a list: all of it or nothing, with a trace of each. */
import { type Actor, authorise } from "#src/platform/access/index.ts";
import { appendEntries, type Happening } from "#src/platform/audit/index.ts";
import { newId, type Store } from "#src/platform/db/index.ts";
import { AppError } from "#src/platform/errors.ts";
import type { Entry, Values } from "../../kit/definition.ts";
import { insertEntries, updateEntry } from "../../kit/queries/entry.ts";
import { differences } from "../../kit/service/entry.ts";
import { rights } from "../../rights/index.ts";
import { rightsOfShare } from "../read.ts";
import { comparePermissions, inheritedValue, stateOf } from "./compare.ts";
import type { Permission } from "./parse.ts";

export interface TakenIn {
  readonly shareId: string;
  readonly permissions: readonly Permission[];
  /** The state of the list that was compared. */
  readonly seen: string;
  readonly today: string;
  /** Why what the list lacks is taken out of use. */
  readonly goneWhy: string;
}

/**
 * Returns how many permissions changed.
 * @throws AppError `conflict` when the list changed since it was compared
 */
export async function takeInPermissions(
  db: Store["db"],
  actor: Actor,
  { shareId, permissions, seen, today, goneWhy }: TakenIn,
  now: Date,
): Promise<number> {
  authorise(actor, "registers.edit");
  return db.transaction().execute(async (trx) => {
    const kept = await rightsOfShare(trx, actor.companyId, shareId, today);
    if (stateOf(kept) !== seen) throw new AppError("conflict");
    const { added, changed, gone } = comparePermissions(kept, permissions);
    const fresh = added.map((one) => ({ id: newId(now), values: valuesOf(shareId, one) }));
    await insertEntries(trx, rights, actor.companyId, fresh, now);
    const happenings = fresh.map(({ id }) => happening("added", id));
    const next: Entry[] = [];
    for (const { entry, to } of changed) {
      const inherited = inheritedValue(to.inherited) || (entry.values.inherited ?? "");
      const values = { ...entry.values, may: to.may, inherited };
      next.push({ ...entry, values });
      happenings.push(happening("changed", entry.id, { changes: differences(entry.values, values) }));
    }
    for (const entry of gone) {
      next.push({ ...entry, retired_on: today, retired_why: goneWhy });
      happenings.push(happening("retired", entry.id, { on: today, why: goneWhy }));
    }
    for (const entry of next)
      if (!(await updateEntry(trx, rights, actor.companyId, entry, now))) throw new AppError("conflict");
    await appendEntries(trx, actor, happenings, now);
    return happenings.length;
  });
}

function happening(what: string, id: string, data?: Happening["data"]): Happening {
  return { action: `right.${what}`, subject: `right:${id}`, ...(data && { data }) };
}

function valuesOf(shareId: string, { name, may, inherited }: Permission): Values {
  const empty = Object.fromEntries(rights.fields.map(({ key }) => [key, ""]));
  return { ...empty, name: name.slice(0, 120), share: shareId, may, inherited: inheritedValue(inherited) };
}
