/** What the controls learn of an information asset: its owner, its time, and how far its risk has been dealt with. */
import type { FactName, FactValues } from "#src/engine/control/index.ts";
import type { Around, Entry, RegisterFacts, Values } from "../kit/definition.ts";
import { yesNo } from "../kit/read.ts";
import { riskFacts } from "./risk/facts.ts";
import { forEver } from "./text/for-ever.ts";

const own = ["asset.ownerNamed", "asset.retentionSet", "asset.withinRetention"] as const;

export const facts: RegisterFacts = {
  register: "assets",
  names: [...own, ...riskFacts.names] satisfies FactName[],
  factsOf,
  beside: riskFacts.read,
};

function factsOf({ values }: Entry, { today, isHere }: Around): FactValues {
  return {
    "asset.ownerNamed": isHere(values.owner ?? ""),
    "asset.retentionSet": values.retention || values.keep_until ? true : null,
    "asset.withinRetention": withinRetention(values, today),
  };
}

/** By the day where there is one. A span of years alone says nothing, as nobody wrote when it began. */
export function withinRetention(values: Values, today: string): boolean | null {
  if (values.disposed_on && values.disposed_on <= today) return true;
  if (yesNo(values, "needless")) return false;
  if (values.keep_until) return values.keep_until >= today;
  return forEver.test(values.retention ?? "") ? true : null;
}
