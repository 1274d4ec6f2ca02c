/** The outbox: the list of mail, and one mail as a sheet that can be printed and handed over. */
import type { ListQuery } from "#src/platform/http/index.ts";
import { listHref } from "#src/platform/http/index.ts";
import type { listOutbox, MailState, OutboxSort, readMail } from "#src/platform/mail/index.ts";
import { mailProblemText } from "#src/platform/mail/index.ts";
import { formatDateTime } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import { PostButton } from "#src/ui/button.tsx";
import { DefinitionList } from "#src/ui/definition-list.tsx";
import { EmptyState } from "#src/ui/empty-state.tsx";
import { Notice } from "#src/ui/notice.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Pager } from "#src/ui/pager.tsx";
import { SearchBox } from "#src/ui/search-box.tsx";
import { Select } from "#src/ui/select.tsx";
import { State, type StateName } from "#src/ui/state.tsx";
import { Table } from "#src/ui/table.tsx";
import { text } from "../text.ts";

const PATH = "/settings/outbox";

type Row = Awaited<ReturnType<typeof listOutbox>>["rows"][number];
type Mail = NonNullable<Awaited<ReturnType<typeof readMail>>>;

export const mailStates: readonly MailState[] = ["queued", "held", "sent", "failed", "handed-over"];

const shapes: Readonly<Record<MailState, StateName>> = {
  queued: "partly",
  held: "not-yet",
  sent: "done",
  failed: "expired",
  "handed-over": "done",
};

export interface OutboxPageProps {
  readonly lang: Lang;
  readonly timeZone: string;
  readonly rows: readonly Row[];
  readonly total: number;
  readonly query: ListQuery<OutboxSort>;
  readonly filter: MailState | undefined;
  readonly pageSize: number;
  /** Whether mail leaves by itself. */
  readonly sends: boolean;
}

export function OutboxPage({ lang, timeZone, rows, total, query, filter, pageSize, sends }: OutboxPageProps) {
  const t = text[lang];
  const extra: Record<string, string> = filter ? { state: filter } : {};
  const anything = total > 0 || query.search !== "" || filter !== undefined;
  return (
    <>
      <PageHeader
        title={t.outbox}
        back={{ href: "/settings", label: t.settings }}
        answer={sends ? t.outboxOk : t.outboxNoSmtp}
      />
      {anything ? (
        <>
          <SearchBox lang={lang} action={PATH} label={t.searchOutbox} value={query.search}>
            <Select
              lang={lang}
              name="state"
              label={t.filter}
              value={filter ?? ""}
              noEmpty
              options={[
                { value: "", label: t.all },
                ...mailStates.map((value) => ({ value, label: t[value] })),
              ]}
            />
          </SearchBox>
          <Table
            lang={lang}
            caption={t.outbox}
            captionHidden
            rows={rows}
            sort={{ key: query.sort, direction: query.direction }}
            sortHref={({ key, direction }) =>
              listHref(PATH, query, { sort: key as OutboxSort, direction, page: 1, extra })
            }
            columns={[
              {
                key: "subject",
                header: t.mailSubject,
                sortable: true,
                cell: (row) => <a href={`${PATH}/${row.id}`}>{row.subject}</a>,
              },
              { key: "recipient", header: t.recipient, sortable: true, cell: (row) => row.recipient },
              {
                key: "state",
                header: t.state,
                sortable: true,
                cell: (row) => (
                  <State lang={lang} state={shapes[row.state]}>
                    {t[row.state]}
                  </State>
                ),
              },
              {
                key: "time",
                header: t.created,
                sortable: true,
                nowrap: true,
                cell: (row) => formatDateTime(row.createdAt, { lang, timeZone, weekday: false }),
              },
            ]}
          />
          <Pager
            lang={lang}
            page={query.page}
            pageSize={pageSize}
            total={total}
            href={(page) => listHref(PATH, query, { page, extra })}
          />
        </>
      ) : (
        <EmptyState lang={lang} purpose={t.outboxEmpty} />
      )}
    </>
  );
}

export interface MailPageProps {
  readonly lang: Lang;
  readonly timeZone: string;
  readonly mail: Mail;
  readonly handedOverBy: string | undefined;
  readonly canEdit: boolean;
}

export function MailPage({ lang, timeZone, mail, handedOverBy, canEdit }: MailPageProps) {
  const t = text[lang];
  const open = mail.state === "queued" || mail.state === "held" || mail.state === "failed";
  const time = (at: string) => formatDateTime(at, { lang, timeZone });
  return (
    <>
      <PageHeader title={mail.subject} back={{ href: PATH, label: t.backToOutbox }} />
      {mail.error ? <Notice lang={lang} tone="warning" title={mailProblemText[lang][mail.error]} /> : null}
      <DefinitionList
        items={[
          [t.recipient, mail.recipient],
          [t.created, time(mail.created_at)],
          [
            t.state,
            <State lang={lang} state={shapes[mail.state]}>
              {t[mail.state]}
            </State>,
          ],
        ]}
      />
      <pre class="letter">{mail.body_text}</pre>
      {mail.handed_over_at && handedOverBy ? (
        <p>{t.handedOverBy(handedOverBy, time(mail.handed_over_at))}</p>
      ) : null}
      {open && canEdit ? (
        <div class="actions no-print">
          <PostButton action={`${PATH}/${mail.id}/hand-overs`} kind="primary">
            {t.handOver}
          </PostButton>
          {mail.state === "queued" ? null : (
            <PostButton action={`${PATH}/${mail.id}/resends`}>{t.sendAgain}</PostButton>
          )}
        </div>
      ) : null}
      <p class="no-print">{t.mailPrintHint}</p>
    </>
  );
}
