/** What people do in an incident: open it, add entries with files, say things about it, make tasks, end it. */
import { type Entry, FIRST, type Level, type Said } from "#src/engine/incident/index.ts";
import { addOwnTask } from "#src/features/tasks/index.ts";
import { type Actor, authorise } from "#src/platform/access/index.ts";
import { appendEntry } from "#src/platform/audit/index.ts";
import { type Db, newId } from "#src/platform/db/index.ts";
import { AppError } from "#src/platform/errors.ts";
import { keepFiles, type ReceivedFile } from "#src/platform/files/index.ts";
import { findIncident, insertIncident, lastNumber, linkFiles } from "../queries.ts";
import { believed } from "../rules.ts";
import { append } from "./append.ts";

/** Who says it and when: `id` and `at` (ISO, "" for now) come from the sender. */
export interface Saying {
  readonly name: string;
  readonly id?: string;
  readonly at: string;
}

const entryOf = (actor: Actor, saying: Saying, said: Said, now: Date): Entry => ({
  id: saying.id || newId(now),
  happenedAt: believed(saying.at, now),
  author: actor.id,
  authorName: saying.name,
  said,
});

/** Opens an incident; returns its id. */
export async function openIncident(
  db: Db,
  actor: Actor,
  saying: Saying,
  input: { readonly title: string; readonly kind: string; readonly level: Level },
  now: Date,
): Promise<string> {
  authorise(actor, "incidents.edit");
  return db.transaction().execute(async (trx) => {
    const id = newId(now);
    const number = (await lastNumber(trx, actor.companyId)) + 1;
    const { title, kind, level } = input;
    await insertIncident(trx, {
      company_id: actor.companyId,
      id,
      number,
      title,
      kind,
      level,
      opened_at: believed(saying.at, now),
      closed_at: null,
      head_seq: 0,
      head_hash: FIRST,
    });
    const data = { number, kind, level };
    await appendEntry(trx, actor, { action: "incident.opened", subject: `incident:${id}`, data }, now);
    const said: Said = { kind: "opened", title, incident: kind, level };
    await append(trx, actor, id, [entryOf(actor, saying, said, now)], now);
    return id;
  });
}

/** Adds a note with its files; anybody who signs in may. */
export async function addNote(
  db: Db,
  actor: Actor,
  incidentId: string,
  saying: Saying,
  input: { readonly text: string; readonly files: readonly ReceivedFile[] },
  now: Date,
): Promise<void> {
  authorise(actor, "incidents.add");
  await db.transaction().execute(async (trx) => {
    await openOne(trx, actor, incidentId);
    const files = await keepFiles(trx, actor, input.files, now);
    const kept = files.map(({ id, name, size, sha256 }) => ({ id, name, size, sha256 }));
    const entry = entryOf(actor, saying, { kind: "note", text: input.text, files: kept }, now);
    await append(trx, actor, incidentId, [entry], now);
    await linkFiles(trx, { companyId: actor.companyId, incidentId, entryId: entry.id }, files);
  });
}

/** Takes in what was written down elsewhere, each with its own id and time; returns how many were new. */
export async function takeIn(
  db: Db,
  actor: Actor,
  incidentId: string,
  notes: readonly { readonly saying: Saying; readonly said: Said }[],
  now: Date,
): Promise<number> {
  authorise(actor, "incidents.add");
  return db.transaction().execute(async (trx) => {
    await openOne(trx, actor, incidentId);
    const entries = notes.map(({ saying, said }) => entryOf(actor, saying, said, now));
    return append(trx, actor, incidentId, entries, now);
  });
}

/** Says things about the incident: answers, level, roster, meeting, who was told, personal data. */
export async function say(
  db: Db,
  actor: Actor,
  incidentId: string,
  saying: Saying,
  said: readonly Said[],
  now: Date,
): Promise<void> {
  authorise(actor, "incidents.edit");
  await db.transaction().execute(async (trx) => {
    const entries = said.map((one) => entryOf(actor, { ...saying, id: "" }, one, now));
    await append(trx, actor, incidentId, entries, now);
  });
}

/** A task that comes out of the incident; it stands among the company's tasks and in the timeline. */
export async function addTask(
  db: Db,
  actor: Actor,
  incidentId: string,
  saying: Saying,
  input: { readonly title: string; readonly due: string; readonly control: string },
  now: Date,
): Promise<void> {
  authorise(actor, "incidents.edit");
  const { title, due, control } = input;
  if (!(await findIncident(db, actor.companyId, incidentId))) throw new AppError("not-found");
  await addOwnTask(db, actor, { title, due, minutes: 30 }, now);
  await say(db, actor, incidentId, saying, [{ kind: "task", title, due, control }], now);
}

/** Ends or reopens. @throws AppError `conflict` if it is so already */
export async function setOpen(
  db: Db,
  actor: Actor,
  incidentId: string,
  saying: Saying,
  said: Extract<Said, { kind: "closed" | "reopened" }>,
  now: Date,
): Promise<void> {
  authorise(actor, "incidents.edit");
  await db.transaction().execute(async (trx) => {
    const row = await findIncident(trx, actor.companyId, incidentId);
    if (!row) throw new AppError("not-found");
    if ((row.closed_at !== null) === (said.kind === "closed")) throw new AppError("conflict");
    // The end and its withdrawal may fall on one instant; the later one must read as later.
    const after = row.closed_at === null ? 0 : Date.parse(row.closed_at) + 1;
    const entry = entryOf(actor, saying, said, now);
    const happenedAt = new Date(Math.max(Date.parse(entry.happenedAt), after)).toISOString();
    await append(trx, actor, incidentId, [{ ...entry, happenedAt }], now);
  });
}

/** @throws AppError `not-found`, or `conflict` when it has ended: entries need it to be reopened */
async function openOne(trx: Db, { companyId }: Actor, id: string): Promise<void> {
  const row = await findIncident(trx, companyId, id);
  if (!row) throw new AppError("not-found");
  if (row.closed_at !== null) throw new AppError("conflict");
}
