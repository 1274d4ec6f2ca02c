/** What is odd about a domain, site or account: it ends, it is not ours, its software is old, a password opens it. */
import { daysBetween } from "#src/text/dates.ts";
import type { Around, Entry, Finding } from "../kit/definition.ts";
import { yesNo } from "../kit/read.ts";
import { softwareUpdated } from "./facts.ts";
import { findingWords } from "./text/findings.ts";

const SOON = 60;
const CLOSE = 30;
const ADMINS_DAYS = 183;

export function findings({ values }: Entry, { today, isHere }: Around): Finding[] {
  const found: Finding[] = [];
  const add = (key: keyof typeof findingWords, weight: Finding["weight"]) =>
    found.push({ key, weight, ...findingWords[key] });
  if (isHere(values.owner ?? "") === false) add("ownerLeft", "alarm");
  const isSite = values.kind === "site";
  const ends = isSite ? values.certificate_on : values.expires_on;
  const again = yesNo(values, isSite ? "certificate_renews" : "renews_itself") === true;
  const days = ends ? daysBetween(today, ends) : null;
  if (days !== null && days < 0) add("over", "alarm");
  else if (days !== null && days <= CLOSE && !again) add("endsClose", "alarm");
  else if (days !== null && days <= SOON && !again) add("endsSoon", "look");
  if (values.registered_to === "person") add("person", "alarm");
  else if (values.registered_to === "vendor") add("vendor", "look");
  if (yesNo(values, "admin_mfa") === false) add("oneFactor", "alarm");
  if (isSite && softwareUpdated(values, today) === false) add("oldSoftware", "alarm");
  if (values.lookalikes_found) add("lookalikes", "look");
  if (values.admins_on && daysBetween(values.admins_on, today) > ADMINS_DAYS) add("oldAdmins", "note");
  return found;
}
