/** What is odd about a set of data: no copy that survives, none far away, none fresh, never rehearsed. */
import { countOutOfReach, countThreeTwoOne, restoredInTime } from "#src/engine/backup/index.ts";
import { backupMedia } from "#src/handbook/registers/index.ts";
import type { Around, Entry, Finding } from "../kit/definition.ts";
import { copiedWithinGoal, endOf } from "./data-set.ts";
import { setAround } from "./facts.ts";
import { TEST_DAYS } from "./judgement.ts";
import { findingWords } from "./text/findings.ts";

export function findings(entry: Entry, around: Around): Finding[] {
  const set = setAround(entry, around);
  const rule = countThreeTwoOne(set, backupMedia).verdict;
  const reach = countOutOfReach(set, backupMedia).verdict;
  const copied = copiedWithinGoal(set, around.today);
  const restored = restoredInTime(set, endOf(around.today), TEST_DAYS);
  const found: Finding[] = [];
  if (reach === "no") found.push({ key: "all-in-reach", weight: "alarm", ...findingWords.allInReach });
  if (copied.verdict === "no")
    found.push({ key: "copy-too-old", weight: "alarm", ...findingWords.copyTooOld });
  if (restored.verdict === "no")
    found.push({ key: "restore-failed", weight: "alarm", ...findingWords.restoreFailed });
  if (around.isHere(entry.values.owner ?? "") === false)
    found.push({ key: "owner-left", weight: "alarm", ...findingWords.ownerLeft });
  if (rule === "no") found.push({ key: "rule-missed", weight: "look", ...findingWords.ruleMissed });
  if (rule === "unknown" || reach === "unknown")
    found.push({ key: "copies-unknown", weight: "look", ...findingWords.copiesUnknown });
  if (restored.reason === "never-tested" || restored.reason === "test-too-old")
    found.push({ key: "not-rehearsed", weight: "look", ...findingWords.notRehearsed });
  return found;
}
