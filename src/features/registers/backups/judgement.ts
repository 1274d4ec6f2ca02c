/** Everything the judges say of a set of data, for its page, the judgement of all, and its print. */
import {
  type DataSet,
  type InTime,
  judgeRansomware,
  judgeThreeTwoOne,
  restoredInTime,
} from "#src/engine/backup/index.ts";
import { backupKnowledge } from "#src/handbook/registers/index.ts";
import type { Entry } from "../kit/definition.ts";
import { copiedWithinGoal, dataSetOf, endOf } from "./data-set.ts";

/** Days for which a rehearsal tells something about restoring (control p7-1-restore-rehearsal). */
export const TEST_DAYS = 92;

export interface Judgement {
  readonly entry: Entry;
  readonly copies: readonly Entry[];
  readonly set: DataSet;
  readonly threeTwoOne: ReturnType<typeof judgeThreeTwoOne>;
  readonly ransomware: ReturnType<typeof judgeRansomware>;
  readonly copied: InTime;
  readonly restored: InTime;
}

export function judgementOf(
  entry: Entry,
  copies: readonly Entry[],
  tests: readonly Entry[],
  today: string,
): Judgement {
  const set = dataSetOf(entry, copies, tests);
  return {
    entry,
    copies,
    set,
    threeTwoOne: judgeThreeTwoOne(set, backupKnowledge),
    ransomware: judgeRansomware(set, backupKnowledge),
    copied: copiedWithinGoal(set, today),
    restored: restoredInTime(set, endOf(today), TEST_DAYS),
  };
}
