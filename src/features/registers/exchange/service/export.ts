/** Notes that a register left the house as a file: how many entries, in which form, by which filter. */
import { type Actor, authorise } from "#src/platform/access/index.ts";
import { appendEntry } from "#src/platform/audit/index.ts";
import type { Store } from "#src/platform/db/index.ts";
import type { Register } from "../../kit/definition.ts";

export type ExportForm = "xlsx" | "csv";

export async function recordExport(
  db: Store["db"],
  actor: Actor,
  register: Register,
  data: { readonly format: ExportForm; readonly entries: number; readonly filter: string },
  now: Date,
): Promise<void> {
  authorise(actor, "registers.view");
  const entry = { action: "register.exported", subject: `register:${register.id}`, data };
  await db.transaction().execute((trx) => appendEntry(trx, actor, entry, now));
}
