/** What the ledger says about one person: who did what, newest first. */
import type { Db } from "#src/platform/db/index.ts";
import { type Field, fields } from "../fields.ts";
import type { Change } from "../rules/diff.ts";

export interface PastEvent {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly action: string;
  /** The name of the user; undefined for the command line, jobs, and users who are no longer members. */
  readonly by: string | undefined;
  readonly changes: readonly Change[];
  /** The import that it came from. */
  readonly importId: string | undefined;
  readonly row: number | undefined;
}

/** The last events of a person. */
export async function personHistory(db: Db, companyId: string, id: string, limit = 50): Promise<PastEvent[]> {
  const entries = await db
    .selectFrom("ledger_entry")
    .select(["at", "actor", "action", "data"])
    .where("company_id", "=", companyId)
    .where("subject", "=", `person:${id}`)
    .orderBy("seq", "desc")
    .limit(limit)
    .execute();
  const names = await memberNames(
    db,
    companyId,
    entries.map(({ actor }) => actor),
  );
  return entries.map(({ at, actor, action, data }) => {
    const { changes = {}, import: importId, row } = JSON.parse(data) as LedgerData;
    return { at, action, by: names.get(actor), changes: changesFrom(changes), importId, row };
  });
}

interface LedgerData {
  readonly changes?: Readonly<Record<string, readonly [string, string]>>;
  readonly import?: string;
  readonly row?: number;
}

function changesFrom(changes: Required<LedgerData>["changes"]): Change[] {
  return fields.flatMap((field: Field) => {
    const change = changes[field];
    return change ? [{ field, from: change[0], to: change[1] }] : [];
  });
}

/** The names of those among the actors who are members of the company, by "user:…". */
export async function memberNames(
  db: Db,
  companyId: string,
  actors: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(actors)].flatMap((actor) => (actor.startsWith("user:") ? [actor.slice(5)] : []));
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom("member")
    .innerJoin("auth_user", "auth_user.id", "member.user_id")
    .select(["auth_user.id", "auth_user.name"])
    .where("member.company_id", "=", companyId)
    .where("member.user_id", "in", ids)
    .execute();
  return new Map(rows.map(({ id, name }) => [`user:${id}`, name]));
}
