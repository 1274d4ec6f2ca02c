/** The closed diagnoses: the latest at a glance, and all of them as a list. */
import { bands } from "#src/handbook/index.ts";
import { formatDate } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import { LinkButton } from "#src/ui/button.tsx";
import { Card } from "#src/ui/card.tsx";
import { Table } from "#src/ui/table.tsx";
import type { Past } from "../read-history.ts";
import { text } from "../text/common.ts";
import { homeText } from "../text/home.ts";
import { Totals } from "./totals.tsx";

export interface HistoryProps {
  readonly lang: Lang;
  readonly timeZone: string;
  readonly history: readonly Past[];
}

export function Latest({ lang, history, main }: HistoryProps & { readonly main: boolean }) {
  const [latest, before] = history;
  if (!latest) return null;
  const t = homeText[lang];
  return (
    <Card
      title={t.latest}
      actions={
        <LinkButton kind={main ? "primary" : "secondary"} href={`/diagnosis/${latest.id}/result`}>
          {t.seeResult}
        </LinkButton>
      }
    >
      <Totals
        lang={lang}
        score={latest.score}
        delta={before ? latest.score.total - before.score.total : null}
      />
    </Card>
  );
}

export function HistoryTable({ lang, timeZone, history }: HistoryProps) {
  const t = homeText[lang];
  return (
    <Table
      lang={lang}
      caption={t.history}
      captionHidden
      columns={[
        {
          key: "closed",
          header: t.closedOn,
          nowrap: true,
          cell: (past: Past) => (
            <a href={`/diagnosis/${past.id}/result`}>{formatDate(past.closedAt, { lang, timeZone })}</a>
          ),
        },
        {
          key: "score",
          header: t.score,
          align: "end",
          cell: (past: Past) => text[lang].points(past.score.total),
        },
        {
          key: "band",
          header: t.band,
          cell: (past: Past) => bands.find(({ id }) => id === past.score.band)?.name[lang],
        },
        { key: "unknown", header: t.unknowns, align: "end", cell: (past: Past) => past.score.unknown.length },
      ]}
      rows={history}
    />
  );
}
