/** What the register of backups knows about the company as a whole. */
import { countOutOfReach } from "#src/engine/backup/index.ts";
import { allOf, anyOf, type Verdict, verdictOn } from "#src/engine/verdict/index.ts";
import { backupMedia } from "#src/handbook/registers/index.ts";
import { daysBetween } from "#src/text/dates.ts";
import { childrenOf } from "../kit/children.ts";
import type { Around, Entry, Register } from "../kit/definition.ts";
import { yesNo } from "../kit/read.ts";
import { known, setAround } from "./facts.ts";

/** Days for which bringing a whole system back counts (control p7-1-whole-rehearsal). */
const WHOLE_DAYS = 365;

export const companyFacts: NonNullable<Register["companyFacts"]> = {
  names: [
    "backup.mapComplete",
    "backup.goalsSet",
    "backup.wholeRestored",
    "backup.cloudChoiceMade",
    "backup.cloudMfaOn",
    "ransom.installersReady",
    "ransom.restoreOrderDecided",
    "passwordStorage.vaultCopied",
  ],
  facts: (entries, around) => ({
    "backup.mapComplete": around.isComplete("backups") ? true : null,
    "backup.goalsSet": filledIn(entries, ["loss_hours", "return_hours"]),
    "backup.wholeRestored": wholeRestored(around),
    "backup.cloudChoiceMade": filledIn(entries, ["cloud_choice", "cloud_decided_by", "cloud_decided_on"]),
    "backup.cloudMfaOn": cloudMfaOn(around),
    "ransom.installersReady": ofKind(
      entries,
      "software",
      (entry) => countOutOfReach(setAround(entry, around), backupMedia).verdict,
    ),
    "ransom.restoreOrderDecided": filledIn(entries, ["restore_order"]),
    "passwordStorage.vaultCopied": ofKind(entries, "vault", (entry) => vaultCopied(entry, around)),
  }),
};

/** An empty field may have been decided without being written down here: not known. */
function filledIn(entries: readonly Entry[], keys: readonly string[]): boolean | null {
  const filled = entries.every(({ values }) => keys.every((key) => values[key]));
  return entries.length > 0 && filled ? true : null;
}

function ofKind(entries: readonly Entry[], kind: string, judge: (entry: Entry) => Verdict): boolean | null {
  const verdicts = entries.filter(({ values }) => values.kind === kind).map(judge);
  return verdicts.length > 0 ? known(allOf(verdicts)) : null;
}

/** A trial counts for a year unless it is known to have failed; that there was none is known once somebody says so. */
function wholeRestored({ of, today, isComplete }: Around): boolean | null {
  const whole = of("restore-tests").filter(
    ({ values: { extent, done_on: day = "" } }) =>
      extent === "whole" && day <= today && daysBetween(day, today) <= WHOLE_DAYS,
  );
  if (whole.some(({ values }) => yesNo(values, "unchanged") === true)) return true;
  if (whole.some(({ values }) => yesNo(values, "unchanged") === null)) return null;
  return whole.length > 0 || isComplete("restore-tests") ? false : null;
}

function cloudMfaOn({ of }: Around): boolean | null {
  const inCloud = of("copies").filter(({ values }) => values.medium === "cloud");
  const verdicts = inCloud.map(({ values }) => verdictOn(yesNo(values, "cloud_mfa")));
  return inCloud.length > 0 ? known(allOf(verdicts)) : null;
}

/** Encrypted, and on a medium that is not normally connected (control s2-9-vault-copy). */
function vaultCopied(entry: Entry, around: Around): Verdict {
  const verdicts = childrenOf(around.of("copies"), "data_set", entry.id).map(({ values }) => {
    const off = values.idle ? values.idle === "disconnected" && values.medium !== "cloud" : null;
    const ran = yesNo(values, "never_run") === true ? false : values.last_run_on ? true : null;
    return allOf([verdictOn(yesNo(values, "encrypted")), verdictOn(off), verdictOn(ran)]);
  });
  const copied = anyOf(verdicts);
  return copied === "no" && yesNo(entry.values, "all_listed") !== true ? "unknown" : copied;
}
