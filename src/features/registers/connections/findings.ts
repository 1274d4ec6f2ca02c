/** What is odd about a connection: nobody needs it, nobody looked, an old device, a door that is always open. */
import type { Around, Entry, Finding } from "../kit/definition.ts";
import { yesNo } from "../kit/read.ts";
import { deviceSupported, HALF_YEAR, stillNeeded, unusedFor } from "./facts.ts";
import { findingWords } from "./text/findings.ts";

export function findings({ values }: Entry, around: Around): Finding[] {
  const { today } = around;
  const found: Finding[] = [];
  const add = (key: keyof typeof findingWords, weight: Finding["weight"]) =>
    found.push({ key, weight, ...findingWords[key] });
  if (around.isHere(values.owner ?? "") === false) add("ownerLeft", "alarm");
  if (yesNo(values, "needed") === false) add("notNeeded", "alarm");
  else if (unusedFor(values, today) > HALF_YEAR) add("unused", "alarm");
  else if (stillNeeded(values, today) === null) add("askAgain", "look");
  if (deviceSupported(values, around) === false) add("oldDevice", "alarm");
  if (values.kind === "remote-maintenance" && values.opened === "always") add("alwaysOpen", "look");
  if (values.kind !== "exchange" && yesNo(values, "mfa") === false) add("oneFactor", "look");
  if (!values.supplier) add("nobody", "note");
  return found;
}
