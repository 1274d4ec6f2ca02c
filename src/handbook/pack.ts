// What of the handbook a content pack holds: its edition, and the lists whose texts, addresses, days, minutes and
// costs may be edited outside and taken in again. Conditions, scopes and whatever else is code stay with the program.
import type { ContentItem, ContentKind, PackHead } from "#src/engine/pack/content.ts";
import { bands } from "./bands.ts";
import { controls } from "./controls/index.ts";
import { questions } from "./diagnosis/index.ts";
import {
  annexA,
  continuityBands,
  continuitySource,
  continuityThemes,
  isoClauses,
  isoNotice,
  isoSource,
  personalDataItems,
  personalDataSource,
  scsRequirements,
  scsScheme,
  threatSources,
  threats,
} from "./frameworks/index.ts";
import { terms } from "./glossary/index.ts";
import { ownerActions, ownerPrinciples } from "./owner.ts";
import { principles } from "./principles.ts";
import { stars } from "./security-action.ts";
import { versions } from "./versions.ts";

/** The edition of the content that the program brings. */
export const contentHead: PackHead = { version: "2026.11", checkedOn: "2026-11-23", supersededBy: null };

/** Gives each element of a list its id. */
function withIds<T>(list: readonly T[], idOf: (one: T) => string | number): readonly ContentItem<T>[] {
  return list.map((value) => ({ id: String(idOf(value)), value }));
}

const id = (one: { readonly id: string }) => one.id;
const number = (one: { readonly number: number }) => one.number;

/** Every list whose texts are content; the key is the kind in front of the ids. */
export const packContent = {
  controls: {
    kind: "control",
    items: withIds(controls, id),
    optional: ["task.minutesEach"],
    days: ["evidence.days", "task.everyDays", "task.appearDaysBefore"],
  },
  questions: { kind: "question", items: withIds(questions, number), optional: ["ifNone"] },
  principles: { kind: "principle", items: withIds(principles, number) },
  bands: { kind: "band", items: withIds(bands, id) },
  versions: { kind: "edition", items: withIds(versions, id), optional: ["source.note"] },
  stars: { kind: "star", items: withIds(stars, (star) => star.stars), optional: ["source.note"] },
  ownerPrinciples: { kind: "owner-principle", items: withIds(ownerPrinciples, number) },
  ownerActions: { kind: "owner-action", items: withIds(ownerActions, number) },
  threats: { kind: "threat", items: withIds(threats, id) },
  scsRequirements: { kind: "scs", items: withIds(scsRequirements, id) },
  isoClauses: { kind: "iso-clause", items: withIds(isoClauses, id) },
  annexA: { kind: "iso-annex", items: withIds(annexA, id) },
  continuityThemes: { kind: "continuity", items: withIds(continuityThemes, id) },
  continuityBands: { kind: "continuity-band", items: withIds(continuityBands, id) },
  personalDataItems: { kind: "personal-data", items: withIds(personalDataItems, number) },
  terms: {
    kind: "term",
    items: withIds(terms, id),
    texts: ["term", "reading", "english", "easy"],
  },
  scsScheme: { kind: "notice", items: [{ id: "scs-scheme", value: scsScheme }] },
  sources: {
    kind: "source",
    items: [
      { id: "threats-handbook", value: threatSources.handbook },
      { id: "threats-newest", value: threatSources.newest },
      { id: "iso", value: isoSource },
      { id: "continuity", value: continuitySource },
      { id: "personal-data", value: personalDataSource },
    ],
    optional: ["note"],
  },
  isoNotice: { kind: "iso", items: [{ id: "notice", value: { text: isoNotice } }] },
} as const satisfies Readonly<Record<string, ContentKind>>;

/** The same as a list, for export and import. */
export const packKinds: readonly ContentKind[] = Object.values(packContent);
