/** What is odd about a copy: what could take it together with the original, and what keeps it from being of use. */
import { daysBetween } from "#src/text/dates.ts";
import type { Around, Entry, Finding } from "../kit/definition.ts";
import { yesNo } from "../kit/read.ts";
import { findingWords } from "./text.ts";

/** Media that somebody can pocket. */
const portable = ["external-disk", "usb-stick", "optical", "tape"];
const HOURS = 24;

export function findings({ values }: Entry, { today }: Around): Finding[] {
  const found: Finding[] = [];
  const { medium = "", idle, last_run_on: lastRun = "", every_hours: every = "" } = values;
  const unplugs = medium === "external-disk" || medium === "usb-stick";
  if (unplugs && idle === "connected" && yesNo(values, "unalterable") !== true)
    found.push({ key: "always-connected", weight: "alarm", ...findingWords.alwaysConnected });
  if (yesNo(values, "never_run") === true)
    found.push({ key: "never-run", weight: "alarm", ...findingWords.neverRun });
  if (medium === "cloud" && yesNo(values, "cloud_mfa") === false)
    found.push({ key: "cloud-without-mfa", weight: "alarm", ...findingWords.cloudWithoutMfa });
  // Only the day of a run is known: it is late once the interval has passed for the whole of that day.
  if (lastRun !== "" && every !== "" && daysBetween(lastRun, today) * HOURS > Math.max(Number(every), HOURS))
    found.push({ key: "late", weight: "alarm", ...findingWords.late });
  if (portable.includes(medium) && yesNo(values, "encrypted") === false)
    found.push({ key: "readable", weight: "look", ...findingWords.readable });
  return found;
}
