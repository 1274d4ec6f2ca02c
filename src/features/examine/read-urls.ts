/** Official addresses together with who checked them and until when that holds. */
import type { Db } from "#src/platform/db/index.ts";
import { checksBetween, type NamedCheck } from "./queries/official-urls.ts";
import type { OfficialUrlRow } from "./queries/tables.ts";
import { CHECK_DAYS, type Checked, checkedState } from "./rules/checked.ts";

export interface CheckedUrl {
  readonly entry: OfficialUrlRow;
  readonly checked: Checked<NamedCheck>;
}

/** The checks of the last year are all that can count. */
export async function checkedUrls(
  db: Db,
  companyId: string,
  entries: readonly OfficialUrlRow[],
  now: Date,
): Promise<readonly CheckedUrl[]> {
  const since = new Date(now.getTime() - CHECK_DAYS * 86_400_000);
  const checks = await checksBetween(db, companyId, since, now);
  const byUrl = Map.groupBy(checks, ({ url_id }) => url_id);
  return entries.map((entry) => ({ entry, checked: checkedState(byUrl.get(entry.id) ?? [], now) }));
}
