/** Whether the company has recorded a declaration: for the controls. */
import type { FactSource } from "#src/shell/feature.ts";
import { recordsAt } from "./queries.ts";

/** Without a record it is unknown: the company may have declared and not written it down. */
export const facts: FactSource = {
  facts: ["securityAction.declared"],
  collect: async (db, companyId, { at }) => {
    const declared = (await recordsAt(db, companyId, at)).some(({ kind }) => kind.startsWith("declared-"));
    return { company: { "securityAction.declared": declared ? true : null }, registers: {} };
  },
};
