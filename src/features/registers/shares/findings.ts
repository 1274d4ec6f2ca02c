/** What is odd about a share, the worst first. */
import type { Around, Entry, Finding } from "../kit/definition.ts";
import { yesNo } from "../kit/read.ts";
import { meansEveryone } from "./everyone.ts";
import { reviewedLately, rightsOf } from "./facts.ts";
import { findingWords } from "./text/panel.ts";

type Add = (key: keyof typeof findingWords, weight: Finding["weight"]) => void;

export function findings(entry: Entry, around: Around): Finding[] {
  const { values } = entry;
  const found: Finding[] = [];
  const add: Add = (key, weight) => found.push({ key, weight, ...findingWords[key] });
  const rights = rightsOf(entry, around);
  if (values.kind === "link") ofLink(entry, around.today, add);
  if (rights.some(({ values: right }) => around.isHere(right.person ?? "") === false)) add("leaver", "alarm");
  if (
    rights.some(
      ({ values: { name = "", may = "" } }) => meansEveryone(name) && may !== "view" && may !== "guest",
    )
  )
    add("everyone", "alarm");
  if (around.isHere(values.owner ?? "") === false) add("ownerLeft", "alarm");
  if (yesNo(values, "daily_admin") === true) add("dailyAdmin", "alarm");
  if (values.kind === "folder" && !reviewedLately(entry, around.today)) add("notReviewed", "look");
  return found;
}

function ofLink({ values }: Entry, today: string, add: Add): void {
  const { end_on: end = "", scope = "" } = values;
  if (end !== "" && end < today) add("pastEnd", "alarm");
  const open = scope === "public" || scope === "anyone-with-link";
  if (open && yesNo(values, "meant_public") !== true) add("openToAll", "alarm");
  if (!values.purpose || !values.shared_with) add("noPurpose", "look");
  if (end === "") add("noEnd", "look");
}
