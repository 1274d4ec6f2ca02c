/** What a pack makes of the handbook: the same lists with its fields in place, worked out once for each pack. */
import {
  applyPack,
  type ContentKind,
  comparePacks,
  type Difference,
  exportPack,
  type ImportProblem,
  type Pack,
  type PackHead,
  packProblems,
} from "#src/engine/pack/index.ts";
import { type Control, controls, type HandAnswer } from "#src/handbook/controls/index.ts";
import { contentHead, packContent } from "#src/handbook/pack.ts";

/** Where a fact that is answered by hand is asked: in exactly one control. */
export interface Asked {
  readonly control: Control;
  readonly answer: HandAnswer;
}

/** The controls as a company has them. */
export interface Catalogue {
  readonly head: PackHead;
  readonly controls: readonly Control[];
  readonly byId: ReadonlyMap<string, Control>;
  readonly asked: ReadonlyMap<string, Asked>;
}

/** The kinds that a company's pack may change: what its pages really take from the catalogue. */
export const ownKinds: readonly ContentKind[] = [packContent.controls];

function catalogueOf(head: PackHead, list: readonly Control[]): Catalogue {
  const asked = list.flatMap((control) =>
    control.byHand.map((answer) => [answer.fact, { control, answer }] as const),
  );
  return { head, controls: list, byId: new Map(list.map((one) => [one.id, one])), asked: new Map(asked) };
}

/** What the program brings. */
export const shippedCatalogue: Catalogue = catalogueOf(contentHead, controls);

/** Everything that the program brings, as a file would have it. */
export const shippedPack: Pack = exportPack(ownKinds, contentHead);

/** The catalogue with a pack in place. Entries that no longer fit a newer program are left as the program has them. */
export function catalogueWith(pack: Pack): Catalogue {
  const sound = withoutUnfit(pack);
  const list = applyPack(packContent.controls, sound).map(({ value }) => value);
  return catalogueOf(pack.content, list);
}

/** The pack without the entries in which something is wrong: a newer program may have other fields or shorter times. */
export function withoutUnfit(pack: Pack): Pack {
  const unfit = new Set(packProblems(ownKinds, pack).flatMap(({ entry }: ImportProblem) => entry ?? []));
  if (unfit.size === 0) return pack;
  const entries = Object.entries(pack.entries).filter(([entry]) => !unfit.has(entry));
  return { ...pack, entries: Object.fromEntries(entries) };
}

/** A pack with everything in it that may be changed, what it leaves out as the program has it. */
export function wholePack(pack: Pack): Pack {
  const entries = Object.entries(shippedPack.entries).map(
    ([entry, own]) => [entry, { ...own, ...pack.entries[entry] }] as const,
  );
  return { ...pack, entries: Object.fromEntries(entries) };
}

/** Only what differs from what the program brings: that is what is kept. */
export function ownPart(pack: Pack): Pack["entries"] {
  const entries = Object.entries(pack.entries).flatMap(([entry, fields]) => {
    const shipped = shippedPack.entries[entry] ?? {};
    const changed = Object.entries(fields).filter(([field, value]) => shipped[field] !== value);
    return changed.length > 0 ? [[entry, Object.fromEntries(changed)] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** What becomes different when one pack takes the other's place. */
export function changesBetween(before: Pack, after: Pack): readonly Difference[] {
  return comparePacks(wholePack(before), wholePack(after));
}
