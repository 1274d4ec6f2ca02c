/** Notes that the register left the house as a file: how many people, and in which form. */
import { type Actor, authorise } from "#src/platform/access/index.ts";
import { appendEntry } from "#src/platform/audit/index.ts";
import type { Db } from "#src/platform/db/index.ts";

export async function recordExport(
  db: Db,
  actor: Actor,
  data: { readonly format: "xlsx" | "csv"; readonly people: number },
  now: Date,
): Promise<void> {
  authorise(actor, "people.view");
  const entry = { action: "people.exported", subject: "register:people", data };
  await db.transaction().execute((trx) => appendEntry(trx, actor, entry, now));
}
