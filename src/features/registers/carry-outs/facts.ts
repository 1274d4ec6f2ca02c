/** What the ledger of things carried out knows about the company. */
import type { Register } from "../kit/definition.ts";
import { isOut, isOverdue } from "./findings.ts";

export const companyFacts: NonNullable<Register["companyFacts"]> = {
  names: ["carryOut.allRecorded", "carryOut.noneOverdue"],
  facts: (entries, { today, isComplete }) => {
    const complete = isComplete("carry-outs");
    const out = entries.filter(({ values }) => isOut(values));
    const late = out.some(({ values }) => isOverdue(values, today));
    const open = out.some(({ values }) => (values.due_on ?? "") === "");
    const known = entries.length > 0 || complete;
    return {
      "carryOut.allRecorded": complete ? true : null,
      "carryOut.noneOverdue": late ? false : known && !open ? true : null,
    };
  },
};
