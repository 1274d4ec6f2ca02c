// Whether the content of a pack has grown old.
import type { PackHead } from "./content.ts";

export type PackWarning = "older-than-12-months" | "superseded" | "older-than-own" | "checked-in-the-future";

/** What to warn of. `own` is the content that the program brings; days are YYYY-MM-DD. */
export function packWarnings(head: PackHead, own: PackHead, today: string): readonly PackWarning[] {
  const warnings: (PackWarning | false)[] = [
    today > yearAfter(head.checkedOn) && "older-than-12-months",
    head.supersededBy !== null && "superseded",
    head.checkedOn < own.checkedOn && "older-than-own",
    head.checkedOn > today && "checked-in-the-future",
  ];
  return warnings.filter((warning) => warning !== false);
}

/** The same day a year later; of a 29 February the comparison with days that exist holds all the same. */
function yearAfter(day: string): string {
  return `${String(Number(day.slice(0, 4)) + 1).padStart(4, "0")}${day.slice(4)}`;
}
