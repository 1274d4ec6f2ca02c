/** What the whole register tells: whether all was counted, and what became of what customers entrusted (R127). */
import type { FactName } from "#src/engine/control/index.ts";
import { allOf, type Verdict } from "#src/engine/verdict/index.ts";
import type { Around, Entry, Register } from "../kit/definition.ts";
import { truth } from "../kit/known.ts";
import { yesNo } from "../kit/read.ts";

const names = [
  "assets.countedByAllDepartments",
  "entrusted.listed",
  "entrusted.returnProved",
  "entrusted.notLeftOpen",
] as const satisfies readonly FactName[];

export const companyFacts: NonNullable<Register["companyFacts"]> = {
  names,
  facts: (entries, around) => {
    const isComplete = around.isComplete("assets");
    const entrusted = entries.filter(({ values }) => yesNo(values, "entrusted") === true);
    // One of which nobody said whose it is may be a customer's: then none of the three can be a yes.
    const all: Verdict = isComplete && entries.every(({ values }) => values.entrusted) ? "yes" : "unknown";
    const about = (judge: (entry: Entry) => Verdict) => truth(allOf([all, ...entrusted.map(judge)]));
    return {
      "assets.countedByAllDepartments": isComplete ? true : null,
      "entrusted.listed": about(({ values }) =>
        values.given_back_on || ((values.place || values.device || values.service) && values.return_on)
          ? "yes"
          : "no",
      ),
      "entrusted.returnProved": about((entry) => returnProved(entry, around)),
      "entrusted.notLeftOpen": about(({ values }) => (values.given_back_on ? "yes" : open(values))),
    };
  },
};

function returnProved({ values }: Entry, { today }: Around): Verdict {
  if (values.given_back_on) return values.return_proof ? "yes" : "no";
  if (!values.return_on) return "unknown";
  return values.return_on >= today ? "yes" : "no";
}

function open(values: Entry["values"]): Verdict {
  const answer = yesNo(values, "not_left_open");
  return answer === null ? "unknown" : answer ? "yes" : "no";
}
