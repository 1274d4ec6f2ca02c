/** What the register of personal data tells of the company; "all" is certain only once the register is complete. */
import type { FactName } from "#src/engine/control/index.ts";
import type { Around, Entry, Register, Values } from "../kit/definition.ts";
import { both, either, given, ofEvery, oneOf, within } from "../kit/known.ts";
import { several, yesNo } from "../kit/read.ts";
import { roleFilled } from "../roles/facts.ts";
import { transfersRecorded } from "./provision.ts";
import { isConcrete } from "./purpose.ts";

/** A look by the person in charge counts for a year (s10-handling-rules). */
const YEAR = 365;

type Ask = (values: Values, around: Around) => boolean | null;

/** Facts that hold when they hold of every kind of data. */
const ofEach: Readonly<Record<FactName, Ask>> = {
  "personalData.listed": (values) =>
    both(given(values.items), given(values.people_count), given(values.place), given(values.retention)),
  "personalData.purposesConcrete": isConcrete,
  "personalData.purposesPublished": ({ told }) => oneOf(told, ["told", "published", "evident"]),
  "personalData.checkedByManager": ({ checked_on }, { today }) => within(checked_on, YEAR, today),
  "personalData.consentKept": consentKept,
  "personalData.foreignLawSorted": (values) =>
    yesNo(values, "people_abroad") === false
      ? true
      : both(yesNo(values, "people_abroad"), given(values.abroad_asked_on)),
  "personalData.pcsNamed": (values) =>
    onPcs(
      values,
      both(either(given(values.device), given(values.named_places)), yesNo(values, "nothing_elsewhere")),
    ),
  "personalData.usbBlocked": (values) => onPcs(values, yesNo(values, "usb_blocked")),
  "personalData.lockedWhenUnused": (values) => onPcs(values, yesNo(values, "locked_away")),
  "personalData.deskNamed": (values, { isHere }) =>
    both(isHere(values.desk ?? ""), yesNo(values, "desk_published")),
  "personalData.identityCheckSettled": (values) =>
    both(given(values.identity_check), given(values.answer_days)),
};

export const companyFacts: NonNullable<Register["companyFacts"]> = {
  names: [
    ...(Object.keys(ofEach) as FactName[]),
    "personalData.managerNamed",
    "personalData.transfersRecorded",
  ],
  facts: (entries, around) => {
    const complete = around.isComplete("personal-data");
    const each = Object.entries(ofEach).map(([fact, of]) => [
      fact,
      ofEvery(entries, ({ values }) => of(values, around), complete),
    ]);
    return {
      ...Object.fromEntries(each),
      "personalData.managerNamed": managerNamed(entries, around, complete),
      "personalData.transfersRecorded": ofEvery(
        entries,
        (entry) => transfersRecorded(entry, around),
        complete,
      ),
    };
  },
};

/** The role has a holder, and each kind of data those who handle it. */
function managerNamed(entries: readonly Entry[], around: Around, complete: boolean): boolean | null {
  const manager = roleFilled(around.of("roles"), around, "personal-data-manager");
  return both(
    manager,
    ofEvery(entries, ({ values }) => given(values.handlers), complete),
  );
}

function consentKept(values: Values): boolean | null {
  const ways = several(values, "given");
  if (ways.length === 0) return null;
  return ways.includes("consent") ? yesNo(values, "consent_kept") : true;
}

/** Of data that is known to lie on no PC, nothing is asked of PCs. */
function onPcs(values: Values, answer: boolean | null): boolean | null {
  const media = several(values, "media");
  return media.length > 0 && !media.includes("pc") ? true : answer;
}
