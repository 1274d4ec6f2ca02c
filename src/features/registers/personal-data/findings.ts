/** What is odd about a kind of personal data: a vague purpose, kept too long, given away without consent. */
import { daysBetween } from "#src/text/dates.ts";
import type { Around, Entry, Finding } from "../kit/definition.ts";
import { several, yesNo } from "../kit/read.ts";
import { hasToRecord, transfersRecorded } from "./provision.ts";
import { isConcrete } from "./purpose.ts";
import { findingWords } from "./text/findings.ts";

const YEAR = 365;

export function findings(entry: Entry, around: Around): Finding[] {
  const { values } = entry;
  const { today, isHere } = around;
  const found: Finding[] = [];
  const add = (key: keyof typeof findingWords, weight: Finding["weight"]) =>
    found.push({ key, weight, ...findingWords[key] });
  if (isHere(values.owner ?? "") === false) add("ownerLeft", "alarm");
  if (values.delete_on && values.delete_on < today) add("keptTooLong", "alarm");
  if (several(values, "given").includes("consent") && yesNo(values, "consent_kept") === false)
    add("noConsent", "alarm");
  if (isHere(values.desk ?? "") === false) add("deskLeft", "alarm");
  if (isConcrete(values) === false) add("vague", "look");
  if (!values.purpose) add("noPurpose", "look");
  if (values.told === "no") add("notTold", "look");
  if (hasToRecord(values) && transfersRecorded(entry, around) === null) add("noRecord", "look");
  if (yesNo(values, "usb_blocked") === false) add("usbOpen", "look");
  if (values.checked_on && daysBetween(values.checked_on, today) > YEAR) add("checkedLongAgo", "look");
  if (yesNo(values, "people_abroad") === true && !values.abroad_asked_on) add("abroadOpen", "look");
  return found;
}
