/** The list of people: searched, filtered, sorted and paged by the server; cards on a phone. */
import { formatDate } from "#src/text/dates.ts";
import { formatNumber } from "#src/text/numbers.ts";
import type { Lang } from "#src/text/words.ts";
import { Actions, LinkButton } from "#src/ui/button.tsx";
import { EmptyState } from "#src/ui/empty-state.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Pager } from "#src/ui/pager.tsx";
import { SearchBox } from "#src/ui/search-box.tsx";
import { Section } from "#src/ui/section.tsx";
import { Badge } from "#src/ui/state.tsx";
import { type Column, Table } from "#src/ui/table.tsx";
import { fullKana, fullName, type Person } from "../fields.ts";
import { type ListQuery, listQuery, sortKeyOf } from "../list-query.ts";
import { PAGE_SIZE, type PeopleFilter, presences } from "../queries/list.ts";
import { hasLeft } from "../rules/plan.ts";
import { fieldText, text } from "../text.ts";
import { employmentWord } from "./values.ts";

const LIST = "/registers/people";

export interface ListProps {
  readonly lang: Lang;
  readonly people: readonly Person[];
  /** How many the filter finds. */
  readonly total: number;
  readonly present: number;
  readonly left: number;
  readonly departments: readonly string[];
  readonly query: ListQuery;
  readonly today: string;
  readonly mayEdit: boolean;
}

export function ListView(props: ListProps) {
  const { lang, query, mayEdit } = props;
  const t = text[lang];
  const { filter } = query;
  return (
    <>
      <PageHeader
        title={t.title}
        answer={[
          t.answer(formatNumber(props.present)),
          props.left > 0 ? t.answerLeft(formatNumber(props.left)) : "",
        ].join(lang === "ja" ? "" : " ")}
        actions={
          mayEdit ? (
            <>
              <LinkButton href={`${LIST}/imports/new`} kind="primary">
                {t.import}
              </LinkButton>
              <LinkButton href={`${LIST}/new`}>{t.add}</LinkButton>
            </>
          ) : null
        }
      />
      <Search {...props} />
      <Table
        lang={lang}
        caption={t.title}
        captionHidden
        columns={columns(lang, props.today)}
        rows={props.people}
        sort={filter.sort}
        sortHref={(sort) => LIST + listQuery({ ...filter, sort: { ...sort, key: sortKeyOf(sort.key) } })}
        empty={t.notFound}
      />
      <Pager
        lang={lang}
        page={query.page}
        pageSize={PAGE_SIZE}
        total={props.total}
        href={(page) => LIST + listQuery(filter, page)}
      />
      <Section title={t.exportTitle} lead={t.exportLead}>
        <Actions>
          <LinkButton href={`${LIST}/export.xlsx${exportQuery(filter)}`}>{t.exportXlsx}</LinkButton>
          <LinkButton href={`${LIST}/export.csv${exportQuery(filter)}`}>{t.exportCsv}</LinkButton>
          <LinkButton href={`${LIST}/imports`} kind="quiet">
            {t.reports}
          </LinkButton>
        </Actions>
      </Section>
    </>
  );
}

/** Without a query the export holds everybody; so the list's usual filter must be said. */
function exportQuery(filter: PeopleFilter): string {
  const query = new URLSearchParams(listQuery(filter));
  query.set("presence", filter.presence);
  return `?${query}`;
}

function Search({ lang, query, departments }: ListProps) {
  const t = text[lang];
  const { filter } = query;
  const hidden = { sort: filter.sort.key, direction: filter.sort.direction };
  return (
    <SearchBox lang={lang} action={LIST} label={t.search} value={filter.q} hidden={hidden}>
      <select class="input input--select" name="department" aria-label={fieldText[lang].department}>
        <option value="">{t.allDepartments}</option>
        {departments.map((department) => (
          <option value={department} selected={department === filter.department}>
            {department}
          </option>
        ))}
      </select>
      <select class="input input--select" name="presence" aria-label={t.presence}>
        {presences.map((presence) => (
          <option value={presence} selected={presence === filter.presence}>
            {t[presence]}
          </option>
        ))}
      </select>
    </SearchBox>
  );
}

function columns(lang: Lang, today: string): Column<Person>[] {
  const t = text[lang];
  const f = fieldText[lang];
  return [
    {
      key: "name",
      header: t.name,
      sortable: true,
      cell: (person) => (
        <>
          <a href={`${LIST}/${person.id}`}>{fullName(person)}</a>
          {fullKana(person) ? <div class="soft">{fullKana(person)}</div> : null}
          {person.left_on ? <Badge>{leavingWords(lang, person, today)}</Badge> : null}
        </>
      ),
    },
    { key: "number", header: f.number, sortable: true, nowrap: true, cell: (person) => person.number },
    { key: "department", header: f.department, sortable: true, cell: (person) => person.department },
    { key: "title", header: f.title, sortable: true, cell: (person) => person.title },
    { key: "mail", header: f.mail, cell: (person) => person.mail },
    { key: "employment", header: f.employment, cell: (person) => employmentWord(lang, person.employment) },
  ];
}

/** "Left …" or "Leaves …", with the day. */
export function leavingWords(lang: Lang, person: Person, today: string): string {
  const day = formatDate(person.left_on, { lang, weekday: false });
  return hasLeft(person, today) ? text[lang].leftOn(day) : text[lang].leavesOn(day);
}

/** Before anybody is in the register. */
export function EmptyView({ lang, mayEdit }: { readonly lang: Lang; readonly mayEdit: boolean }) {
  const t = text[lang];
  const sample = [t.exampleNumber, t.exampleName, t.exampleMail, t.exampleDepartment];
  return (
    <>
      <PageHeader title={t.title} />
      <EmptyState
        lang={lang}
        purpose={t.purpose}
        action={
          mayEdit ? (
            <LinkButton href={`${LIST}/imports/new`} kind="primary">
              {t.import}
            </LinkButton>
          ) : null
        }
        example={
          <>
            <p>{t.exampleLead}</p>
            <p class="soft">{sample.join(" / ")}</p>
          </>
        }
      />
    </>
  );
}
