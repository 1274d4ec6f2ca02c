/** The style guide's lists: table, search, pages, definitions, filter. */
import type { Lang } from "#src/text/words.ts";
import { DateText, Money } from "../date-text.tsx";
import { DefinitionList } from "../definition-list.tsx";
import { FilterList } from "../filter-list.tsx";
import { Pager } from "../pager.tsx";
import { SearchBox } from "../search-box.tsx";
import { Section } from "../section.tsx";
import { State, type StateName } from "../state.tsx";
import { type Column, Table } from "../table.tsx";
import { text } from "./text.ts";

type Device = {
  readonly name: string;
  readonly place: string;
  readonly state: StateName;
  readonly due: string;
  readonly cost: number;
};

export function ListExamples({ lang }: { readonly lang: Lang }) {
  const t = text[lang];
  const devices: readonly Device[] = [
    { name: t.pc, place: t.office, state: "done", due: "2026-12-21", cost: 12_000 },
    { name: t.nas, place: t.office, state: "expired", due: "2026-10-30", cost: 148_000 },
    { name: t.tablet, place: t.factory, state: "unknown", due: "2026-11-30", cost: 6_600 },
  ];
  return (
    <>
      <Section title={t.table} id="lists">
        <SearchBox lang={lang} action="#lists" label={t.searchLabel} value="" />
        <Table
          lang={lang}
          caption={t.caption}
          columns={columns(lang)}
          rows={devices}
          sort={{ key: "name", direction: "asc" }}
          sortHref={({ key, direction }) => `?sort=${key}&order=${direction}`}
        />
        <Pager lang={lang} page={2} pageSize={3} total={1234} href={(page) => `?page=${page}`} />
      </Section>
      <Section title={t.definitions}>
        <DefinitionList
          items={[
            [t.industry, t.industryValue],
            [t.closing, t.closingValue],
            [t.founded, <DateText lang={lang} value="1974-04-01" era />],
            [t.budget, <Money lang={lang} yen={1_250_000} />],
          ]}
        />
        <FilterList lang={lang} id="filter" label={t.filterLabel} items={[t.aichi, t.gifu]} />
      </Section>
    </>
  );
}

function columns(lang: Lang): readonly Column<Device>[] {
  const t = text[lang];
  return [
    { key: "name", header: t.name, sortable: true, cell: (device) => <a href="#lists">{device.name}</a> },
    { key: "place", header: t.place, sortable: true, cell: (device) => device.place },
    {
      key: "state",
      header: t.state,
      nowrap: true,
      cell: (device) => <State lang={lang} state={device.state} />,
    },
    {
      key: "due",
      header: t.due,
      sortable: true,
      nowrap: true,
      cell: (device) => <DateText lang={lang} value={device.due} />,
    },
    { key: "cost", header: t.cost, align: "end", cell: (device) => <Money lang={lang} yen={device.cost} /> },
  ];
}
