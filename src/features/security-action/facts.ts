/** Whether the company has recorded a declaration and where its policy can be read: for the controls. */
import type { FactSource } from "#src/shell/feature.ts";
import { recordsAt } from "./queries.ts";

/** Without a record it is unknown: the company may have declared and not written it down. */
export const facts: FactSource = {
  facts: ["securityAction.declared", "policy.published"],
  collect: async (db, companyId, { at }) => {
    const records = await recordsAt(db, companyId, at);
    const isSo = (of: (kind: string) => boolean) => (records.some(({ kind }) => of(kind)) ? true : null);
    const company = {
      "securityAction.declared": isSo((kind) => kind.startsWith("declared-")),
      "policy.published": isSo((kind) => kind === "policy-published"),
    };
    return { company, registers: {} };
  },
};
