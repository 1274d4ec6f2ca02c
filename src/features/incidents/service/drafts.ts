/** Keeps a draft as it was taken out: a new version only where its words changed. */
import { type Actor, authorise } from "#src/platform/access/index.ts";
import { appendEntry } from "#src/platform/audit/index.ts";
import { type Db, newId } from "#src/platform/db/index.ts";
import { AppError } from "#src/platform/errors.ts";
import type { Lang } from "#src/text/words.ts";
import { draftsOf, insertDraft, lockHead } from "../queries.ts";
import { sha256 } from "../read.ts";

export interface TakenDraft {
  readonly draft: string;
  readonly lang: Lang;
  readonly text: string;
  readonly format: "docx" | "pdf";
}

/** Returns the version's number. */
export async function takeDraft(
  db: Db,
  actor: Actor,
  incidentId: string,
  { draft, lang, text, format }: TakenDraft,
  now: Date,
): Promise<number> {
  authorise(actor, "incidents.edit");
  return db.transaction().execute(async (trx) => {
    if (!(await lockHead(trx, actor.companyId, incidentId))) throw new AppError("not-found");
    const before = (await draftsOf(trx, actor.companyId, incidentId)).filter(
      (one) => one.draft === draft && one.lang === lang,
    );
    const last = before.reduce((most, one) => Math.max(most, one.version), 0);
    const hash = sha256(text);
    const isNew = before.find(({ version }) => version === last)?.sha256 !== hash;
    const version = isNew ? last + 1 : last;
    if (isNew)
      await insertDraft(trx, {
        company_id: actor.companyId,
        incident_id: incidentId,
        id: newId(now),
        draft,
        version,
        lang,
        text,
        sha256: hash,
        made_at: now.toISOString(),
        made_by: actor.id,
      });
    const data = { draft, lang, version, format, sha256: hash };
    const subject = `incident:${incidentId}`;
    await appendEntry(trx, actor, { action: "incident-draft.taken", subject, data }, now);
    return version;
  });
}
