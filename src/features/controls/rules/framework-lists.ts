/** The outside lists by number, with the controls that refer to each of them. */
import type { References } from "#src/handbook/controls/index.ts";
import {
  annexA,
  annexThemes,
  continuitySource,
  continuityThemes,
  isoChapters,
  isoClauses,
  isoNotice,
  isoSource,
  personalDataGroups,
  personalDataItems,
  personalDataSource,
  scsAreas,
  scsRequirements,
  scsScheme,
  threatSources,
  threats,
  threatYears,
} from "#src/handbook/frameworks/index.ts";
import type { Source } from "#src/handbook/index.ts";
import type { Both } from "#src/text/words.ts";

export const mapIds = ["threats", "scs", "iso", "bcp", "personal-data"] as const;
export type MapId = (typeof mapIds)[number];

interface Listed {
  readonly key: string;
  readonly name: Both;
  readonly more?: Both;
  /** Its place in the table of each year; years in which it was in none are left out. */
  readonly ranks?: readonly { readonly year: number; readonly rank: number }[];
  readonly refers: (references: References) => boolean | undefined;
}

interface List {
  readonly notices: readonly Both[];
  readonly groups: readonly { readonly title: Both | null; readonly items: readonly Listed[] }[];
  readonly sources: readonly Source[];
}

export const lists: Readonly<Record<MapId, List>> = {
  threats: {
    notices: [],
    sources: Object.values(threatSources),
    groups: [
      {
        title: null,
        items: threats.map(({ id, name, meaning, ranks }) => ({
          key: id,
          name,
          more: meaning,
          ranks: threatYears.flatMap((year) => {
            const rank = ranks[year];
            return rank === null ? [] : [{ year, rank }];
          }),
          refers: (references) => references.threats?.includes(id),
        })),
      },
    ],
  },
  scs: {
    notices: [scsScheme.all, scsScheme.voluntary, scsScheme.status, scsScheme.how],
    sources: [scsScheme.source],
    groups: scsRequirements.map(({ id, title, criteria }) => ({
      title: { ja: `${id} ${title.ja}`, en: `${id} ${title.en}` },
      items: criteria.map((criterion) => ({
        key: criterion.id,
        name: criterion.text,
        // A control that names the requirement speaks of all its criteria.
        refers: ({ scs }) => scs?.some((one) => one === criterion.id || one === id),
      })),
    })),
  },
  iso: {
    notices: [isoNotice],
    sources: [isoSource],
    groups: [
      ...Object.entries(isoChapters).map(([chapter, title]) => ({
        title: { ja: `${chapter} ${title.ja}`, en: `${chapter} ${title.en}` },
        items: isoClauses.filter(({ id }) => id.startsWith(`${chapter}.`)).map(isoItem),
      })),
      ...Object.entries(annexThemes).map(([theme, title]) => ({
        title: { ja: `A.${theme} ${title.ja}`, en: `A.${theme} ${title.en}` },
        items: annexA.filter(({ id }) => id.startsWith(`A.${theme}.`)).map(isoItem),
      })),
    ],
  },
  bcp: {
    notices: [],
    sources: [continuitySource],
    groups: continuityThemes.map(({ name, items }) => ({
      title: name,
      items: items.map(({ number, question }) => ({
        key: String(number),
        name: question,
        refers: ({ continuity }) => continuity?.includes(number),
      })),
    })),
  },
  "personal-data": {
    notices: [],
    sources: [personalDataSource],
    groups: Object.entries(personalDataGroups).map(([group, title]) => ({
      title,
      items: personalDataItems
        .filter((item) => item.group === group)
        .map(({ number, question, point }) => ({
          key: String(number),
          name: question,
          more: point,
          refers: ({ personalData }) => personalData?.includes(number),
        })),
    })),
  },
};

function isoItem({ id, name }: { readonly id: string; readonly name: Both }): Listed {
  return { key: id, name, refers: ({ iso27001 }) => iso27001?.some((one) => one === id) };
}

/** The area of ★3 that a requirement belongs to. */
export function scsAreaOf(key: string): Both | undefined {
  return Object.entries(scsAreas).find(([number]) => key.startsWith(`${number}-`))?.[1];
}
