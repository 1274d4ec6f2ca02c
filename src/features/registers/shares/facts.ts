/** What the controls learn of a folder or link. */
import type { FactValues } from "#src/engine/control/index.ts";
import { daysBetween } from "#src/text/dates.ts";
import { childrenOf } from "../kit/children.ts";
import type { Around, Entry, RegisterFacts } from "../kit/definition.ts";
import { yesNo } from "../kit/read.ts";

/** Days for which a review of permissions counts (control s6-permissions-reviewed). */
export const REVIEW_DAYS = 180;

const closed = ["self", "company", "named"];

export const facts: RegisterFacts = {
  register: "shares",
  names: [
    "share.purposeKnown",
    "share.notPastEnd",
    "share.closedToStrangers",
    "share.meantForPublic",
    "share.permissionsKnown",
    "share.onlyThoseWhoNeed",
  ],
  kindOf: ({ values }) => values.kind || null,
  // The roles on a shared device are no share in the controls' sense.
  include: ({ values }) => values.kind !== "device",
  factsOf,
};

function factsOf(entry: Entry, around: Around): FactValues {
  const { values } = entry;
  const { scope = "", end_on: end = "" } = values;
  return {
    "share.purposeKnown": values.purpose && values.shared_with ? true : null,
    "share.notPastEnd": end === "" ? null : end >= around.today,
    "share.closedToStrangers": scope === "" ? null : closed.includes(scope),
    "share.meantForPublic": yesNo(values, "meant_public"),
    "share.permissionsKnown": rightsOf(entry, around).length > 0 ? true : null,
    "share.onlyThoseWhoNeed": onlyThoseWhoNeed(entry, around),
  };
}

export function rightsOf(entry: Entry, { of }: Around): readonly Entry[] {
  return childrenOf(of("rights"), "share", entry.id);
}

/** A leaver's permission is one too many whatever the review said; a review counts for half a year. */
function onlyThoseWhoNeed(entry: Entry, around: Around): boolean | null {
  if (rightsOf(entry, around).some(({ values }) => around.isHere(values.person ?? "") === false))
    return false;
  const needed = yesNo(entry.values, "only_needed");
  return needed === true && !reviewedLately(entry, around.today) ? null : needed;
}

export function reviewedLately({ values }: Entry, today: string): boolean {
  const { reviewed_on: day = "" } = values;
  return day !== "" && day <= today && daysBetween(day, today) <= REVIEW_DAYS;
}
