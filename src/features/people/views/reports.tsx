/** The list of past imports. */
import { formatNumber } from "#src/text/numbers.ts";
import type { Lang } from "#src/text/words.ts";
import { LinkButton } from "#src/ui/button.tsx";
import { DateText } from "#src/ui/date-text.tsx";
import { EmptyState } from "#src/ui/empty-state.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Pager } from "#src/ui/pager.tsx";
import { type Column, Table } from "#src/ui/table.tsx";
import type { ImportReport } from "../queries/imports.ts";
import { outcomes } from "../rules/plan.ts";
import { importText } from "../text/imports.ts";
import { text } from "../text.ts";

const LIST = "/registers/people";

export const REPORTS_PAGE = 20;

export interface ReportsProps {
  readonly lang: Lang;
  readonly reports: readonly ImportReport[];
  readonly total: number;
  readonly page: number;
  readonly timeZone: string;
  readonly mayEdit: boolean;
}

export function ReportsView(props: ReportsProps) {
  const { lang, reports } = props;
  const t = importText[lang];
  const start = props.mayEdit ? (
    <LinkButton href={`${LIST}/imports/new`} kind="primary">
      {text[lang].import}
    </LinkButton>
  ) : null;
  if (props.total === 0)
    return (
      <>
        <PageHeader title={t.reportsTitle} back={{ href: LIST, label: text[lang].title }} />
        <EmptyState lang={lang} purpose={t.reportsEmpty} action={start} example={t.reportsExample} />
      </>
    );
  return (
    <>
      <PageHeader title={t.reportsTitle} back={{ href: LIST, label: text[lang].title }} actions={start} />
      <Table lang={lang} caption={t.reportsTitle} captionHidden columns={columns(props)} rows={reports} />
      <Pager
        lang={lang}
        page={props.page}
        pageSize={REPORTS_PAGE}
        total={props.total}
        href={(page) => `${LIST}/imports?page=${page}`}
      />
    </>
  );
}

function columns({ lang, timeZone }: ReportsProps): Column<ImportReport>[] {
  const t = importText[lang];
  return [
    {
      key: "when",
      header: t.when,
      cell: (report) => (
        <a href={`${LIST}/imports/${report.id}`}>
          <DateText lang={lang} value={report.confirmedAt} timeZone={timeZone} time />
        </a>
      ),
    },
    { key: "source", header: t.source, cell: (report) => report.fileName || t.pasted },
    ...outcomes.map(
      (outcome): Column<ImportReport> => ({
        key: outcome,
        header: t[outcome],
        align: "end",
        cell: (report) => formatNumber(report.counts[outcome]),
      }),
    ),
  ];
}
