/** What is odd about a record: a request not answered in time, a record that lacks what it must say. */
import { daysBetween } from "#src/text/dates.ts";
import type { Around, Entry, Finding } from "../kit/definition.ts";
import { yesNo } from "../kit/read.ts";
import { isFull } from "../personal-data/provision.ts";
import { findingWords } from "./text/findings.ts";

/** Days before the answer is due at which it is told. */
const SOON = 7;

export function findings({ values }: Entry, { today, isHere }: Around): Finding[] {
  const found: Finding[] = [];
  const add = (key: keyof typeof findingWords, weight: Finding["weight"]) =>
    found.push({ key, weight, ...findingWords[key] });
  if (values.kind === "request") {
    const open = !values.answered_on;
    if (open && values.due_on && values.due_on < today) add("overdue", "alarm");
    else if (open && values.due_on && daysBetween(today, values.due_on) <= SOON) add("dueSoon", "look");
    else if (open) add("open", "note");
    if (!open && yesNo(values, "identity_checked") === false) add("notChecked", "alarm");
    if (open && isHere(values.owner ?? "") === false) add("ownerLeft", "alarm");
  } else {
    if (values.kind === "provision" && yesNo(values, "consent") === false) add("noConsent", "alarm");
    if (!isFull(values)) add("notFull", "look");
    if (values.keep_until && values.keep_until < today) add("mayGo", "note");
  }
  return found;
}
