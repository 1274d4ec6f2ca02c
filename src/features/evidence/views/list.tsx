/** All evidence of the company, or that of one control. */
import type { Catalogue } from "#src/features/packs/index.ts";
import { formatDate } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import { LinkButton } from "#src/ui/button.tsx";
import { EmptyState } from "#src/ui/empty-state.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Pager } from "#src/ui/pager.tsx";
import { SearchBox } from "#src/ui/search-box.tsx";
import { type Column, Table } from "#src/ui/table.tsx";
import { type EvidenceSort, type EvidenceView, filters, type ListedEvidence } from "../queries/list.ts";
import { text } from "../text.ts";
import { controlTitle, EvidenceStanding, GradeBadge } from "./words.tsx";

export interface ListProps {
  readonly lang: Lang;
  readonly catalogue: Catalogue;
  readonly view: EvidenceView;
  readonly rows: readonly ListedEvidence[];
  readonly total: number;
  readonly mayAdd: boolean;
  readonly href: (change: Partial<Pick<EvidenceView, "page" | "sort" | "direction">>) => string;
  readonly sortOf: (key: string) => EvidenceSort;
}

export function ListPage(props: ListProps) {
  const { lang, view } = props;
  const t = text[lang];
  const { control } = view;
  const addHref = `/evidence/new${control ? `?${new URLSearchParams({ control })}` : ""}`;
  return (
    <>
      <PageHeader
        title={t.title}
        answer={
          control ? (
            <>
              {t.allControls(controlTitle(lang, props.catalogue, control))}{" "}
              <a href="/evidence">{t.showAll}</a>
            </>
          ) : (
            t.answer
          )
        }
        actions={
          props.mayAdd ? (
            <LinkButton href={addHref} kind="primary">
              {t.add}
            </LinkButton>
          ) : null
        }
      />
      <Search {...props} />
      <Table
        lang={lang}
        caption={t.title}
        captionHidden
        rows={props.rows}
        columns={columns(props)}
        sort={{ key: view.sort, direction: view.direction }}
        sortHref={({ key, direction }) => props.href({ sort: props.sortOf(key), direction, page: 1 })}
        empty={t.none}
      />
      <Pager
        lang={lang}
        page={view.page}
        pageSize={view.pageSize}
        total={props.total}
        href={(page) => props.href({ page })}
      />
    </>
  );
}

function Search({ lang, view }: ListProps) {
  const t = text[lang];
  const hidden = { sort: view.sort, dir: view.direction, ...(view.control && { control: view.control }) };
  return (
    <SearchBox lang={lang} action="/evidence" label={t.search} value={view.search} hidden={hidden}>
      <select class="input input--select" name="state" aria-label={t.filter}>
        {filters.map((filter) => (
          <option value={filter} selected={filter === view.filter}>
            {t[filter]}
          </option>
        ))}
      </select>
    </SearchBox>
  );
}

function columns({ lang, view, catalogue }: ListProps): Column<ListedEvidence>[] {
  const t = text[lang];
  return [
    { key: "what", header: t.what, cell: (row) => <What lang={lang} catalogue={catalogue} row={row} /> },
    {
      key: "day",
      header: t.day,
      sortable: true,
      nowrap: true,
      cell: (row) => formatDate(row.happened_on, { lang, weekday: false }),
    },
    {
      key: "grade",
      header: t.grade,
      sortable: true,
      nowrap: true,
      cell: (row) => <GradeBadge lang={lang} row={row} />,
    },
    {
      key: "until",
      header: t.until,
      sortable: true,
      nowrap: true,
      cell: (row) => (
        <>
          <EvidenceStanding lang={lang} row={row} today={view.today} />
          <div class="soft">{formatDate(row.valid_until, { lang, weekday: false })}</div>
        </>
      ),
    },
  ];
}

function What(props: { readonly lang: Lang; readonly catalogue: Catalogue; readonly row: ListedEvidence }) {
  const { lang, catalogue, row } = props;
  const t = text[lang];
  const short = row.statement.length > 80 ? `${row.statement.slice(0, 80).toWellFormed()}…` : row.statement;
  return (
    <div class="evidence-line">
      {row.picture ? (
        <img
          class="evidence-line__picture"
          src={`/evidence/files/${row.picture}/thumbnail`}
          alt=""
          width="64"
          height="64"
          loading="lazy"
        />
      ) : null}
      <div>
        <a href={`/evidence/${row.id}`}>{controlTitle(lang, catalogue, row.control_id)}</a>
        <div class="evidence-line__words">{short}</div>
        {row.files > 0 ? <div class="soft">{t.files(String(row.files))}</div> : null}
      </div>
    </div>
  );
}

/** Before there is any. */
export function EmptyPage({ lang, mayAdd }: { readonly lang: Lang; readonly mayAdd: boolean }) {
  const t = text[lang];
  return (
    <>
      <PageHeader title={t.title} />
      <EmptyState
        lang={lang}
        purpose={t.purpose}
        action={
          mayAdd ? (
            <LinkButton href="/evidence/new" kind="primary">
              {t.add}
            </LinkButton>
          ) : null
        }
        example={<p>{t.example}</p>}
      />
    </>
  );
}
