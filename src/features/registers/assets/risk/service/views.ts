/** Saying how often a threat comes to what is kept on a medium. */
import { assetThreats, type MediumId, media } from "#src/handbook/registers/index.ts";
import { type Actor, authorise } from "#src/platform/access/index.ts";
import { appendEntry } from "#src/platform/audit/index.ts";
import { newId, type Store } from "#src/platform/db/index.ts";
import { AppError } from "#src/platform/errors.ts";
import type { Problems } from "#src/platform/http/forms.ts";
import { insertViews, viewsAt } from "../queries.ts";
import { latestViews } from "../rules.ts";
import type { Frequency, ViewRow } from "../tables.ts";

export interface ViewsInput {
  readonly medium: string;
  readonly views: readonly { readonly threat: string; readonly frequency: Frequency }[];
  readonly reason: string;
}

/**
 * Keeps what differs from what was said before; agreeing with a starting value is kept too, as looked at.
 * Another frequency than before takes a reason.
 * @throws AppError `not-found` for a medium that there is not
 */
export async function sayViews(
  db: Store["db"],
  actor: Actor,
  input: ViewsInput,
  now: Date,
): Promise<Problems> {
  authorise(actor, "registers.edit");
  const medium = media.find(({ id }) => id === input.medium)?.id;
  if (!medium) throw new AppError("not-found");
  const { companyId: company_id, id: made_by } = actor;
  return db.transaction().execute(async (trx) => {
    const made_at = now.toISOString();
    const before = new Map(
      latestViews(await viewsAt(trx, company_id, made_at))
        .filter((row) => row.medium === medium)
        .map(({ threat, frequency }) => [threat, frequency]),
    );
    const said = input.views.filter(({ threat, frequency }) => before.get(threat) !== frequency);
    const isChange = said.some(
      ({ threat, frequency }) => (before.get(threat) ?? startingValue(threat, medium)) !== frequency,
    );
    if (isChange && input.reason === "") return { reason: { key: "required" } };
    if (said.length === 0) return {};
    const rows = said.map(
      (view): ViewRow => ({
        company_id,
        id: newId(now),
        medium,
        ...view,
        reason: input.reason,
        made_at,
        made_by,
      }),
    );
    await insertViews(trx, rows);
    const data = {
      views: Object.fromEntries(said.map((one) => [one.threat, one.frequency])),
      why: input.reason,
    };
    await appendEntry(trx, actor, { action: "risk.viewed", subject: `medium:${medium}`, data }, now);
    return {};
  });
}

function startingValue(threat: string, medium: MediumId): string | undefined {
  const level = assetThreats.find(({ id }) => id === threat)?.media[medium];
  return level === undefined ? undefined : String(level);
}
