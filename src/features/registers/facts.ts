/** What the registers tell the judge of controls, so that nobody is asked by hand. */
import type { FactName, Facts, FactValue, FactValues, RegisteredObject } from "#src/engine/control/index.ts";
import type { Db } from "#src/platform/db/index.ts";
import type { FactSource } from "#src/shell/feature.ts";
import { registers } from "./all.ts";
import { aroundOf } from "./kit/around.ts";
import type { Entry, Register } from "./kit/definition.ts";
import { entriesAt } from "./kit/queries/entry.ts";
import { type Statement, statementsAt } from "./kit/queries/statement.ts";

const names: readonly FactName[] = registers.flatMap(({ facts, companyFacts }) => [
  ...(facts?.names ?? []),
  ...(companyFacts?.names ?? []),
]);

/** Everything the registers know about a company at a moment. */
export const facts: FactSource = {
  facts: [...new Set(names)],
  collect: async (db: Db, companyId, moment): Promise<Facts> => {
    const at = { at: moment.at.toISOString(), today: moment.today };
    const telling = registers.filter(({ facts: own, companyFacts }) => own || companyFacts);
    const around = await aroundOf(db, companyId, telling, moment);
    const statements = await statementsAt(db, companyId, at);
    const company: Record<string, FactValue | null> = {};
    const found: Record<string, { complete: boolean; objects: RegisteredObject[] }> = {};
    for (const register of telling) {
      const read = around.of(register.id);
      const entries = read.length > 0 ? read : await entriesAt(db, register, companyId, at);
      Object.assign(company, register.companyFacts?.facts(entries, around));
      const beside = await register.facts?.beside?.(db, companyId, entries, moment);
      collectObjects(register, entries, around, statements, found, beside);
    }
    return { company, registers: found };
  },
};

function collectObjects(
  register: Register,
  entries: readonly Entry[],
  around: Parameters<NonNullable<Register["facts"]>["factsOf"]>[1],
  statements: ReadonlyMap<string, Statement>,
  found: Record<string, { complete: boolean; objects: RegisteredObject[] }>,
  beside: ReadonlyMap<string, FactValues> = new Map(),
): void {
  const { facts: own } = register;
  if (!own) return;
  const objects = entries
    .filter((entry) => own.include?.(entry) ?? true)
    .map((entry) => ({
      id: entry.id,
      kind: own.kindOf?.(entry) ?? null,
      facts: { ...own.factsOf(entry, around), ...beside.get(entry.id) },
    }));
  const complete = statements.has(register.id);
  const before = found[own.register];
  // Two of our registers may feed one of the controls': only together are they complete.
  found[own.register] = before
    ? { complete: before.complete && complete, objects: [...before.objects, ...objects] }
    : { complete, objects };
}
