/** Facts answered by hand: the answers that stood at a moment, and adding one. */
import { sql } from "kysely";
import type { Db } from "#src/platform/db/index.ts";
import type { HandFactRow } from "./tables.ts";

export type NamedHandFact = HandFactRow & { readonly name: string | null };

/** All answers of a company up to a moment, each fact's newest; `name` is that of the user. */
export function handFactsAt(db: Db, companyId: string, at: Date): Promise<NamedHandFact[]> {
  return db
    .selectFrom("hand_fact as h")
    .leftJoin("auth_user as u", (join) => join.on(sql`h.answered_by`, "=", sql`'user:' || u.id`))
    .selectAll("h")
    .select("u.name")
    .where("h.company_id", "=", companyId)
    .where("h.answered_at", "<=", at.toISOString())
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("hand_fact as later")
            .select("later.version")
            .whereRef("later.company_id", "=", "h.company_id")
            .whereRef("later.fact", "=", "h.fact")
            .whereRef("later.version", ">", "h.version")
            .where("later.answered_at", "<=", at.toISOString()),
        ),
      ),
    )
    .execute();
}

/** Adds answers; false when somebody else has answered one of these versions in the meantime. */
export async function insertHandFacts(trx: Db, rows: readonly HandFactRow[]): Promise<boolean> {
  if (rows.length === 0) return true;
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto("hand_fact")
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Number(numInsertedOrUpdatedRows) === rows.length;
}
