/** What is odd about a service: a leak that nobody closed, no second factor, a contract that ends. */
import { daysBetween } from "#src/text/dates.ts";
import type { Around, Entry, Finding } from "../kit/definition.ts";
import { yesNo } from "../kit/read.ts";
import { findingWords } from "./text/findings.ts";

const SOON = 60;

export function findings({ values }: Entry, { today, isHere }: Around): Finding[] {
  const found: Finding[] = [];
  if (values.leaked_on && !values.leak_closed_on)
    found.push({ key: "leak-open", weight: "alarm", ...findingWords.leakOpen });
  if (isHere(values.owner ?? "") === false)
    found.push({ key: "owner-left", weight: "alarm", ...findingWords.ownerLeft });
  if (yesNo(values, "mfa_offered") === true && yesNo(values, "mfa_required") === false)
    found.push({ key: "mfa-off", weight: "alarm", ...findingWords.mfaOff });
  if (yesNo(values, "mfa_offered") === false && !values.no_mfa_decided_on)
    found.push({ key: "no-mfa", weight: "look", ...findingWords.noMfa });
  if (values.default_scope === "public" || values.default_scope === "link")
    found.push({ key: "open-scope", weight: "alarm", ...findingWords.openScope });
  if (!values.approved_on) found.push({ key: "not-approved", weight: "note", ...findingWords.notApproved });
  if (values.kept_in === "none")
    found.push({ key: "kept-nowhere", weight: "look", ...findingWords.keptNowhere });
  const ends = values.contract_ends;
  if (ends && ends < today)
    found.push({ key: "contract-over", weight: "look", ...findingWords.contractOver });
  else if (ends && daysBetween(today, ends) <= SOON)
    found.push({ key: "contract-ends", weight: "look", ...findingWords.contractEnds });
  return found;
}
