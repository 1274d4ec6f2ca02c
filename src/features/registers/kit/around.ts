/** What judges of an entry may look at besides the entry: other registers it names, and who is still here. */
import { freshnessOf } from "#src/features/freshness/index.ts";
import { leavingDays } from "#src/features/people/index.ts";
import type { Db } from "#src/platform/db/index.ts";
import { registerById } from "../all.ts";
import type { Around, Entry, Register, RegisterId } from "./definition.ts";
import { entriesAt } from "./queries/entry.ts";
import { statementsAt } from "./queries/statement.ts";

const none: readonly Entry[] = [];

/** Reads what the registers' judges need, once for all their entries. */
export async function aroundOf(
  db: Db,
  companyId: string,
  registers: readonly Register[],
  moment: { readonly at: Date; readonly today: string },
): Promise<Around> {
  const wanted = new Set(registers.flatMap(({ needs = [] }) => needs));
  const entries = new Map<RegisterId, readonly Entry[]>();
  const at = { at: moment.at.toISOString(), today: moment.today };
  for (const id of wanted) {
    const register = registerById(id);
    if (register) entries.set(id, await entriesAt(db, register, companyId, at));
  }
  const leaving = await leavingDays(db, companyId);
  const statements = await statementsAt(db, companyId, at);
  // Only devices, and who looks at them, ask; the tables are opened once and kept.
  const freshness =
    wanted.has("devices") || registers.some(({ id }) => id === "devices")
      ? { freshness: await freshnessOf(db, companyId) }
      : {};
  return {
    ...freshness,
    today: moment.today,
    of: (id) => entries.get(id) ?? none,
    isComplete: (id) => statements.has(id),
    isHere: (personId) => {
      if (personId === "") return null;
      const left = leaving.get(personId);
      return left !== undefined && (left === "" || left >= moment.today);
    },
  };
}
