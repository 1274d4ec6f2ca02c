import type { Actor } from "#src/platform/access/index.ts";
import { companyProfile } from "#src/platform/auth/index.ts";
import type { Db } from "#src/platform/db/index.ts";
import { dayIn } from "#src/text/dates.ts";

/** What every record begins with: whose it is, when and by whom it was made; nothing decided yet. */
export async function stamp(trx: Db, actor: Actor, now: Date) {
  const { timeZone } = await companyProfile(trx, actor.companyId);
  return {
    company_id: actor.companyId,
    made_at: now.toISOString(),
    made_by: actor.id,
    made_on: dayIn(timeZone, now),
    decided_at: null,
    decided_by: null,
    decision: null,
  } as const;
}
