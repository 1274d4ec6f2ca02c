/** The numbers of one part of an outside list. */
import type { Catalogue } from "#src/features/packs/index.ts";
import type { Lang } from "#src/text/words.ts";
import { Section } from "#src/ui/section.tsx";
import { Table } from "#src/ui/table.tsx";
import type { MapItem } from "../rules/maps.ts";
import { text } from "../text/maps.ts";
import { ItemState } from "./map-item.tsx";

export function Group(props: {
  readonly lang: Lang;
  readonly catalogue: Catalogue;
  readonly title: string | undefined;
  readonly caption: string;
  readonly items: readonly MapItem[];
  readonly today: string;
}) {
  const { lang, catalogue, title, items, today } = props;
  const t = text[lang];
  const table = (
    <Table
      lang={lang}
      caption={title ?? props.caption}
      captionHidden
      rows={items}
      columns={[
        {
          key: "item",
          header: t.item,
          cell: ({ key, name, more, ranks }) => (
            <div id={key}>
              {/^[a-z]/.test(key) ? null : <span class="nowrap">{key} </span>}
              {name[lang]}
              {more ? <div class="soft map-more">{more[lang]}</div> : null}
              {ranks && ranks.length > 0 ? (
                <div class="soft map-more">
                  {t.ranks(ranks.map(({ year, rank }) => t.rank(String(year), String(rank))).join(" / "))}
                </div>
              ) : null}
            </div>
          ),
        },
        {
          key: "state",
          header: t.state,
          cell: (item) => <ItemState lang={lang} catalogue={catalogue} item={item} today={today} />,
        },
      ]}
    />
  );
  return title ? <Section title={title}>{table}</Section> : table;
}
