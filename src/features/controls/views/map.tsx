/** One outside list with the state of the controls behind each of its numbers. */
import type { Catalogue } from "#src/features/packs/index.ts";
import type { Lang } from "#src/text/words.ts";
import { LinkButton } from "#src/ui/button.tsx";
import { Notice } from "#src/ui/notice.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import type { FrameworkMap } from "../rules/maps.ts";
import { text } from "../text/maps.ts";
import { Group } from "./map-group.tsx";
import { tallyWords } from "./map-tally.ts";
import { Sources } from "./sources.tsx";

interface MapProps {
  readonly lang: Lang;
  readonly catalogue: Catalogue;
  readonly map: FrameworkMap;
  readonly today: string;
}

export function MapPage({ lang, catalogue, map, today }: MapProps) {
  const t = text[lang];
  const leads = {
    threats: t.threatsLead,
    bcp: t.bcpLead,
    "personal-data": t.personalDataLead,
    scs: "",
    iso: "",
  };
  const [first, ...rest] = map.notices;
  return (
    <>
      <PageHeader
        title={t[map.id]}
        back={{ href: "/maps", label: t.back }}
        answer={tallyWords(lang, map)}
        actions={map.id === "scs" ? <LinkButton href="/maps/scs.xlsx">{t.download}</LinkButton> : null}
      />
      {first ? <Notice lang={lang} tone="info" title={first[lang]} /> : null}
      {rest.map((notice) => (
        <p class="measure">{notice[lang]}</p>
      ))}
      <p class="measure soft">
        {leads[map.id]} {t.allProved}
      </p>
      {map.groups.map(({ title, items }) => (
        <Group
          lang={lang}
          catalogue={catalogue}
          title={title?.[lang]}
          items={items}
          today={today}
          caption={t[map.id]}
        />
      ))}
      <Sources lang={lang} sources={map.sources} />
    </>
  );
}
