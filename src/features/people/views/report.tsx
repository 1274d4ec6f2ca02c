/** What an import did, row by row; kept, and the same for everybody who may see the register. */
import { formatDateTime } from "#src/text/dates.ts";
import { formatNumber } from "#src/text/numbers.ts";
import type { Lang } from "#src/text/words.ts";
import { Actions, LinkButton } from "#src/ui/button.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Pager } from "#src/ui/pager.tsx";
import { Section } from "#src/ui/section.tsx";
import { Table } from "#src/ui/table.tsx";
import type { ImportReport, ReportRow } from "../queries/imports.ts";
import type { Outcome } from "../rules/plan.ts";
import { importText } from "../text/imports.ts";
import { reasonWords } from "../text/reasons.ts";
import { text } from "../text.ts";
import { Counts } from "./counts.tsx";
import { ImportSteps } from "./import-start.tsx";
import { Cells, Sentences } from "./line-table.tsx";
import { changeWord } from "./values.ts";

const LIST = "/registers/people";

export const REPORT_PAGE = 50;

export interface ReportProps {
  readonly lang: Lang;
  readonly report: ImportReport;
  /** The name of whoever confirmed it, if known. */
  readonly by: string | undefined;
  readonly timeZone: string;
  readonly outcome: Outcome;
  readonly rows: readonly ReportRow[];
  readonly page: number;
  readonly mayEdit: boolean;
}

export function ReportView(props: ReportProps) {
  const { lang, report, outcome } = props;
  const t = importText[lang];
  const { added, changed, refused, absent } = report.counts;
  const at = `${LIST}/imports/${report.id}`;
  const sentences = [
    added + changed > 0 ? t.reportAnswer(formatNumber(added), formatNumber(changed)) : t.reportNothing,
    refused > 0 ? t.reportRefused(formatNumber(refused)) : "",
  ];
  const when = formatDateTime(report.confirmedAt, { lang, timeZone: props.timeZone });
  return (
    <>
      <ImportSteps lang={lang} current={3} />
      <PageHeader
        title={`${t.reportTitle}: ${report.fileName || t.pasted}`}
        back={{ href: `${LIST}/imports`, label: t.reportsTitle }}
        answer={sentences.filter(Boolean).join(lang === "ja" ? "" : " ")}
        actions={<Onward {...props} />}
      />
      <p class="soft">{t.reportMeta(when, props.by ?? text[lang].someone)}</p>
      <Counts lang={lang} counts={report.counts} href={(one) => `${at}?show=${one}#rows`} />
      {absent > 0 ? <p>{t.absent(formatNumber(absent))}</p> : null}
      <Section title={`${t[outcome]}: ${formatNumber(report.counts[outcome])}`} id="rows">
        {outcome === "refused" && refused > 0 ? <Download lang={lang} at={at} /> : null}
        <RowTable {...props} />
        <Pager
          lang={lang}
          page={props.page}
          pageSize={REPORT_PAGE}
          total={report.counts[outcome]}
          href={(page) => `${at}?show=${outcome}&page=${page}#rows`}
        />
      </Section>
    </>
  );
}

function Onward({ lang, report, mayEdit }: ReportProps) {
  const t = importText[lang];
  return (
    <>
      {report.forSetup ? (
        <LinkButton href="/diagnosis" kind="primary">
          {t.diagnosis}
        </LinkButton>
      ) : null}
      <LinkButton href={LIST} kind={report.forSetup ? "secondary" : "primary"}>
        {t.toList}
      </LinkButton>
      {mayEdit ? (
        <LinkButton href={`${LIST}/imports/new${report.forSetup ? "?setup=1" : ""}`} kind="quiet">
          {t.again}
        </LinkButton>
      ) : null}
    </>
  );
}

function Download({ lang, at }: { readonly lang: Lang; readonly at: string }) {
  const t = importText[lang];
  return (
    <>
      <p>{t.downloadLead}</p>
      <Actions>
        <LinkButton href={`${at}/refused.xlsx`}>{t.download}</LinkButton>
      </Actions>
    </>
  );
}

function RowTable({ lang, rows, outcome }: ReportProps) {
  const t = importText[lang];
  const content = { refused: t.why, changed: t.whatChanged, added: t.content, unchanged: t.content }[outcome];
  const name = (row: ReportRow) =>
    row.personId ? <a href={`${LIST}/${row.personId}`}>{row.label}</a> : row.label;
  const columns = [
    { key: "row", header: t.row, nowrap: true, cell: (row: ReportRow) => t.rowNumber(row.number) },
    { key: "name", header: t.name, cell: name },
    {
      key: "content",
      header: content,
      cell: (row: ReportRow) => <Content lang={lang} row={row} />,
    },
  ];
  return (
    <Table
      lang={lang}
      caption={t[outcome]}
      captionHidden
      rows={rows}
      columns={outcome === "refused" || outcome === "changed" ? columns : columns.slice(0, 2)}
      empty={t.noneOfKind}
    />
  );
}

function Content({ lang, row }: { readonly lang: Lang; readonly row: ReportRow }) {
  const { changes, reasons, cells } = row.detail;
  return (
    <>
      {changes ? <Sentences sentences={changes.map((change) => changeWord(lang, change))} /> : null}
      {reasons ? <Sentences sentences={reasons.map((reason) => reasonWords(lang, reason))} /> : null}
      {cells ? <Cells cells={cells} /> : null}
    </>
  );
}
