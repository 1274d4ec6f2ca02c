/** A register's list: searched, filtered, sorted and paged by the server; cards on a phone. */
import type { Child } from "hono/jsx";
import { formatNumber } from "#src/text/numbers.ts";
import type { Lang } from "#src/text/words.ts";
import { Actions, Button, LinkButton } from "#src/ui/button.tsx";
import { EmptyState } from "#src/ui/empty-state.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Pager } from "#src/ui/pager.tsx";
import { SearchBox } from "#src/ui/search-box.tsx";
import { Section } from "#src/ui/section.tsx";
import { Badge } from "#src/ui/state.tsx";
import { type Column, Table } from "#src/ui/table.tsx";
import type { Entry, Finding, Register } from "../definition.ts";
import { type ListQuery, listHref, parameters } from "../list-query.ts";
import { presences } from "../queries/list.ts";
import { choiceWord, isRetired, label, nameOf, path } from "../read.ts";
import { text } from "../text/index.ts";
import { FindingBadges } from "./findings.tsx";
import { type Names, Value } from "./value.tsx";

export interface ListProps {
  readonly lang: Lang;
  readonly register: Register;
  readonly entries: readonly Entry[];
  /** Entry id → what is odd about it. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  readonly names: Names;
  /** Columns of other features, with their cells by entry. */
  readonly added: readonly {
    readonly key: string;
    readonly header: string;
    readonly cells: ReadonlyMap<string, Child>;
  }[];
  /** How many the filter finds. */
  readonly total: number;
  readonly query: ListQuery;
  readonly pageSize: number;
  readonly today: string;
  readonly mayEdit: boolean;
}

export function ListView(props: ListProps) {
  const { lang, register, query, total, mayEdit } = props;
  const t = text[lang];
  const title = register.words.title[lang];
  const table = (
    <Table
      lang={lang}
      caption={title}
      captionHidden
      columns={columns(props)}
      rows={props.entries}
      sort={query.sort}
      sortHref={(sort) => listHref(register, { ...query, sort, page: 1 })}
      empty={t.notFound}
    />
  );
  return (
    <>
      <PageHeader
        title={title}
        back={{ href: "/registers", label: t.home }}
        answer={t.count(formatNumber(total))}
        actions={mayEdit ? <Ways lang={lang} register={register} /> : null}
      />
      <Search {...props} />
      {mayEdit && total > 0 ? (
        <form method="get" action={`${path(register)}/bulk`} class="stack">
          {table}
          <Actions>
            <Button>{t.bulk}</Button>
            <LinkButton href={allHref(register, query)} kind="quiet">
              {t.bulkAll(formatNumber(total))}
            </LinkButton>
          </Actions>
        </form>
      ) : (
        table
      )}
      <Pager
        lang={lang}
        page={query.page}
        pageSize={props.pageSize}
        total={total}
        href={(page) => listHref(register, { ...query, page })}
      />
      <Section title={t.file} lead={t.fileLead}>
        <Actions>
          <LinkButton href={listHref(register, { ...query, page: 1 }, "export.xlsx")}>
            {t.exportXlsx}
          </LinkButton>
          <LinkButton href={listHref(register, { ...query, page: 1 }, "export.csv")}>
            {t.exportCsv}
          </LinkButton>
        </Actions>
      </Section>
    </>
  );
}

/** The address of changing everything that the list holds. */
function allHref(register: Register, query: ListQuery): string {
  const params = parameters(register, { ...query, page: 1 });
  params.set("all", "1");
  return `${path(register)}/bulk?${params}`;
}

function Ways({ lang, register }: { readonly lang: Lang; readonly register: Register }) {
  const t = text[lang];
  return (
    <>
      <LinkButton href={`${path(register)}/new`} kind="primary">
        {t.add(register.words.one[lang])}
      </LinkButton>
      <LinkButton href={`${path(register)}/imports/new`}>{t.import}</LinkButton>
      {(register.links ?? []).map(({ href, words }) => (
        <LinkButton href={href}>{words[lang]}</LinkButton>
      ))}
    </>
  );
}

