/** The page of the evidence ledger. */
import type { Child } from "hono/jsx";
import type { ListQuery } from "#src/platform/http/index.ts";
import { listHref } from "#src/platform/http/index.ts";
import { formatDateTime } from "#src/text/dates.ts";
import { formatNumber } from "#src/text/numbers.ts";
import type { Lang } from "#src/text/words.ts";
import { LinkButton } from "#src/ui/button.tsx";
import { CopyField } from "#src/ui/copy-field.tsx";
import { EmptyState } from "#src/ui/empty-state.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Pager } from "#src/ui/pager.tsx";
import { SearchBox } from "#src/ui/search-box.tsx";
import { Section } from "#src/ui/section.tsx";
import { Table } from "#src/ui/table.tsx";
import type { LedgerRow } from "../queries.ts";
import { text } from "../text.ts";

const PATH = "/settings/ledger";

export interface LedgerPageProps {
  readonly lang: Lang;
  readonly timeZone: string;
  readonly rows: readonly LedgerRow[];
  readonly total: number;
  readonly query: ListQuery<"seq">;
  readonly pageSize: number;
  readonly head: { readonly seq: number; readonly hash: string };
}

export function LedgerPage({ lang, timeZone, rows, total, query, pageSize, head }: LedgerPageProps) {
  const t = text[lang];
  const when = (row: LedgerRow) => formatDateTime(row.at, { lang, timeZone, weekday: false });
  return (
    <>
      <PageHeader
        title={t.ledger}
        back={{ href: "/settings", label: t.settings }}
        answer={head.seq > 0 ? t.ledgerNotWalked(formatNumber(head.seq)) : undefined}
        actions={head.seq > 0 ? <LinkButton href={`${PATH}/export`}>{t.exportLedger}</LinkButton> : undefined}
      />
      {head.seq === 0 ? (
        <EmptyState lang={lang} purpose={t.ledgerEmpty} />
      ) : (
        <>
          <Section title={t.ledgerHead}>
            <CopyField lang={lang} id="ledger-head" label={`${formatNumber(head.seq)}`} value={head.hash} />
            <p>{t.ledgerHeadNote}</p>
            <p>
              {t.verifierNote} <a href={`${PATH}/verifier`}>{t.downloadVerifier}</a>
            </p>
          </Section>
          <SearchBox lang={lang} action={PATH} label={t.searchLedger} value={query.search} />
          <Table
            lang={lang}
            caption={t.ledger}
            captionHidden
            rows={rows}
            sort={{ key: "seq", direction: query.direction }}
            sortHref={(sort) => listHref(PATH, query, { direction: sort.direction, page: 1 })}
            columns={[
              {
                key: "seq",
                header: t.seq,
                cell: (row) => formatNumber(row.seq),
                sortable: true,
                nowrap: true,
              },
              { key: "at", header: t.at, cell: when, nowrap: true },
              { key: "who", header: t.who, cell: (row) => whoDid(lang, row) },
              { key: "action", header: t.action, cell: (row) => row.action },
              { key: "subject", header: t.subject, cell: (row) => <Subject value={row.subject} /> },
              { key: "data", header: t.details, cell: (row) => <Data value={row.data} /> },
            ]}
          />
          <Pager
            lang={lang}
            page={query.page}
            pageSize={pageSize}
            total={total}
            href={(page) => listHref(PATH, query, { page })}
          />
        </>
      )}
    </>
  );
}

/** The person's name, or what kind of hand it was. */
export function whoDid(lang: Lang, row: { readonly actor: string; readonly name: string | null }): string {
  const t = text[lang];
  if (row.name) return row.name;
  if (row.actor === "cli") return t.byCommandLine;
  if (row.actor.startsWith("link:")) return t.byLink;
  if (row.actor.startsWith("job:")) return t.byJob;
  if (row.actor.startsWith("token:")) return t.byToken;
  return t.formerMember;
}

/** noun:id, the long id shortened to what tells rows apart. */
function Subject({ value }: { readonly value: string }): Child {
  const [noun = "", id = ""] = value.split(":");
  return id.length > 12 ? `${noun}:…${id.slice(-8)}` : value;
}

function Data({ value }: { readonly value: string }): Child {
  return value === "{}" ? "" : <code class="code">{value}</code>;
}
