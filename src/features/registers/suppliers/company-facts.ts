/** What the register of suppliers tells of the company as a whole: patterns, notices, recipients, buying. */
import type { Register, Values } from "../kit/definition.ts";
import { given, ofEvery } from "../kit/known.ts";
import { several, yesNo } from "../kit/read.ts";
import { patterns } from "./fields.ts";

export const companyFacts: NonNullable<Register["companyFacts"]> = {
  names: [
    "supplyChain.patternsReviewed",
    "supplyChain.vendorNoticeKnown",
    "personalData.recipientsSorted",
    "purchase.makerHistoryChecked",
  ],
  facts: (entries, around) => {
    const all = entries.map(({ values }) => values);
    const complete = around.isComplete("suppliers");
    const selling = all.filter((values) => yesNo(values, "sells_devices") === true);
    const announcing = all.filter((values) =>
      several(values, "patterns").some((pattern) => pattern === "software" || pattern === "cloud"),
    );
    return {
      "supplyChain.patternsReviewed": patternsReviewed(all, complete),
      "supplyChain.vendorNoticeKnown":
        announcing.length === 0 ? null : ofEvery(announcing, ({ notice_terms }) => given(notice_terms), true),
      "personalData.recipientsSorted": ofEvery(all, sorted, complete),
      "purchase.makerHistoryChecked": selling.length === 0 ? null : ofEvery(selling, checkedBefore, true),
    };
  },
};

/** Each pattern has somebody written down, or the whole register was gone through and has nobody of it. */
function patternsReviewed(all: readonly Values[], complete: boolean): true | null {
  const named = new Set(all.flatMap((values) => several(values, "patterns")));
  const through = complete && all.every((values) => values.patterns !== "");
  return through || patterns.every((pattern) => named.has(pattern)) ? true : null;
}

function sorted(values: Values): true | null {
  if (yesNo(values, "personal_data") === false) return true;
  return yesNo(values, "personal_data") === true ? given(values.transfer) : null;
}

/** Looked up no later than the last order. */
function checkedBefore({ looked_up_on = "", ordered_on = "" }: Values): boolean | null {
  if (looked_up_on === "") return null;
  return ordered_on === "" || looked_up_on <= ordered_on;
}
