/** Notes that a register left the house on paper: how many entries, and which of its sheets. */
import { type Actor, authorise } from "#src/platform/access/index.ts";
import { appendEntry } from "#src/platform/audit/index.ts";
import type { Store } from "#src/platform/db/index.ts";
import type { Register } from "../definition.ts";

export async function recordPrint(
  db: Store["db"],
  actor: Actor,
  register: Register,
  data: { readonly sheet: string; readonly entries: number },
  now: Date,
): Promise<void> {
  authorise(actor, "registers.view");
  const subject = `register:${register.id}`;
  await db
    .transaction()
    .execute((trx) => appendEntry(trx, actor, { action: "register.printed", subject, data }, now));
}
