/** What is odd about a key, the worst first. */
import { daysBetween } from "#src/text/dates.ts";
import type { Around, Entry, Finding } from "../kit/definition.ts";
import { yesNo } from "../kit/read.ts";
import { heldByTwo, sealed } from "./facts.ts";
import { isSecret, judgementOf } from "./judge.ts";
import { findingWords } from "./text/panel.ts";

/** Days after which the keys of doors and safes are counted again (control s6-rooms-and-keys). */
const COUNT_DAYS = 180;

export function findings({ values }: Entry, around: Around): Finding[] {
  const { isHere } = around;
  const found: Finding[] = [];
  const add = (key: keyof typeof findingWords, weight: Finding["weight"]) =>
    found.push({ key, weight, ...findingWords[key] });
  if (yesNo(values, "leaked") === true) add("leaked", "alarm");
  if (isHere(values.holder ?? "") === false || isHere(values.second_holder ?? "") === false)
    add("holderLeft", "alarm");
  if (isHere(values.owner ?? "") === false) add("ownerLeft", "alarm");
  if (isSecret(values)) ofSecret(values, around, add);
  else if (!countedLately(values.counted_on ?? "", around.today)) add("notCounted", "look");
  return found;
}

function ofSecret(
  values: Entry["values"],
  { isHere }: Around,
  add: (key: keyof typeof findingWords, weight: Finding["weight"]) => void,
): void {
  const judged = judgementOf(values);
  if (yesNo(values, "guessable") === true) add("guessable", "alarm");
  else if (judged?.verdict === "no") add("tooShort", "alarm");
  const hasSeal = sealed(values);
  if (yesNo(values, "seal_whole") === false) add("sealBroken", "alarm");
  else if (hasSeal === false) add("sealOld", "look");
  const critical = yesNo(values, "critical") === true;
  if (critical && heldByTwo(values, isHere) === false && hasSeal !== true) add("oneHolder", "alarm");
  if (values.kind === "password" && judged?.kind.reason === "trap") add("otherKind", "look");
}

function countedLately(day: string, today: string): boolean {
  return day !== "" && daysBetween(day, today) <= COUNT_DAYS;
}
