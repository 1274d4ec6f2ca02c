/** What the controls learn of each set of data: from its copies, their last runs and the restore tests. */
import {
  countOutOfReach,
  countThreeTwoOne,
  type DataSet,
  restoredInTime,
  type ThreeTwoOnePart,
} from "#src/engine/backup/index.ts";
import type { Verdict } from "#src/engine/verdict/index.ts";
import { backupMedia } from "#src/handbook/registers/index.ts";
import { daysBetween } from "#src/text/dates.ts";
import { childrenOf } from "../kit/children.ts";
import type { Around, Entry, RegisterFacts } from "../kit/definition.ts";
import { yesNo } from "../kit/read.ts";
import { copiedWithinGoal, dataSetOf, endOf } from "./data-set.ts";
import { TEST_DAYS } from "./judgement.ts";

export const facts: RegisterFacts = {
  register: "backups",
  names: [
    "dataSet.threeCopies",
    "dataSet.twoMedia",
    "dataSet.remoteCopy",
    "dataSet.offlineCopy",
    "dataSet.copiedInTime",
    "dataSet.restoredUnchanged",
    "dataSet.restoredInTime",
  ],
  kindOf: () => "data-set",
  factsOf: (entry, around) => {
    const set = setAround(entry, around);
    const { parts } = countThreeTwoOne(set, backupMedia);
    const part = (wanted: ThreeTwoOnePart) => parts.find((one) => one.part === wanted)?.verdict ?? "unknown";
    return {
      "dataSet.threeCopies": known(part("copies")),
      "dataSet.twoMedia": known(part("media")),
      "dataSet.remoteCopy": known(part("remote")),
      "dataSet.offlineCopy": known(countOutOfReach(set, backupMedia).verdict),
      "dataSet.copiedInTime": known(copiedWithinGoal(set, around.today).verdict),
      "dataSet.restoredUnchanged": restoredUnchanged(entry, around),
      "dataSet.restoredInTime": known(restoredInTime(set, endOf(around.today), TEST_DAYS).verdict),
    };
  },
};

/** The set of data with what belongs to it. */
export function setAround(entry: Entry, around: Around): DataSet {
  const copies = childrenOf(around.of("copies"), "data_set", entry.id);
  return dataSetOf(entry, copies, childrenOf(around.of("restore-tests"), "data_set", entry.id));
}

export function known(verdict: Verdict): boolean | null {
  return verdict === "unknown" ? null : verdict === "yes";
}

/** As the latest test of the quarter says; an older one tells nothing about now. */
function restoredUnchanged(entry: Entry, { of, today }: Around): boolean | null {
  const tests = childrenOf(of("restore-tests"), "data_set", entry.id)
    .filter(({ values: { done_on: day = "" } }) => day <= today && daysBetween(day, today) <= TEST_DAYS)
    .toSorted((a, b) => ((a.values.done_on ?? "") < (b.values.done_on ?? "") ? 1 : -1));
  return tests[0] ? yesNo(tests[0].values, "unchanged") : null;
}
