/** What the ledger has about a control: its answers, its waivers and its evidence. */
import { sql } from "kysely";
import type { LedgerEntry } from "#src/platform/audit/index.ts";
import type { Db } from "#src/platform/db/index.ts";
import "#src/features/evidence/index.ts";

export type ControlEntry = Pick<LedgerEntry, "seq" | "at" | "actor" | "action" | "subject" | "data"> & {
  readonly name: string | null;
};

/** How many entries the page of a control shows. */
const MOST = 30;

/** The newest entries first. */
export function historyOfControl(db: Db, companyId: string, controlId: string): Promise<ControlEntry[]> {
  return db
    .selectFrom("ledger_entry as l")
    .leftJoin("auth_user as u", (join) => join.on(sql`l.actor`, "=", sql`'user:' || u.id`))
    .select(["l.seq", "l.at", "l.actor", "l.action", "l.subject", "l.data", "u.name"])
    .where("l.company_id", "=", companyId)
    .where((eb) =>
      eb.or([
        eb("l.subject", "=", `control:${controlId}`),
        eb(
          "l.subject",
          "in",
          eb
            .selectFrom("evidence as e")
            .select(sql<string>`'evidence:' || e.id`.as("subject"))
            .where("e.company_id", "=", companyId)
            .where("e.control_id", "=", controlId),
        ),
      ]),
    )
    .orderBy("l.seq", "desc")
    .limit(MOST)
    .execute();
}
