/** "This is all of them": said by a person, counting for half a year, taken back at any time. */
import { type Actor, authorise } from "#src/platform/access/index.ts";
import { appendEntry } from "#src/platform/audit/index.ts";
import { newId, type Store } from "#src/platform/db/index.ts";
import { addDays } from "#src/text/dates.ts";
import type { RegisterId } from "../definition.ts";
import { insertStatement, withdrawStatements } from "../queries/statement.ts";

/** Half a year: the stock-taking that the registers' controls ask for. */
export const STATEMENT_DAYS = 183;

/** Records that a register is complete. @param today the company's day */
export async function stateComplete(
  db: Store["db"],
  actor: Actor,
  register: RegisterId | "people",
  today: string,
  now: Date,
): Promise<void> {
  authorise(actor, "registers.edit");
  const until = addDays(today, STATEMENT_DAYS);
  await db.transaction().execute(async (trx) => {
    await withdrawStatements(trx, actor.companyId, register, now);
    await insertStatement(trx, {
      company_id: actor.companyId,
      id: newId(now),
      register,
      stated_at: now.toISOString(),
      stated_by: actor.id,
      valid_until: until,
      withdrawn_at: null,
    });
    const happening = {
      action: "register.stated-complete",
      subject: `register:${register}`,
      data: { until },
    };
    await appendEntry(trx, actor, happening, now);
  });
}

/** Takes the statement back. */
export async function withdrawComplete(
  db: Store["db"],
  actor: Actor,
  register: RegisterId | "people",
  now: Date,
): Promise<void> {
  authorise(actor, "registers.edit");
  await db.transaction().execute(async (trx) => {
    if ((await withdrawStatements(trx, actor.companyId, register, now)) === 0n) return;
    const happening = { action: "register.complete-withdrawn", subject: `register:${register}` };
    await appendEntry(trx, actor, happening, now);
  });
}
