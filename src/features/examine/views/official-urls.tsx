/** The official-URL book as members see it: what stands in it, who checked it, what could be added. */
import { formatDate } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import { LinkButton } from "#src/ui/button.tsx";
import { Details } from "#src/ui/details.tsx";
import { EmptyState } from "#src/ui/empty-state.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Pager } from "#src/ui/pager.tsx";
import { SearchBox } from "#src/ui/search-box.tsx";
import { State } from "#src/ui/state.tsx";
import { Table } from "#src/ui/table.tsx";
import type { CheckedUrl } from "../read-urls.ts";
import type { Suggestion } from "../rules/suggestions.ts";
import { kindsOfUrl, kindWord } from "../rules/url-kinds.ts";
import { officialText } from "../text/official.ts";

export const BOOK = "/examine/official-urls";

export interface BookProps {
  readonly lang: Lang;
  readonly timeZone: string;
  readonly rows: readonly CheckedUrl[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
  readonly search: string;
  readonly mayEdit: boolean;
  readonly suggestions: readonly Suggestion[];
}

export function Book(props: BookProps) {
  const { lang, rows, total, page, pageSize, search, mayEdit, suggestions } = props;
  const t = officialText[lang];
  const add = mayEdit ? (
    <LinkButton href={`${BOOK}/new`} kind="primary">
      {t.add}
    </LinkButton>
  ) : undefined;
  const isEmpty = rows.length === 0 && search === "";
  return (
    <>
      <PageHeader
        title={t.title}
        answer={t.lead}
        back={{ href: "/examine", label: t.backToExamine }}
        actions={isEmpty ? undefined : add}
      />
      {isEmpty ? (
        <EmptyState lang={lang} purpose={t.empty} action={add} example={t.example} />
      ) : (
        <>
          <SearchBox lang={lang} action={BOOK} label={t.search} value={search} />
          <Entries {...props} />
          <Pager
            lang={lang}
            page={page}
            pageSize={pageSize}
            total={total}
            href={(to) =>
              `${BOOK}?${new URLSearchParams({ page: String(to), ...(search && { q: search }) })}`
            }
          />
        </>
      )}
      {mayEdit && suggestions.length > 0 ? (
        <Details summary={t.suggestions} open={isEmpty}>
          <p>{t.suggestionsLead}</p>
          <ul>
            {suggestions.map((one) => (
              <li>
                <a href={`${BOOK}/new?${new URLSearchParams({ ...one })}`}>{t.suggest(one.name)}</a>{" "}
                <span class="soft">{one.url}</span>
              </li>
            ))}
          </ul>
        </Details>
      ) : null}
    </>
  );
}

function Entries({ lang, timeZone, rows }: BookProps) {
  const t = officialText[lang];
  return (
    <Table
      lang={lang}
      caption={t.title}
      captionHidden
      rows={rows}
      empty={t.empty}
      columns={[
        {
          key: "name",
          header: t.name,
          cell: ({ entry }) => (
            <>
              <a href={`${BOOK}/${entry.id}`}>{entry.name}</a>
              <p class="soft address">{entry.url}</p>
            </>
          ),
        },
        {
          key: "kind",
          header: t.kind,
          cell: ({ entry }) => kindWord(lang, kindsOfUrl.find((one) => one === entry.kind) ?? "other"),
        },
        {
          key: "state",
          header: t.state,
          cell: (row) => <Standing lang={lang} timeZone={timeZone} url={row} />,
        },
        {
          key: "open",
          header: t.visits,
          cell: ({ entry, checked }) =>
            checked.state === "two" ? (
              <a href={entry.url} rel="noreferrer">
                {t.visits}
              </a>
            ) : (
              <a href={`${BOOK}/${entry.id}`}>{t.check}</a>
            ),
        },
      ]}
    />
  );
}

const states = { two: "done", one: "partly", none: "not-yet" } as const;

export function Standing(props: {
  readonly lang: Lang;
  readonly timeZone: string;
  readonly url: CheckedUrl;
}) {
  const { lang, timeZone, url } = props;
  const t = officialText[lang];
  const { state, until } = url.checked;
  return (
    <>
      <State lang={lang} state={states[state]}>
        {t[state]}
      </State>
      {until ? (
        <p class="soft">{t.validUntil(formatDate(until, { lang, timeZone, weekday: false }))}</p>
      ) : null}
    </>
  );
}
