/** What a reporter sees afterwards: that it arrived, what came of it, and the answer. */
import { formatDateTime } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import { DefinitionList } from "#src/ui/definition-list.tsx";
import { Notice } from "#src/ui/notice.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import type { ReportRow } from "../queries/tables.ts";
import { reportText } from "../text/report.ts";
import { showText } from "../text/show.ts";

export function Receipt(props: {
  readonly lang: Lang;
  readonly timeZone: string;
  readonly report: ReportRow;
  readonly links: { readonly again: string; readonly opened: string };
}) {
  const { lang, timeZone, report, links } = props;
  const t = reportText[lang];
  return (
    <>
      <PageHeader title={t.receiptTitle} answer={t.receiptLead} />
      {report.opened === "opened" || report.opened === "entered" ? (
        <Notice lang={lang} tone="warning" title={t.firstSteps}>
          <a href={links.opened}>{showText[lang].openedLink}</a>
        </Notice>
      ) : null}
      <DefinitionList
        items={[
          [t.state, t[`state-${report.state}`]],
          [t.reply, report.reply === "" ? null : <p class="quoted-lines">{report.reply}</p>],
          [t.reportedAt, formatDateTime(report.reported_at, { lang, timeZone })],
          [showText[lang].subject, report.subject],
        ]}
      />
      <p class="soft">{t.receiptKeep}</p>
      <p>
        <a href={links.again}>{showText[lang].again}</a>
      </p>
    </>
  );
}
