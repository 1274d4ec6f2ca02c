/** What the ledger says about an entry: who did what, newest first. */
import { memberNames } from "#src/features/people/index.ts";
import type { Db } from "#src/platform/db/index.ts";
import type { Register } from "../definition.ts";

export interface PastEvent {
  /** ISO 8601, UTC. */
  readonly at: string;
  /** What was done, without the register's subject: "added", "changed", "retired", "taken-back", "file-added". */
  readonly what: string;
  /** The name of the user; undefined for the command line, jobs, and users who are no longer members. */
  readonly by: string | undefined;
  readonly changes: readonly { readonly key: string; readonly from: string; readonly to: string }[];
  /** Further words of the event: the reason of a retirement, a file's name. */
  readonly note: string;
}

interface LedgerData {
  readonly changes?: Readonly<Record<string, readonly [string, string]>>;
  readonly why?: string;
  readonly name?: string;
}

/** The last events of an entry. */
export async function entryHistory(
  db: Db,
  register: Register,
  companyId: string,
  id: string,
  limit = 50,
): Promise<PastEvent[]> {
  const rows = await db
    .selectFrom("ledger_entry")
    .select(["at", "actor", "action", "data"])
    .where("company_id", "=", companyId)
    .where("subject", "=", `${register.subject}:${id}`)
    .orderBy("seq", "desc")
    .limit(limit)
    .execute();
  const actors = rows.map(({ actor }) => actor);
  const names = await memberNames(db, companyId, actors);
  return rows.map(({ at, actor, action, data }) => {
    const { changes = {}, why, name } = JSON.parse(data) as LedgerData;
    return {
      at,
      what: action.slice(action.indexOf(".") + 1),
      by: names.get(actor),
      changes: Object.entries(changes).map(([key, [from, to]]) => ({ key, from, to })),
      note: why ?? name ?? "",
    };
  });
}
