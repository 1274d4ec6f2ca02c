/** Keeping the book of official addresses: adding, checking by two, retiring. Each leaves its trace. */
import { type Actor, authorise } from "#src/platform/access/index.ts";
import { appendEntry } from "#src/platform/audit/index.ts";
import { type Db, newId } from "#src/platform/db/index.ts";
import { AppError } from "#src/platform/errors.ts";
import {
  checksBetween,
  insertCheck,
  insertUrl,
  retireUrlRow,
  urlById,
  urlWritten,
} from "../queries/official-urls.ts";
import { CHECK_DAYS } from "../rules/checked.ts";
import type { OfficialUrlInput } from "../schema.ts";

/** @returns the id; "exists" when these very letters stand in the book */
export async function addUrl(
  db: Db,
  actor: Actor,
  input: OfficialUrlInput,
  now: Date,
): Promise<{ readonly id: string } | "exists"> {
  authorise(actor, "officialUrls.edit");
  const { companyId } = actor;
  return db.transaction().execute(async (trx) => {
    if (await urlWritten(trx, companyId, input.url)) return "exists";
    const id = newId(now);
    await insertUrl(trx, {
      company_id: companyId,
      id,
      ...input,
      added_at: now.toISOString(),
      added_by: actor.id,
      retired_at: "",
      retired_by: "",
    });
    const { name, url, kind } = input;
    const happening = { action: "official-url.added", subject: `official-url:${id}` };
    await appendEntry(trx, actor, { ...happening, data: { name, url, kind } }, now);
    return { id };
  });
}

/**
 * Records that somebody compared the address. The second of two must be somebody else.
 * @returns "already" when this person has done so within the year
 * @throws AppError `not-found` for what is not in the book
 */
export async function checkUrl(
  db: Db,
  actor: Actor,
  id: string,
  comparedWith: string,
  now: Date,
): Promise<"checked" | "already"> {
  authorise(actor, "officialUrls.check");
  const { companyId } = actor;
  return db.transaction().execute(async (trx) => {
    const entry = await urlById(trx, companyId, id);
    if (entry?.retired_at !== "") throw new AppError("not-found");
    // A month before it lapses it can be renewed.
    const since = new Date(now.getTime() - (CHECK_DAYS - 30) * 86_400_000);
    const recent = await checksBetween(trx, companyId, since, now);
    if (recent.some(({ url_id, checked_by }) => url_id === id && checked_by === actor.id)) return "already";
    await insertCheck(trx, {
      company_id: companyId,
      id: newId(now),
      url_id: id,
      compared_with: comparedWith,
      checked_at: now.toISOString(),
      checked_by: actor.id,
    });
    const data = { url: entry.url, comparedWith };
    const happening = { action: "official-url.checked", subject: `official-url:${id}`, data };
    await appendEntry(trx, actor, happening, now);
    return "checked";
  });
}

/** Takes an address out of the book. @throws AppError `not-found`, `conflict` when it was out already */
export async function retireUrl(db: Db, actor: Actor, id: string, now: Date): Promise<void> {
  authorise(actor, "officialUrls.edit");
  const { companyId } = actor;
  await db.transaction().execute(async (trx) => {
    const entry = await urlById(trx, companyId, id);
    if (!entry) throw new AppError("not-found");
    const retired = { at: now.toISOString(), by: actor.id };
    if (!(await retireUrlRow(trx, companyId, id, retired))) throw new AppError("conflict");
    const happening = { action: "official-url.retired", subject: `official-url:${id}` };
    await appendEntry(trx, actor, { ...happening, data: { url: entry.url } }, now);
  });
}
