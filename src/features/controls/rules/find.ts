/** Which controls a search, a state and a section leave over. */
import type { ControlResult } from "#src/engine/control/index.ts";
import { type Control, type SectionId, sections } from "#src/handbook/controls/index.ts";
import { fold } from "#src/text/fold.ts";
import { controlById } from "../catalogue.ts";
import { isMissing, standingOf } from "./standing.ts";

export const filters = ["all", "missing", "soon", "proved", "waived"] as const;
export type Filter = (typeof filters)[number];

export interface Wanted {
  readonly search: string;
  readonly filter: Filter;
  readonly section: SectionId | undefined;
}

export function sectionOf(id: string | undefined): SectionId | undefined {
  return sections.find((section) => section.id === id)?.id;
}

/** In the order of the handbook. @param today the company's day */
export function found(results: readonly ControlResult[], wanted: Wanted, today: string): ControlResult[] {
  const words = wanted.search.split(/\s+/).map(fold).filter(Boolean);
  return results.filter((result) => {
    const control = controlById(result.id);
    if (!control || (wanted.section && control.section !== wanted.section)) return false;
    return isWanted(result, wanted.filter, today) && words.every((word) => textOf(control).includes(word));
  });
}

function isWanted(result: ControlResult, filter: Filter, today: string): boolean {
  const standing = standingOf(result, today);
  if (filter === "all") return true;
  if (filter === "missing") return isMissing(standing);
  return standing === filter || (filter === "proved" && standing === "soon");
}

const texts = new Map<string, string>();

/** What a control may be looked for by, folded once. */
function textOf({ id, section, title, reason, task }: Control): string {
  const known = texts.get(id);
  if (known !== undefined) return known;
  const parts = [id, section, title, reason, task.title].flatMap((part) =>
    typeof part === "string" ? [part] : [part.ja, part.en],
  );
  const text = parts.map(fold).join(" ");
  texts.set(id, text);
  return text;
}
