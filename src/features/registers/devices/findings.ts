/** What is odd about a device: support that ends, nobody who answers for it, first passwords. */
import { daysBetween } from "#src/text/dates.ts";
import type { Around, Entry, Finding } from "../kit/definition.ts";
import { yesNo } from "../kit/read.ts";
import { supported } from "./facts.ts";
import { findingWords } from "./text.ts";

/** Days before the end of support at which the replacement is due to be planned (R10). */
const SOON = 180;

export function findings({ values }: Entry, { today, isHere }: Around): Finding[] {
  const found: Finding[] = [];
  const excepted = (values.exception_until ?? "") >= today && values.exception_why !== "";
  if (supported(values, today) === false)
    found.push({
      key: "past-support",
      weight: excepted ? "look" : "alarm",
      ...(excepted ? findingWords.excepted : findingWords.pastSupport),
    });
  else if (values.support_ends && daysBetween(today, values.support_ends) <= SOON)
    found.push({ key: "support-ends", weight: "look", ...findingWords.supportEnds });
  if (isHere(values.owner ?? "") === false)
    found.push({ key: "owner-left", weight: "alarm", ...findingWords.ownerLeft });
  if (isHere(values.used_by ?? "") === false)
    found.push({ key: "user-left", weight: "look", ...findingWords.userLeft });
  if (yesNo(values, "initial_changed") === false)
    found.push({ key: "first-password", weight: "alarm", ...findingWords.firstPassword });
  if (values.wifi_cipher === "wep" || values.wifi_cipher === "open" || values.wifi_cipher === "wpa-tkip")
    found.push({ key: "weak-wifi", weight: "alarm", ...findingWords.weakWifi });
  if (values.belongs === "private" && !((values.byod_until ?? "") >= today))
    found.push({ key: "byod", weight: "look", ...findingWords.byod });
  return found;
}
