/** Naming the responders, making the page's key, and taking lines of the log from whoever holds it. */
import { randomBytes, randomUUID } from "node:crypto";
import { type Actor, authorise } from "#src/platform/access/index.ts";
import { appendEntry } from "#src/platform/audit/index.ts";
import { type Db, newId } from "#src/platform/db/index.ts";
import { AppError } from "#src/platform/errors.ts";
import {
  companyByKey,
  countLogs,
  helpPageOf,
  insertLog,
  replaceResponders,
  setKey,
} from "./queries/index.ts";
import { believed, keyFrom } from "./rules.ts";
import type { LogInput, RespondersInput } from "./schema.ts";

/** Saves who responds, in order; makes the page's key the first time. */
export async function saveResponders(db: Db, actor: Actor, input: RespondersInput, now: Date): Promise<void> {
  authorise(actor, "contacts.edit");
  const { companyId } = actor;
  const updated_at = now.toISOString();
  await db.transaction().execute(async (trx) => {
    const rows = input.map(({ name, role, phone, onHelp }, at) => ({
      company_id: companyId,
      place: at + 1,
      name,
      role,
      phone,
      on_help: onHelp ? 1 : 0,
      updated_at,
    }));
    await replaceResponders(trx, companyId, rows);
    const data = {
      responders: rows.map(({ place, name, role, phone, on_help }) => ({
        place,
        name,
        role,
        phone,
        on_help,
      })),
    };
    await appendEntry(trx, actor, { action: "responders.saved", subject: "responders", data }, now);
    if (!(await helpPageOf(trx, companyId))) await makeKey(trx, actor, now);
  });
}

/** Gives the page a new address; posters and bookmarks with the old one end. The key stays out of the ledger. */
export async function renewKey(db: Db, actor: Actor, now: Date): Promise<void> {
  authorise(actor, "contacts.edit");
  await db.transaction().execute((trx) => makeKey(trx, actor, now));
}

async function makeKey(trx: Db, actor: Actor, now: Date): Promise<void> {
  await setKey(trx, actor.companyId, keyFrom(randomBytes(16)), now.toISOString());
  await appendEntry(trx, actor, { action: "help-page.renewed", subject: "help-page", data: {} }, now);
}

/** More lines than this in a day are not a bad day but a flood. */
const MOST_A_DAY = 2_000;

/**
 * Takes a line of the log from the holder of the page's key; returns its run. Sent twice, it stands once.
 * @throws AppError `not-found` for a key that opens nothing, `too-many` when the company's log is flooded
 */
export async function addLog(db: Db, key: string, input: LogInput, now: Date): Promise<string> {
  const company = await companyByKey(db, key);
  if (!company) throw new AppError("not-found");
  const actor = { companyId: company.id, id: "link:help", role: null };
  const run = input.run || randomUUID();
  await db.transaction().execute(async (trx) => {
    const since = new Date(now.getTime() - 86_400_000).toISOString();
    if ((await countLogs(trx, company.id, since)) >= MOST_A_DAY) throw new AppError("too-many");
    const id = input.id || newId(now);
    const { situation, step, act, reason } = input;
    const happenedAt = believed(input.at, now);
    const times = { happened_at: happenedAt, received_at: now.toISOString() };
    const isNew = await insertLog(trx, {
      company_id: company.id,
      id,
      run,
      situation,
      step,
      act,
      reason,
      ...times,
    });
    if (!isNew) return;
    const data = { run, situation, step, act, reason, happenedAt };
    await appendEntry(trx, actor, { action: "first-step.logged", subject: `first-step:${id}`, data }, now);
  });
  return run;
}
