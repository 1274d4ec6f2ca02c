/** What is odd about a line of the table of roles: empty, left, without a deputy, checking one's own work. */
import type { Around, Entry, Finding } from "../kit/definition.ts";
import { judgedRoles } from "./table.ts";
import { findingWords } from "./text/findings.ts";

export function findings({ values }: Entry, around: Around): Finding[] {
  const found: Finding[] = [];
  const add = (key: keyof typeof findingWords, weight: Finding["weight"]) =>
    found.push({ key, weight, ...findingWords[key] });
  const line = judgedRoles(around.of("roles"), around).lines.find(({ role }) => role === values.role);
  const holderGone = around.isHere(values.holder ?? "") === false;
  if (holderGone) add("holderLeft", "alarm");
  if (line?.filled === "no" && !holderGone) add("vacant", "alarm");
  if (line?.filled === "unknown") add("notKnown", "look");
  if (around.isHere(values.deputy ?? "") === false) add("deputyLeft", "alarm");
  else if (line?.deputy === "no" && line.filled === "yes") add("noDeputy", "look");
  if (line?.conflicts.some(({ person }) => holds(values, person))) add("checksOwn", "alarm");
  return found;
}

const holds = ({ holder, holder_outside }: Entry["values"], person: string) =>
  person === holder || (holder_outside ? person.endsWith(holder_outside) : false);
