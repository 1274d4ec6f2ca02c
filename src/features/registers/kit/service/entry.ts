/** Adding, changing and retiring entries: the right, the change and its trace in one transaction. */
import { type Actor, authorise } from "#src/platform/access/index.ts";
import { appendEntry } from "#src/platform/audit/index.ts";
import { type Db, newId, type Store } from "#src/platform/db/index.ts";
import { AppError } from "#src/platform/errors.ts";
import type { Problem, Problems } from "#src/platform/http/forms.ts";
import { registerById } from "../../all.ts";
import { cleanValues } from "../clean.ts";
import type { Entry, Register, Values } from "../definition.ts";
import { entryById, insertEntries, updateEntry } from "../queries/entry.ts";
import { resolve } from "../queries/names.ts";

export type Saved =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly problems: Problems };

type StoreDb = Store["db"];
type Sent = Readonly<Record<string, string>>;

/** Adds an entry from what was typed. */
export async function addEntry(
  db: StoreDb,
  actor: Actor,
  register: Register,
  sent: Sent,
  now: Date,
): Promise<Saved> {
  authorise(actor, "registers.edit");
  return db.transaction().execute(async (trx) => {
    const { values, problems } = await readValues(trx, actor.companyId, register, sent);
    if (Object.keys(problems).length > 0) return { ok: false, problems };
    const id = newId(now);
    await insertEntries(trx, register, actor.companyId, [{ id, values }], now);
    const action = `${register.subject}.added`;
    await appendEntry(trx, actor, { action, subject: `${register.subject}:${id}` }, now);
    return { ok: true, id };
  });
}

/**
 * Changes an entry that was shown in `version`; fields that are not sent stay as they are.
 * @throws AppError `not-found`, or `conflict` when somebody else was faster
 */
export async function changeEntry(
  db: StoreDb,
  actor: Actor,
  register: Register,
  shown: { readonly id: string; readonly version: number },
  sent: Sent,
  now: Date,
): Promise<Saved> {
  authorise(actor, "registers.edit");
  return db.transaction().execute(async (trx) => {
    const known = await existing(trx, actor.companyId, register, shown.id);
    if (known.version !== shown.version) throw new AppError("conflict");
    const merged = { ...known.values, ...sent };
    const { values, problems } = await readValues(trx, actor.companyId, register, merged, known.values);
    if (Object.keys(problems).length > 0) return { ok: false, problems };
    const changes = differences(known.values, values);
    if (Object.keys(changes).length > 0) {
      const kept = await updateEntry(trx, register, actor.companyId, { ...known, values }, now);
      if (!kept) throw new AppError("conflict");
      const subject = `${register.subject}:${known.id}`;
      const happening = { action: `${register.subject}.changed`, subject, data: { changes } };
      await appendEntry(trx, actor, happening, now);
    }
    return { ok: true, id: known.id };
  });
}

/**
 * Records from when on an entry is out of use, and why; it stays with its history. An empty day takes it back.
 * @throws AppError `not-found`
 */
export async function retireEntry(
  db: StoreDb,
  actor: Actor,
  register: Register,
  id: string,
  retirement: { readonly on: string; readonly why: string },
  now: Date,
): Promise<void> {
  authorise(actor, "registers.edit");
  await db.transaction().execute(async (trx) => {
    const known = await existing(trx, actor.companyId, register, id);
    const next = {
      ...known,
      retired_on: retirement.on,
      retired_why: retirement.on === "" ? "" : retirement.why,
    };
    if (next.retired_on === known.retired_on && next.retired_why === known.retired_why) return;
    if (!(await updateEntry(trx, register, actor.companyId, next, now))) throw new AppError("conflict");
    const action = `${register.subject}.${retirement.on === "" ? "taken-back" : "retired"}`;
    const data = { on: retirement.on, why: next.retired_why };
    await appendEntry(trx, actor, { action, subject: `${register.subject}:${id}`, data }, now);
  });
}

/** Cleans what was sent and finds the people and entries it names; a name of nobody or of several is a problem. */
export async function readValues(
  db: Db,
  companyId: string,
  register: Register,
  sent: Sent,
  known?: Values,
): Promise<{ readonly values: Values; readonly problems: Problems }> {
  const { values, problems } = cleanValues(register, sent);
  const found: Record<string, string> = { ...values };
  const wrong: Record<string, Problem> = { ...problems };
  for (const field of register.fields) {
    const typed = values[field.key] ?? "";
    if ((field.kind !== "person" && field.kind !== "link") || typed === "") continue;
    // What stands there already is not looked up again.
    if (known?.[field.key] === typed) continue;
    const target = field.to ? registerById(field.to) : undefined;
    const id = await resolve(db, companyId, field, target, typed);
    if (id === undefined)
      wrong[field.key] ??= { key: field.kind === "person" ? "no-such-person" : "no-such-entry" };
    else found[field.key] = id;
  }
  return { values: found, problems: wrong };
}

/** In the ledger a change is `{field: [from, to]}`. */
export function differences(from: Values, to: Values): Record<string, [string, string]> {
  const changes: Record<string, [string, string]> = {};
  for (const [key, value] of Object.entries(to)) {
    const before = from[key] ?? "";
    if (before !== value) changes[key] = [before, value];
  }
  return changes;
}

async function existing(trx: Db, companyId: string, register: Register, id: string): Promise<Entry> {
  const entry = await entryById(trx, register, companyId, id);
  if (!entry) throw new AppError("not-found");
  return entry;
}
