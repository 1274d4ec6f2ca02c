/** All records, those taken back too: what happened when, and who wrote it down. */
import { formatDate } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import { Pager } from "#src/ui/pager.tsx";
import { Section } from "#src/ui/section.tsx";
import { Badge } from "#src/ui/state.tsx";
import { Table } from "#src/ui/table.tsx";
import type { NamedRecord } from "../queries.ts";
import { text } from "../text.ts";
import { kindWords } from "./kind-words.ts";

export interface HistoryProps {
  readonly lang: Lang;
  readonly timeZone: string;
  readonly rows: readonly NamedRecord[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
  readonly direction: "asc" | "desc";
  readonly href: (change: { readonly page?: number; readonly direction?: "asc" | "desc" }) => string;
}

export function History(props: HistoryProps) {
  const { lang } = props;
  const t = text[lang];
  return (
    <Section title={t.historyTitle} id="records">
      <Table
        lang={lang}
        caption={t.historyTitle}
        captionHidden
        rows={props.rows}
        sort={{ key: "day", direction: props.direction }}
        sortHref={({ direction }) => props.href({ direction, page: 1 })}
        empty={t.historyEmpty}
        columns={[
          {
            key: "what",
            header: t.columnWhat,
            cell: (row) => (
              <>
                <a href={`/security-action/records/${row.id}`}>{kindWords(lang, row.kind)}</a>{" "}
                {row.withdrawn_at ? <Badge>{t.withdrawn}</Badge> : null}
              </>
            ),
          },
          {
            key: "day",
            header: t.columnDay,
            sortable: true,
            nowrap: true,
            cell: (row) => formatDate(row.on_day, { lang }),
          },
          { key: "detail", header: t.columnDetail, cell: (row) => detailWords(lang, row) },
          { key: "by", header: t.columnBy, cell: (row) => row.recorded_name ?? t.formerMember },
        ]}
      />
      <Pager
        lang={lang}
        page={props.page}
        pageSize={props.pageSize}
        total={props.total}
        href={(page: number) => props.href({ page })}
      />
    </Section>
  );
}

/** What belongs to a record besides its day. */
export function detailWords(lang: Lang, row: NamedRecord): string {
  const t = text[lang];
  const outcome = row.outcome && (row.outcome === "seen" ? t.seen : t.notSeen);
  return [outcome, row.url, row.declaration_id, row.note].filter(Boolean).join(" / ");
}