function Search({ lang, register, query }: ListProps) {
  const t = text[lang];
  const { filter, sort } = query;
  const hidden = { sort: sort.key, direction: sort.direction };
  return (
    <SearchBox
      lang={lang}
      action={path(register)}
      label={t.search(register.words.title[lang])}
      value={filter.q}
      hidden={hidden}
    >
      {register.fields
        .filter((field) => field.filter)
        .map((field) => {
          const name = label(register, field.key, lang);
          const options = field.kind === "yes-no" ? ["yes", "no"] : (field.choices ?? []);
          return (
            <select class="input input--select" name={field.key} aria-label={name}>
              <option value="">{t.all(name)}</option>
              {[...options, "?"].map((value) => (
                <option value={value} selected={filter.is[field.key] === value}>
                  {value === "?"
                    ? `${name}: ${t.unknown}`
                    : field.kind === "yes-no"
                      ? `${name}: ${value === "yes" ? t.yes : t.no}`
                      : choiceWord(register, field.key, value, lang)}
                </option>
              ))}
            </select>
          );
        })}
      <select class="input input--select" name="presence" aria-label={t.presence}>
        {presences.map((presence) => (
          <option value={presence} selected={presence === filter.presence}>
            {presence === "all" ? t.allPresences : t[presence]}
          </option>
        ))}
      </select>
    </SearchBox>
  );
}

function columns(props: ListProps): Column<Entry>[] {
  const { lang, register, names, findings, today, mayEdit } = props;
  const t = text[lang];
  const shown = register.fields.filter(({ list, key }) => list && key !== register.name);
  return [
    {
      key: register.name,
      header: label(register, register.name, lang),
      sortable: true,
      cell: (entry) => (
        <>
          {mayEdit ? (
            <input
              class="choice__box"
              type="checkbox"
              name="id"
              value={entry.id}
              aria-label={t.selectOne(nameOf(register, entry))}
            />
          ) : null}{" "}
          <a href={`${path(register)}/${entry.id}`}>{nameOf(register, entry)}</a>
          {isRetired(entry, today) ? <Badge>{t.retired}</Badge> : null}
          <FindingBadges lang={lang} findings={findings.get(entry.id) ?? []} />
        </>
      ),
    },
    ...shown.map((field) => ({
      key: field.key,
      header: label(register, field.key, lang),
      sortable: field.sort,
      align: field.kind === "number" ? ("end" as const) : undefined,
      cell: (entry: Entry) => (
        <Value
          lang={lang}
          register={register}
          field={field}
          value={entry.values[field.key] ?? ""}
          names={names}
          compact
        />
      ),
    })),
    ...(register.computed ?? []).map(({ key, header, show }) => ({
      key,
      header: header[lang],
      align: "end" as const,
      cell: show,
    })),
    ...props.added.map(({ key, header, cells }) => ({
      key,
      header,
      cell: ({ id }: Entry) => cells.get(id),
    })),
  ];
}

/** Before anything is in the register. */
export function EmptyView(props: {
  readonly lang: Lang;
  readonly register: Register;
  readonly mayEdit: boolean;
}) {
  const { lang, register, mayEdit } = props;
  const t = text[lang];
  return (
    <>
      <PageHeader title={register.words.title[lang]} back={{ href: "/registers", label: t.home }} />
      <EmptyState
        lang={lang}
        purpose={register.words.purpose[lang]}
        action={
          mayEdit ? (
            <Actions>
              <LinkButton href={`${path(register)}/new`} kind="primary">
                {t.add(register.words.one[lang])}
              </LinkButton>
              <LinkButton href={`${path(register)}/imports/new`}>{t.import}</LinkButton>
            </Actions>
          ) : null
        }
        example={register.words.example[lang]}
      />
    </>
  );
}
