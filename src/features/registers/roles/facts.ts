/** What the table of roles tells of the company: who leads, whether all have a name, whether the checker is apart. */
import type { RoleId } from "#src/handbook/registers/index.ts";
import type { Around, Entry, Register } from "../kit/definition.ts";
import { both, given, ofEvery, truth } from "../kit/known.ts";
import { yesNo } from "../kit/read.ts";
import { judgedRoles } from "./table.ts";

export const companyFacts: NonNullable<Register["companyFacts"]> = {
  names: [
    "roles.leadNamed",
    "roles.leadMayDecide",
    "roles.allNamed",
    "roles.checkerIndependent",
    "roles.everybodyKnows",
  ],
  facts: (entries, around) => {
    const { lines } = judgedRoles(entries, around);
    const auditor = lines.find(({ role }) => role === "auditor");
    return {
      "roles.leadNamed": roleFilled(entries, around, "lead"),
      "roles.leadMayDecide": leadMayDecide(entries),
      "roles.allNamed": both(...lines.map(({ filled }) => truth(filled))),
      "roles.checkerIndependent": auditor ? both(truth(auditor.filled), truth(auditor.independent)) : null,
      "roles.everybodyKnows":
        entries.length === 0 ? null : ofEvery(entries, ({ values }) => yesNo(values, "table_shown"), true),
    };
  },
};

/** Whether somebody who is here holds a role; null where the table does not say. */
export function roleFilled(
  entries: readonly Entry[],
  around: Pick<Around, "isHere">,
  role: RoleId,
): boolean | null {
  const line = judgedRoles(entries, around).lines.find((one) => one.role === role);
  return truth(line?.filled ?? "unknown");
}

function leadMayDecide(entries: readonly Entry[]): boolean | null {
  const lead = entries.find(({ values }) => values.role === "lead")?.values;
  return lead ? both(given(lead.may_stop), given(lead.may_spend_yen)) : null;
}
