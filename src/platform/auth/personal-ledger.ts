/** What a person does to their own account is written into the ledger of each company that relies on it. */
import { appendEntry, type Happening } from "#src/platform/audit/index.ts";
import type { Db } from "#src/platform/db/index.ts";
import { membershipsOf } from "./membership.ts";

/** Appends the entry to the ledgers of all companies of the person, in the caller's transaction. */
export async function noteForPerson(
  trx: Db,
  userId: string,
  happening: Omit<Happening, "subject">,
  now: Date,
  actor = `user:${userId}`,
): Promise<void> {
  const memberships = await membershipsOf(trx, userId);
  // Always in the same order, so that two such transactions cannot wait for each other's ledger heads.
  const companyIds = memberships.map((membership) => membership.companyId).sort();
  for (const companyId of companyIds)
    await appendEntry(trx, { companyId, id: actor }, { ...happening, subject: `user:${userId}` }, now);
}
