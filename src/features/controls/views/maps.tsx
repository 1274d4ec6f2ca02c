/** The way to the five maps, each with how much of it is covered. */
import type { Lang } from "#src/text/words.ts";
import { LinkButton } from "#src/ui/button.tsx";
import { Card, Tiles } from "#src/ui/card.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { mapIds } from "../rules/framework-lists.ts";
import type { FrameworkMap } from "../rules/maps.ts";
import { text } from "../text/maps.ts";
import { tallyWords } from "./map-tally.ts";

/** The five maps with their counts. */
export function MapsPage({ lang, maps }: { readonly lang: Lang; readonly maps: readonly FrameworkMap[] }) {
  const t = text[lang];
  return (
    <>
      <PageHeader
        title={t.mapsTitle}
        answer={t.mapsLead}
        actions={<LinkButton href="/gap">{t.gapTitle}</LinkButton>}
      />
      <Tiles
        items={mapIds.flatMap((id) => {
          const map = maps.find((one) => one.id === id);
          if (!map) return [];
          return [
            <Card title={t[id]} href={`/maps/${id}`}>
              <p>{tallyWords(lang, map)}</p>
            </Card>,
          ];
        })}
      />
    </>
  );
}
