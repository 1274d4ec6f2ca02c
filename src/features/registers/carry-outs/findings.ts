/** What is odd about a thing that is out: late, with somebody who left, readable by whoever finds it. */
import type { Around, Entry, Finding, Values } from "../kit/definition.ts";
import { yesNo } from "../kit/read.ts";
import { findingWords } from "./text.ts";

export function isOut(values: Values): boolean {
  return (values.back_on ?? "") === "";
}

/** Late from the day after the day of return. */
export function isOverdue(values: Values, today: string): boolean {
  const { due_on: due = "" } = values;
  return isOut(values) && due !== "" && due < today;
}

export function findings({ values }: Entry, { today, isHere }: Around): Finding[] {
  if (!isOut(values)) return [];
  const found: Finding[] = [];
  if (isOverdue(values, today)) found.push({ key: "overdue", weight: "alarm", ...findingWords.overdue });
  if (isHere(values.taken_by ?? "") === false)
    found.push({ key: "holder-left", weight: "alarm", ...findingWords.holderLeft });
  if (yesNo(values, "encrypted") === false)
    found.push({ key: "open", weight: "alarm", ...findingWords.open });
  if ((values.due_on ?? "") === "") found.push({ key: "no-due", weight: "look", ...findingWords.noDue });
  return found;
}
