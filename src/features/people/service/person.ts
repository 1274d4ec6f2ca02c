/** Adding and changing one person at a time: the right, the change and its trace in one transaction. */
import { type Actor, authorise } from "#src/platform/access/index.ts";
import { appendEntry } from "#src/platform/audit/index.ts";
import { type Db, newId, type Store } from "#src/platform/db/index.ts";
import { AppError } from "#src/platform/errors.ts";
import type { Problems } from "#src/platform/http/forms.ts";
import type { Person, PersonValues } from "../fields.ts";
import { fields } from "../fields.ts";
import { lockRegister, personById, personByNumber, putPeople, updatePerson } from "../queries/person.ts";
import { type Change, changed } from "../rules/diff.ts";
import { leftBeforeJoined } from "../schema.ts";

export type Saved =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly problems: Problems };

type StoreDb = Store["db"];

/** Adds a person. An employee number that somebody has already is a problem, not an error. */
export async function addPerson(db: StoreDb, actor: Actor, values: PersonValues, now: Date): Promise<Saved> {
  authorise(actor, "people.edit");
  return db.transaction().execute(async (trx) => {
    await lockRegister(trx, actor.companyId);
    const problems = await numberProblem(trx, actor.companyId, values.number);
    if (problems) return { ok: false, problems };
    const id = newId(now);
    await putPeople(trx, actor.companyId, [{ ...values, id, version: 1 }], now);
    await appendEntry(trx, actor, { action: "person.added", subject: `person:${id}` }, now);
    return { ok: true, id };
  });
}

/**
 * Changes a person who was shown to the user in `version`.
 * @throws AppError `not-found`, or `conflict` when somebody else was faster
 */
export async function editPerson(
  db: StoreDb,
  actor: Actor,
  person: { readonly id: string; readonly version: number },
  values: PersonValues,
  now: Date,
): Promise<Saved> {
  authorise(actor, "people.edit");
  return db.transaction().execute(async (trx) => {
    await lockRegister(trx, actor.companyId);
    const known = await existing(trx, actor.companyId, person.id);
    if (known.version !== person.version) throw new AppError("conflict");
    const problems = await numberProblem(trx, actor.companyId, values.number, person.id);
    if (problems) return { ok: false, problems };
    const changes = exactChanges(known, values);
    if (changes.length > 0) await keep(trx, actor, known, changes, "person.changed", now);
    return { ok: true, id: person.id };
  });
}

/**
 * Records that somebody leaves on a day; the person stays in the register. An empty day takes the record back.
 * @throws AppError `not-found`
 */
export async function recordDeparture(
  db: StoreDb,
  actor: Actor,
  id: string,
  leftOn: string,
  now: Date,
): Promise<Saved> {
  authorise(actor, "people.edit");
  return db.transaction().execute(async (trx) => {
    await lockRegister(trx, actor.companyId);
    const known = await existing(trx, actor.companyId, id);
    const values = { ...known, left_on: leftOn };
    if (leftBeforeJoined(values)) return { ok: false, problems: { left_on: { key: "left-before-joined" } } };
    const changes = exactChanges(known, values);
    const action = leftOn === "" ? "person.departure-withdrawn" : "person.departure-recorded";
    if (changes.length > 0) await keep(trx, actor, known, changes, action, now);
    return { ok: true, id };
  });
}

/** In the ledger a change is `{field: [from, to]}`. */
export function changesForLedger(changes: readonly Change[]): Record<string, [string, string]> {
  return Object.fromEntries(changes.map(({ field, from, to }) => [field, [from, to]]));
}

async function keep(
  trx: Db,
  actor: Actor,
  known: Person,
  changes: readonly Change[],
  action: string,
  now: Date,
): Promise<void> {
  const kept = await updatePerson(trx, actor.companyId, changed(known, changes), now);
  if (!kept) throw new AppError("conflict");
  const data = { changes: changesForLedger(changes) };
  await appendEntry(trx, actor, { action, subject: `person:${known.id}`, data }, now);
}

async function existing(trx: Db, companyId: string, id: string): Promise<Person> {
  const person = await personById(trx, companyId, id);
  if (!person) throw new AppError("not-found");
  return person;
}

/** A form says everything, blanks included; so every difference is a change. */
function exactChanges(known: PersonValues, values: PersonValues): Change[] {
  return fields.flatMap((field) =>
    known[field] === values[field] ? [] : [{ field, from: known[field], to: values[field] }],
  );
}

async function numberProblem(
  trx: Db,
  companyId: string,
  number: string,
  except?: string,
): Promise<Problems | undefined> {
  const holder = await personByNumber(trx, companyId, number);
  return holder && holder.id !== except ? { number: { key: "number-taken" } } : undefined;
}
