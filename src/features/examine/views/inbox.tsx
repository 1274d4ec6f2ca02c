/** The queue of reports: what waits first, one line a campaign, and the year's numbers. */
import { formatDateTime } from "#src/text/dates.ts";
import { formatMinutes, formatPercent } from "#src/text/numbers.ts";
import type { Lang } from "#src/text/words.ts";
import { LinkButton } from "#src/ui/button.tsx";
import { Figure, Figures } from "#src/ui/card.tsx";
import { EmptyState } from "#src/ui/empty-state.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Pager } from "#src/ui/pager.tsx";
import { SearchBox } from "#src/ui/search-box.tsx";
import { Section } from "#src/ui/section.tsx";
import { Badge } from "#src/ui/state.tsx";
import { Table } from "#src/ui/table.tsx";
import { type Campaign, type Queue, queues } from "../queries/reports.ts";
import type { ReportNumbers } from "../rules/numbers.ts";
import { homeText } from "../text/home.ts";
import { inboxText } from "../text/inbox.ts";
import { reportText } from "../text/report.ts";
import { VerdictMark } from "./verdict.tsx";

export const REPORTS = "/examine/reports";

export interface InboxProps {
  readonly lang: Lang;
  readonly timeZone: string;
  readonly queue: Queue;
  readonly search: string;
  readonly rows: readonly Campaign[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
  readonly numbers: ReportNumbers;
  readonly maySet: boolean;
}

export function Inbox(props: InboxProps) {
  const { lang, timeZone, queue, search, rows, total, page, pageSize, numbers, maySet } = props;
  const t = inboxText[lang];
  const href = (change: { readonly queue?: Queue; readonly page?: number }) =>
    `${REPORTS}?${new URLSearchParams({
      queue: change.queue ?? queue,
      ...(search && { q: search }),
      ...(change.page && { page: String(change.page) }),
    })}`;
  const nothing =
    numbers.reports === 0 && queue === "open" && search === "" ? (
      <EmptyState
        lang={lang}
        purpose={t.emptyAll}
        action={
          maySet ? <LinkButton href="/examine/settings">{homeText[lang].settings}</LinkButton> : undefined
        }
        example={t.example}
      />
    ) : (
      <p>{t.empty}</p>
    );
  return (
    <>
      <PageHeader title={t.title} answer={t.lead} back={{ href: "/examine", label: homeText[lang].back }} />
      <nav class="queue-tabs" aria-label={t.queue}>
        {queues.map((one) => (
          <a href={href({ queue: one })} aria-current={one === queue ? "page" : undefined}>
            {t[one]}
          </a>
        ))}
      </nav>
      <SearchBox lang={lang} action={REPORTS} label={t.search} value={search} hidden={{ queue }} />
      {rows.length === 0 ? (
        nothing
      ) : (
        <Table
          lang={lang}
          caption={t.title}
          captionHidden
          rows={rows}
          columns={[
            { key: "what", header: t.what, cell: (row) => <What lang={lang} campaign={row} /> },
            {
              key: "verdict",
              header: t.verdict,
              cell: ({ report }) => <VerdictMark lang={lang} verdict={report.verdict} />,
            },
            {
              key: "count",
              header: t.count,
              align: "end",
              nowrap: true,
              cell: ({ count }) => t.reports(count),
            },
            {
              key: "last",
              header: t.last,
              cell: ({ last_at }) => formatDateTime(last_at, { lang, timeZone }),
            },
            {
              key: "state",
              header: t.state,
              nowrap: true,
              cell: ({ waiting, report }) =>
                waiting > 0 ? t.open : report.state === "new" ? t.judged : t[`choice-${report.state}`],
            },
          ]}
        />
      )}
      <Pager lang={lang} page={page} pageSize={pageSize} total={total} href={(to) => href({ page: to })} />
      {numbers.reports > 0 ? <Numbers lang={lang} numbers={numbers} /> : null}
    </>
  );
}

function What({ lang, campaign }: { readonly lang: Lang; readonly campaign: Campaign }) {
  const { report, entered } = campaign;
  return (
    <>
      <a href={`${REPORTS}/${report.id}`}>{report.subject || report.sender || reportText[lang].title}</a>
      {report.sender ? <p class="soft address">{report.sender}</p> : null}
      {entered > 0 ? <Badge tone="accent">{inboxText[lang].entered}</Badge> : null}
    </>
  );
}

function Numbers({ lang, numbers }: { readonly lang: Lang; readonly numbers: ReportNumbers }) {
  const t = inboxText[lang];
  const minutes = (value: number) => formatMinutes(Math.max(1, Math.round(value)), lang);
  const { minutesToFirst, minutesToJudged, unopened } = numbers;
  // What is not known yet is left out rather than shown as a zero.
  const known: readonly (readonly [label: string, value: string | number | undefined])[] = [
    [t.numReports, numbers.reports],
    [t.numCampaigns, numbers.campaigns],
    [t.numFirst, minutesToFirst === undefined ? undefined : minutes(minutesToFirst)],
    [t.numJudged, minutesToJudged === undefined ? undefined : minutes(minutesToJudged)],
    [t.numUnopened, unopened === undefined ? undefined : formatPercent(unopened)],
  ];
  return (
    <Section title={t.numbers}>
      <Figures
        items={known.flatMap(([label, value]) =>
          value === undefined ? [] : [<Figure label={label} value={value} />],
        )}
      />
      <p class="soft">{t.numNote}</p>
    </Section>
  );
}
