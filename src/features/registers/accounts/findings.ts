/** What is odd about an account: whose holder left, one factor where two are due, a shared ID without reason. */
import type { Around, Entry, Finding } from "../kit/definition.ts";
import { isImportant } from "./facts.ts";
import { signInOf } from "./sign-in.ts";
import { findingWords } from "./text.ts";

export function findings(entry: Entry, around: Around): Finding[] {
  const { values } = entry;
  const found: Finding[] = [];
  if (around.isHere(values.holder ?? "") === false)
    found.push({ key: "holder-left", weight: "alarm", ...findingWords.holderLeft });
  const { twoFactor, twoStep, discouraged } = signInOf(values);
  if (twoFactor === "no" && isImportant(entry, around))
    found.push({ key: "one-factor", weight: "alarm", ...findingWords.oneFactor });
  if (twoFactor === "no" && twoStep === "yes")
    found.push({ key: "two-steps-only", weight: "look", ...findingWords.twoStepsOnly });
  if (values.kind === "admin" && twoFactor === "yes" && discouraged.length > 0)
    found.push({ key: "weak-second", weight: "look", ...findingWords.weakSecond });
  if (values.kind === "admin" && !values.deputy)
    found.push({ key: "single-admin", weight: "look", ...findingWords.singleAdmin });
  if (values.kind === "shared" && !((values.shared_until ?? "") >= around.today && values.shared_reason))
    found.push({ key: "shared", weight: "look", ...findingWords.shared });
  return found;
}
