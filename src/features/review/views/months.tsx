/** All months that have a review, newest first. */
import { formatDate } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import { LinkButton } from "#src/ui/button.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Pager } from "#src/ui/pager.tsx";
import { State } from "#src/ui/state.tsx";
import { Table } from "#src/ui/table.tsx";
import type { ReviewLine } from "../queries.ts";
import { text } from "../text.ts";
import { monthName } from "./month-name.ts";

export interface MonthsPageProps {
  readonly lang: Lang;
  readonly timeZone: string;
  readonly thisMonth: string;
  readonly rows: readonly ReviewLine[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
  readonly direction: "asc" | "desc";
  readonly href: (change: { readonly page?: number; readonly direction?: "asc" | "desc" }) => string;
}

export function MonthsPage(props: MonthsPageProps) {
  const { lang, timeZone } = props;
  const t = text[lang];
  return (
    <>
      <PageHeader
        title={t.monthsTitle}
        answer={t.monthsAnswer}
        actions={<LinkButton href="/review">{t.toThisMonth}</LinkButton>}
      />
      <Table
        lang={lang}
        caption={t.monthsTitle}
        captionHidden
        rows={props.rows}
        sort={{ key: "month", direction: props.direction }}
        sortHref={({ direction }) => props.href({ direction, page: 1 })}
        empty={t.monthsEmpty}
        columns={[
          {
            key: "month",
            header: t.columnMonth,
            sortable: true,
            nowrap: true,
            cell: ({ month }) => <a href={`/review/months/${month}`}>{monthName(lang, month)}</a>,
          },
          {
            key: "state",
            header: t.columnState,
            cell: (row) => <MonthState lang={lang} row={row} thisMonth={props.thisMonth} />,
          },
          { key: "signer", header: t.columnSigner, cell: ({ signer }) => signer ?? "" },
          {
            key: "day",
            header: t.columnDay,
            nowrap: true,
            cell: ({ signed_at, changed_at }) => formatDate(signed_at ?? changed_at, { lang, timeZone }),
          },
        ]}
      />
      <Pager
        lang={lang}
        page={props.page}
        pageSize={props.pageSize}
        total={props.total}
        href={(page: number) => props.href({ page })}
      />
    </>
  );
}

function MonthState(props: { readonly lang: Lang; readonly row: ReviewLine; readonly thisMonth: string }) {
  const { lang, row } = props;
  const t = text[lang];
  if (row.signed_at)
    return (
      <State lang={lang} state="done">
        {t.stateSigned}
      </State>
    );
  const isNow = row.month === props.thisMonth;
  return (
    <State lang={lang} state={isNow ? "partly" : "not-yet"}>
      {isNow ? t.stateDraft : t.stateUnsigned}
    </State>
  );
}
