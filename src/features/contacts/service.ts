/** Keeping contacts: own ones, editions of shipped windows, and the day on which somebody made sure. */
import { contactWindows } from "#src/handbook/contacts/index.ts";
import { type Actor, authorise } from "#src/platform/access/index.ts";
import { appendEntry } from "#src/platform/audit/index.ts";
import { type Db, newId } from "#src/platform/db/index.ts";
import { AppError } from "#src/platform/errors.ts";
import {
  changeContact,
  countContacts,
  deleteContact,
  editionOf,
  findContact,
  insertContact,
  MOST_CONTACTS,
  type OwnContact,
} from "./queries.ts";
import type { ContactInput } from "./schema.ts";

type Kept = Omit<OwnContact, "company_id" | "id" | "window_id" | "version" | "created_at" | "updated_at">;

function keptOf(input: ContactInput): Kept {
  const hasTimes = input.hours === "weekdays" || input.hours === "every-day";
  return {
    kind: input.kind,
    name: input.name,
    phone: input.phone,
    mail: input.mail,
    url: input.url,
    contract_number: input["contract-number"],
    hours: input.hours,
    opens: hasTimes ? input.opens : "",
    closes: hasTimes ? input.closes : "",
    note: input.note,
    on_help: input["on-help"] ? 1 : 0,
    checked_on: input["checked-on"],
  };
}

/** What is different between two states of a contact, for the ledger. */
function differences(
  before: Kept | OwnContact,
  after: Kept,
): Record<string, { before: unknown; after: unknown }> {
  const names = Object.keys(after) as (keyof Kept)[];
  return Object.fromEntries(
    names
      .filter((name) => before[name] !== after[name])
      .map((name) => [name, { before: before[name], after: after[name] }]),
  );
}

/**
 * Adds a contact of the company's own, or its first edition of a shipped window; returns the id.
 * @throws AppError `not-found` for an unknown window, `conflict` for a second edition or too many contacts
 */
export async function addContact(
  db: Db,
  actor: Actor,
  input: ContactInput,
  now: Date,
  windowId = "",
): Promise<string> {
  authorise(actor, "contacts.edit");
  const { companyId } = actor;
  if (windowId !== "" && !contactWindows.some(({ id }) => id === windowId)) throw new AppError("not-found");
  return db.transaction().execute(async (trx) => {
    if (windowId !== "" && (await editionOf(trx, companyId, windowId))) throw new AppError("conflict");
    if ((await countContacts(trx, companyId)) >= MOST_CONTACTS)
      throw new AppError("conflict", "too many contacts");
    const [id, at, kept] = [newId(now), now.toISOString(), keptOf(input)];
    const times = { created_at: at, updated_at: at };
    await insertContact(trx, {
      company_id: companyId,
      id,
      window_id: windowId,
      version: 1,
      ...kept,
      ...times,
    });
    const data = { windowId, ...kept };
    await appendEntry(trx, actor, { action: "contact.added", subject: `contact:${id}`, data }, now);
    return id;
  });
}

/** Changes a contact. @throws AppError `not-found`, or `conflict` when somebody changed it in between */
export async function editContact(
  db: Db,
  actor: Actor,
  id: string,
  input: ContactInput,
  now: Date,
): Promise<void> {
  authorise(actor, "contacts.edit");
  await change(db, actor, id, input.version, keptOf(input), now);
}

/** Notes that somebody made sure on a day that nothing has changed. */
export async function checkContact(
  db: Db,
  actor: Actor,
  { id, version, today }: { readonly id: string; readonly version: number; readonly today: string },
  now: Date,
): Promise<void> {
  authorise(actor, "contacts.edit");
  await change(db, actor, id, version, { checked_on: today }, now);
}

async function change(
  db: Db,
  actor: Actor,
  id: string,
  version: number,
  to: Partial<Kept>,
  now: Date,
): Promise<void> {
  const { companyId } = actor;
  await db.transaction().execute(async (trx) => {
    const row = await findContact(trx, companyId, id);
    if (!row) throw new AppError("not-found");
    const changed = { ...to, updated_at: now.toISOString() };
    if (!(await changeContact(trx, { company_id: companyId, id, version }, changed)))
      throw new AppError("conflict");
    const data = { changes: differences(row, { ...row, ...to }), windowId: row.window_id };
    await appendEntry(trx, actor, { action: "contact.changed", subject: `contact:${id}`, data }, now);
  });
}

/** Removes a contact; of a shipped window, the shipped values hold again. @throws AppError `not-found` */
export async function removeContact(db: Db, actor: Actor, id: string, now: Date): Promise<void> {
  authorise(actor, "contacts.edit");
  const { companyId } = actor;
  await db.transaction().execute(async (trx) => {
    const row = await findContact(trx, companyId, id);
    if (!row) throw new AppError("not-found");
    await deleteContact(trx, companyId, id);
    const { name, phone, mail, url, kind, window_id: windowId } = row;
    const data = { windowId, kind, name, phone, mail, url };
    await appendEntry(trx, actor, { action: "contact.removed", subject: `contact:${id}`, data }, now);
  });
}
