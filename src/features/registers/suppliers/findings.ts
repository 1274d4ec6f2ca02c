/** What is odd about a supplier: nobody to call, work passed on in silence, an examination too long ago. */
import { daysBetween } from "#src/text/dates.ts";
import type { Around, Entry, Finding } from "../kit/definition.ts";
import { either } from "../kit/known.ts";
import { yesNo } from "../kit/read.ts";
import { contractOf, isEntrusted, processorOf } from "./judge.ts";
import { findingWords } from "./text/findings.ts";

const SOON = 60;

export function findings({ values }: Entry, { today, isHere }: Around): Finding[] {
  const found: Finding[] = [];
  const add = (key: keyof typeof findingWords, weight: Finding["weight"]) =>
    found.push({ key, weight, ...findingWords[key] });
  const matters = either(yesNo(values, "important"), isEntrusted(values)) === true;
  if (contractOf(values).silentlyPassedOn === "yes") add("passedOn", "alarm");
  if (isHere(values.owner ?? "") === false) add("ownerLeft", "alarm");
  if (!values.emergency_name || !values.emergency_phone) add("noContact", matters ? "alarm" : "look");
  if (isEntrusted(values)) {
    const audit = processorOf(values, today).points.find(({ point }) => point === "audit");
    if (audit?.verdict === "no") add(values.examined_on ? "examinedLongAgo" : "neverExamined", "look");
    if (expired(values.p_mark_until, today) || expired(values.isms_until, today)) add("markEnded", "look");
  }
  if (yesNo(values, "servers_abroad") === true && !values.flow_decision) add("flowOpen", "look");
  if (yesNo(values, "personal_data") === true && !values.transfer) add("dutyOpen", "look");
  const until = values.contract_until;
  if (until && until < today) add("contractOver", "look");
  else if (until && daysBetween(today, until) <= SOON) add("contractEnds", "look");
  if (values.ordered_on && values.looked_up_on && values.looked_up_on > values.ordered_on)
    add("orderedFirst", "note");
  return found;
}

const expired = (day: string | undefined, today: string) => Boolean(day && day < today);
