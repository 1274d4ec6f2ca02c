/** What the controls learn of a supplier: contacts and clauses as they are known, the four points by their judge. */
import type { FactName, FactValues } from "#src/engine/control/index.ts";
import type { ProcessorPoint } from "#src/engine/supplier/index.ts";
import type { Around, Entry, RegisterFacts } from "../kit/definition.ts";
import { both, given, truth } from "../kit/known.ts";
import { yesNo } from "../kit/read.ts";
import { clauseKey } from "./fields.ts";
import { contractOf, processorOf } from "./judge.ts";

const points: Readonly<Record<ProcessorPoint, FactName>> = {
  selection: "supplier.selectedOnGrounds",
  contract: "supplier.handlingInContract",
  audit: "supplier.examinedThisYear",
  "foreign-servers": "supplier.foreignServersSettled",
};

export const facts: RegisterFacts = {
  register: "suppliers",
  names: [
    ...Object.values(points),
    "supplier.emergencyContact",
    "supplier.noticeAgreed",
    "supplier.lookedUp",
    "supplier.resubcontractByConsent",
    "supplier.workPlaceKnown",
    "supplier.prohibitedActsAgreed",
    "supplier.auditRight",
    "supplier.countryLawKnown",
  ],
  kindOf: ({ values }) => values.kind || null,
  factsOf,
};

function factsOf({ values }: Entry, { today }: Around): FactValues {
  const clause = (id: string) => yesNo(values, clauseKey(id));
  const four = processorOf(values, today).points.map(({ point, verdict }) => [points[point], truth(verdict)]);
  const silent = contractOf(values).silentlyPassedOn === "yes";
  return {
    ...Object.fromEntries(four),
    "supplier.emergencyContact": both(given(values.emergency_name), given(values.emergency_phone)),
    "supplier.noticeAgreed": yesNo(values, "notice_agreed"),
    "supplier.lookedUp": given(values.looked_up_on),
    "supplier.resubcontractByConsent": silent ? false : clause("consent-to-pass-on"),
    "supplier.workPlaceKnown": given(values.work_place),
    "supplier.prohibitedActsAgreed": clause("prohibited-acts"),
    "supplier.auditRight": clause("audit"),
    "supplier.countryLawKnown": given(values.country_law_on),
  };
}
