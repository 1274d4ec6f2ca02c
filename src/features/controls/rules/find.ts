/** Which controls a search, a state and a section leave over. */
import type { ControlResult } from "#src/engine/control/index.ts";
import type { Catalogue } from "#src/features/packs/index.ts";
import { type Control, type SectionId, sections } from "#src/handbook/controls/index.ts";
import { fold } from "#src/text/fold.ts";
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

interface Judged {
  readonly catalogue: Catalogue;
  readonly results: readonly ControlResult[];
  /** The company's day. */
  readonly today: string;
}

/** In the order of the handbook. */
export function found({ catalogue, results, today }: Judged, wanted: Wanted): ControlResult[] {
  const words = wanted.search.split(/\s+/).map(fold).filter(Boolean);
  return results.filter((result) => {
    const control = catalogue.byId.get(result.id);
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

const texts = new WeakMap<Control, string>();

/** What a control may be looked for by, folded once. */
function textOf(control: Control): string {
  const known = texts.get(control);
  if (known !== undefined) return known;
  const { id, section, title, reason, task } = control;
  const parts = [id, section, title, reason, task.title].flatMap((part) =>
    typeof part === "string" ? [part] : [part.ja, part.en],
  );
  const text = parts.map(fold).join(" ");
  texts.set(control, text);
  return text;
}
