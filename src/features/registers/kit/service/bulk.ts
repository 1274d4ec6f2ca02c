/** The same change to many entries at once, in one transaction: all of them or none. */
import { type Actor, authorise } from "#src/platform/access/index.ts";
import { appendEntries, type Happening } from "#src/platform/audit/index.ts";
import type { Store } from "#src/platform/db/index.ts";
import { AppError } from "#src/platform/errors.ts";
import type { Problems } from "#src/platform/http/forms.ts";
import type { Entry, Register } from "../definition.ts";
import { entriesById, updateEntry } from "../queries/entry.ts";
import { fieldsFor, kindOf } from "../read.ts";
import { differences, readValues } from "./entry.ts";

/** As many as one change may touch: a company's whole register, but not by accident a table of millions. */
export const MOST_AT_ONCE = 5000;

export type BulkResult =
  | { readonly ok: true; readonly changed: number }
  | { readonly ok: false; readonly problems: Problems };

/**
 * Sets the same values for all entries; fields left empty stay as they are, and so do fields that an entry's kind
 * does not have.
 * @throws AppError `conflict` when an entry changed in between (nothing is kept then)
 */
export async function changeMany(
  db: Store["db"],
  actor: Actor,
  register: Register,
  ids: readonly string[],
  sent: Readonly<Record<string, string>>,
  now: Date,
): Promise<BulkResult> {
  authorise(actor, "registers.edit");
  const allowed = register.fields.filter(({ bulk }) => bulk).map(({ key }) => key);
  const wanted = allowed.flatMap((key) => (sent[key] ? [[key, sent[key]] as const] : []));
  if (wanted.length === 0) return { ok: false, problems: { "": { key: "nothing-to-change" } } };
  return db.transaction().execute(async (trx) => {
    const entries = await entriesById(trx, register, actor.companyId, ids.slice(0, MOST_AT_ONCE));
    const changed: Entry[] = [];
    const happenings: Happening[] = [];
    for (const entry of entries) {
      const has = new Set(fieldsFor(register, kindOf(register, entry.values)).map(({ key }) => key));
      const own = Object.fromEntries(wanted.filter(([key]) => has.has(key)));
      const merged = { ...entry.values, ...own };
      const { values, problems } = await readValues(trx, actor.companyId, register, merged, entry.values);
      // A fault that an entry had before does not keep the others from being changed.
      const mine = Object.fromEntries(Object.entries(problems).filter(([key]) => key in own || key === ""));
      if (Object.keys(mine).length > 0) return { ok: false, problems: mine };
      const changes = differences(entry.values, values);
      if (Object.keys(changes).length === 0) continue;
      changed.push({ ...entry, values });
      const subject = `${register.subject}:${entry.id}`;
      happenings.push({ action: `${register.subject}.changed`, subject, data: { changes, together: true } });
    }
    for (const entry of changed)
      if (!(await updateEntry(trx, register, actor.companyId, entry, now))) throw new AppError("conflict");
    await appendEntries(trx, actor, happenings, now);
    return { ok: true, changed: changed.length };
  });
}
