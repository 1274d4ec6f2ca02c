/** The list of past imports of a register. */
import { formatNumber } from "#src/text/numbers.ts";
import type { Lang } from "#src/text/words.ts";
import { LinkButton } from "#src/ui/button.tsx";
import { DateText } from "#src/ui/date-text.tsx";
import { EmptyState } from "#src/ui/empty-state.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Pager } from "#src/ui/pager.tsx";
import { type Column, Table } from "#src/ui/table.tsx";
import type { Register } from "../../kit/definition.ts";
import { path } from "../../kit/read.ts";
import { text } from "../../kit/text/index.ts";
import { importPath, importsPath } from "../path.ts";
import type { RegisterImport } from "../queries/drafts.ts";
import { importText } from "../text/imports.ts";

export const REPORTS_PAGE = 20;

export interface ReportsProps {
  readonly lang: Lang;
  readonly register: Register;
  readonly reports: readonly RegisterImport[];
  readonly total: number;
  readonly page: number;
  readonly timeZone: string;
  readonly mayEdit: boolean;
}

export function ReportsView(props: ReportsProps) {
  const { lang, register, reports } = props;
  const t = importText[lang];
  const back = { href: path(register), label: register.words.title[lang] };
  const start = props.mayEdit ? (
    <LinkButton href={`${importsPath(register)}/new`} kind="primary">
      {text[lang].import}
    </LinkButton>
  ) : null;
  if (props.total === 0)
    return (
      <>
        <PageHeader title={t.reportsTitle} back={back} />
        <EmptyState lang={lang} purpose={t.reportsEmpty} action={start} example={t.reportsExample} />
      </>
    );
  return (
    <>
      <PageHeader title={t.reportsTitle} back={back} actions={start} />
      <Table lang={lang} caption={t.reportsTitle} captionHidden columns={columns(props)} rows={reports} />
      <Pager
        lang={lang}
        page={props.page}
        pageSize={REPORTS_PAGE}
        total={props.total}
        href={(page) => `${importsPath(register)}?page=${page}`}
      />
    </>
  );
}

function columns({ lang, register, timeZone }: ReportsProps): Column<RegisterImport>[] {
  const t = importText[lang];
  const count = (key: "added" | "changed" | "unchanged" | "refused"): Column<RegisterImport> => ({
    key,
    header: t[key],
    align: "end",
    cell: ({ counts }) => formatNumber(counts[key]),
  });
  return [
    {
      key: "when",
      header: t.when,
      cell: ({ id, confirmedAt }) => (
        <a href={importPath(register, id)}>
          <DateText lang={lang} value={confirmedAt} timeZone={timeZone} time />
        </a>
      ),
    },
    { key: "source", header: t.source, cell: ({ fileName }) => fileName || t.pasted },
    count("added"),
    count("changed"),
    count("unchanged"),
    count("refused"),
  ];
}
