/** Making the carry-out copy, and asking for a new one when it has become old. */
import { addOwnTask } from "#src/features/tasks/index.ts";
import { type Actor, authorise } from "#src/platform/access/index.ts";
import { appendEntry } from "#src/platform/audit/index.ts";
import { companyProfile } from "#src/platform/auth/index.ts";
import { type Db, newId } from "#src/platform/db/index.ts";
import type { Job } from "#src/platform/jobs/index.ts";
import { addDays, dayIn, formatDateTime } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import { sha256 } from "../read.ts";
import { text } from "../text/offline.ts";
import { offlineContents } from "./contents.ts";
import { offlinePage } from "./page.ts";
import { companiesWithCopy, insertCopy, markReminded, newestCopy } from "./queries.ts";
import { seal } from "./seal.ts";

/** Older than this many days it is called old, in the file and in Banto. */
export const FRESH_DAYS = 31;

/** The file. The passphrase is used here and kept nowhere; the ledger gets the hash of the file. */
export async function makeOfflineCopy(
  db: Db,
  actor: Actor,
  input: { readonly lang: Lang; readonly passphrase: string },
  now: Date,
): Promise<{ readonly html: string; readonly today: string }> {
  authorise(actor, "offlineCopy.make");
  const { companyId } = actor;
  const { lang, passphrase } = input;
  const { name, timeZone } = await companyProfile(db, companyId);
  const today = dayIn(timeZone, now);
  const id = newId(now);
  const sections = await offlineContents(db, lang, companyId, { at: now, today });
  const madeOn = formatDateTime(now, { lang, timeZone });
  const contents = { id, madeAt: now.toISOString(), madeOn, freshDays: FRESH_DAYS, sections };
  const html = offlinePage(lang, name, await seal(JSON.stringify(contents), passphrase));
  const hash = sha256(html);
  await db.transaction().execute(async (trx) => {
    const made = { made_at: now.toISOString(), made_by: actor.id, reminded_at: null };
    await insertCopy(trx, { company_id: companyId, id, sha256: hash, ...made });
    const data = { sha256: hash };
    await appendEntry(trx, actor, { action: "offline-copy.made", subject: `offline-copy:${id}`, data }, now);
  });
  return { html, today };
}

/** Whole days since a moment. */
export const ageInDays = (since: string, now: Date): number =>
  Math.floor((now.getTime() - Date.parse(since)) / 86_400_000);

export async function remindOfCopies({ db, now, finish }: Job): Promise<void> {
  await remind(db, now);
  await finish(async () => {});
}

/** Once for each copy that has become old: a task for the office. */
export async function remind(db: Db, now: Date): Promise<void> {
  for (const companyId of await companiesWithCopy(db)) {
    const newest = await newestCopy(db, companyId);
    if (!newest || ageInDays(newest.made_at, now) <= FRESH_DAYS || newest.reminded_at !== null) continue;
    const { language } = await db
      .selectFrom("company")
      .select("language")
      .where("id", "=", companyId)
      .executeTakeFirstOrThrow();
    const { timeZone } = await companyProfile(db, companyId);
    const due = addDays(dayIn(timeZone, now), 7);
    const actor: Actor = { companyId, id: "job:offline-copy", role: "owner" };
    const title = text[language === "en" ? "en" : "ja"].task;
    // The task first: a server that stops in between asks twice rather than never.
    await addOwnTask(db, actor, { title, due, minutes: 10 }, now);
    await markReminded(db, companyId, newest.id, now.toISOString());
  }
}
