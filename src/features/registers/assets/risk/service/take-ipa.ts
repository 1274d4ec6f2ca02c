/** Takes over what IPA's workbook says about threats and checks; its ledger is the register's own import. */
import type { IpaContent } from "#src/engine/exchange/index.ts";
import { type Actor, authorise } from "#src/platform/access/index.ts";
import { appendEntry } from "#src/platform/audit/index.ts";
import { type Db, newId, type Store } from "#src/platform/db/index.ts";
import { checksFrom, viewsFrom } from "../ipa.ts";
import { insertChecks, insertViews, viewsAt } from "../queries.ts";
import { latestViews } from "../rules.ts";
import type { ViewRow } from "../tables.ts";

/** How much was new. */
export interface TakenIpa {
  readonly views: number;
  readonly checks: number;
}

/** Keeps the frequencies that differ from what was said before, and all answers to checks if there are any. */
export async function takeIpa(
  db: Store["db"],
  actor: Actor,
  content: Pick<IpaContent, "threats" | "checks">,
  now: Date,
): Promise<TakenIpa> {
  authorise(actor, "registers.edit");
  return db.transaction().execute((trx) => takeIpaWithin(trx, actor, content, now));
}

/** The same within a transaction of the caller's, who has checked the right. */
export async function takeIpaWithin(
  trx: Db,
  actor: Actor,
  content: Pick<IpaContent, "threats" | "checks">,
  now: Date,
): Promise<TakenIpa> {
  const { companyId: company_id, id: made_by } = actor;
  const at = now.toISOString();
  const before = latestViews(await viewsAt(trx, company_id, at));
  const known = new Map(before.map((row) => [`${row.medium} ${row.threat}`, row.frequency]));
  const views = viewsFrom(content.threats)
    .filter(({ medium, threat, frequency }) => known.get(`${medium} ${threat}`) !== frequency)
    .map((view): ViewRow => ({ company_id, id: newId(now), ...view, reason: "IPA", made_at: at, made_by }));
  await insertViews(trx, views);
  const checks = checksFrom(content.checks).map((check) => ({
    company_id,
    id: newId(now),
    ...check,
    taken_at: at,
  }));
  await insertChecks(trx, checks);
  const taken = { views: views.length, checks: checks.length };
  if (taken.views + taken.checks > 0)
    await appendEntry(
      trx,
      actor,
      { action: "risk.workbook-taken", subject: "risk:workbook", data: taken },
      now,
    );
  return taken;
}
