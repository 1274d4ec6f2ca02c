/** What threats, media, and things to find out are called. */
import type { FindOut } from "#src/engine/risk/index.ts";
import { controlById } from "#src/features/controls/index.ts";
import { ownWords } from "#src/features/registers/index.ts";
import { assetThreats, media, ratingKeys } from "#src/handbook/registers/index.ts";
import type { Lang } from "#src/text/words.ts";
import { text } from "../text/common.ts";
import { listText } from "../text/list.ts";

/** More names than these make no sentence. */
const MOST_NAMES = 2;

export function threatName(lang: Lang, id: string): string {
  return assetThreats.find((threat) => threat.id === id)?.name[lang] ?? ownWords(id) ?? id;
}

export function mediumName(lang: Lang, id: string | null | undefined): string {
  return media.find((medium) => medium.id === id)?.name[lang] ?? text[lang].unknown;
}

export function controlName(lang: Lang, id: string): string {
  return controlById(id)?.title[lang] ?? id;
}

/** What to find out, with the time it takes. */
export function findOutWords(lang: Lang, findOut: FindOut): string {
  const t = listText[lang];
  switch (findOut.kind) {
    case "medium":
      return t["find-medium"];
    case "rating":
      return t["find-rating"](findOut.keys.map((key) => ratingKeys[key][lang]).join(text[lang].or));
    case "threats":
      return t["find-threats"](
        findOut.threats
          .slice(0, MOST_NAMES)
          .map((id) => threatName(lang, id))
          .join(text[lang].or),
      );
    case "checks": {
      const names = findOut.ids.slice(0, MOST_NAMES).map((id) => controlName(lang, id));
      const more = findOut.ids.length - names.length;
      return t["find-checks"](names.join(text[lang].or), more > 0 ? t.more(String(more)) : "");
    }
  }
}

/** Where it is found out. */
export function findOutHref(assetId: string, findOut: FindOut): string {
  if (findOut.kind === "threats") return `/registers/assets/risk/${assetId}/threats`;
  if (findOut.kind === "checks") return `/controls/${findOut.ids[0] ?? ""}`;
  return `/registers/assets/${assetId}/edit`;
}
