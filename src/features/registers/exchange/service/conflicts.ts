/** Notes which side of a conflict somebody wants to keep. */
import { type Actor, authorise } from "#src/platform/access/index.ts";
import type { Store } from "#src/platform/db/index.ts";
import { AppError } from "#src/platform/errors.ts";
import type { Register } from "../../kit/definition.ts";
import { importById } from "../queries/drafts.ts";
import { type Choice, choose } from "../queries/lines.ts";

/** @throws AppError `not-found`, or `conflict` when the import was confirmed meanwhile */
export async function chooseSides(
  db: Store["db"],
  actor: Actor,
  register: Register,
  id: string,
  choices: readonly (readonly [number | "all", Choice])[],
  now: Date,
): Promise<void> {
  authorise(actor, "registers.edit");
  await db.transaction().execute(async (trx) => {
    const draft = await importById(trx, actor.companyId, register.id, id, now);
    if (!draft) throw new AppError("not-found");
    if (draft.state !== "ready") throw new AppError("conflict");
    for (const [which, choice] of choices) await choose(trx, actor.companyId, id, which, choice);
  });
}
