/** What is odd about a contract: it ends, it has no number to call, nobody decided, its reader has left. */
import { daysBetween } from "#src/text/dates.ts";
import type { Around, Entry, Finding } from "../kit/definition.ts";
import { yesNo } from "../kit/read.ts";
import { inForce } from "./facts.ts";
import { findingWords } from "./text/findings.ts";

/** Days before the end at which it is told, and told louder (R81). */
const SOON = 60;
const CLOSE = 30;
const DECISION_DAYS = 365;
/** Those whom one calls on a bad day. */
const called: ReadonlySet<string> = new Set(["insurance", "watch", "it-vendor", "response"]);

export function findings({ values }: Entry, { today, isHere }: Around): Finding[] {
  const found: Finding[] = [];
  const add = (key: keyof typeof findingWords, weight: Finding["weight"]) =>
    found.push({ key, weight, ...findingWords[key] });
  if (isHere(values.owner ?? "") === false) add("ownerLeft", "alarm");
  if (inForce(values)) {
    const days = values.ends_on ? daysBetween(today, values.ends_on) : null;
    if (yesNo(values, "renews_itself") === true) {
      if (days !== null && days >= 0 && days <= SOON) add("renewsSoon", "note");
    } else if (days !== null && days < 0) add("over", "alarm");
    else if (days !== null && days <= CLOSE) add("endsClose", "alarm");
    else if (days !== null && days <= SOON) add("endsSoon", "look");
    if (called.has(values.kind ?? "") && !values.hotline) add("noHotline", "alarm");
    if (isHere(values.alerts_read_by ?? "") === false) add("readerLeft", "alarm");
    else if (values.kind === "watch" && !values.alerts_read_by) add("nobodyReads", "look");
  }
  if (values.standing === "considering") add("open", "look");
  if (values.decided_on && daysBetween(values.decided_on, today) > DECISION_DAYS) add("oldDecision", "look");
  return found;
}
