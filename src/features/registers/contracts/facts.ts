/** What the register of contracts tells of the company: decisions of the last year, and who comes when called. */
import type { Around, Register, Values } from "../kit/definition.ts";
import { both, either, given, within } from "../kit/known.ts";
import { yesNo } from "../kit/read.ts";
import { alerting, type ContractKind } from "./fields.ts";

/** A decision is looked at again after a year (s3-2-insurance-decided, a03-watch-service, s5-2-outsourcing-compared). */
const YEAR = 365;

export const companyFacts: NonNullable<Register["companyFacts"]> = {
  names: [
    "insurance.decided",
    "outsourcing.decided",
    "monitoring.decided",
    "monitoring.alertsRead",
    "monitoring.emergencyHelpKnown",
  ],
  facts: (entries, around) => {
    const of = (...kinds: readonly ContractKind[]) =>
      entries.map(({ values }) => values).filter(({ kind }) => kinds.some((one) => one === kind));
    const all = around.isComplete("contracts");
    const helpers = of("watch", "it-vendor", "response");
    return {
      "insurance.decided": some(of("insurance"), (one) => decided(one, around), all),
      "outsourcing.decided": some(helpers, (one) => both(yesNo(one, "compared"), decided(one, around)), all),
      "monitoring.decided": some(
        of("watch"),
        (one) => both(yesNo(one, "compared"), decided(one, around)),
        all,
      ),
      "monitoring.alertsRead": some(
        of(...alerting).filter(inForce),
        (one) => around.isHere(one.alerts_read_by ?? ""),
        all,
      ),
      "monitoring.emergencyHelpKnown": some(helpers.filter(inForce), (one) => given(one.hotline), all),
    };
  },
};

/** One of them; where the register may lack some, there may be another. */
function some(
  entries: readonly Values[],
  of: (values: Values) => boolean | null,
  complete: boolean,
): boolean | null {
  return either(...entries.map(of), complete ? false : null);
}

const decided = (values: Values, { today }: Around): boolean | null => within(values.decided_on, YEAR, today);

/** Not yet ended, and not one that is only being looked at. */
export function inForce({ standing }: Values): boolean {
  return standing === "" || standing === undefined || standing === "in-force";
}
