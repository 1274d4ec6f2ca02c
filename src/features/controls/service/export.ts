/** Notes that a sheet of answers left the house: to whom it was given is for the company to say. */
import { type Actor, authorise } from "#src/platform/access/index.ts";
import { appendEntry } from "#src/platform/audit/index.ts";
import type { Db } from "#src/platform/db/index.ts";

/** @param map the outside list that the sheet answers */
export async function recordMapExport(
  db: Db,
  actor: Actor,
  { map, format }: { readonly map: string; readonly format: "xlsx" },
  now: Date,
): Promise<void> {
  authorise(actor, "controls.view");
  await db
    .transaction()
    .execute((trx) =>
      appendEntry(trx, actor, { action: "controls.exported", subject: `map:${map}`, data: { format } }, now),
    );
}
