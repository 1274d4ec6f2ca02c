/** What the company answered, beside what it can prove: 25 lines, the widest gap first, for paper too. */
import type { LatestAnswers } from "#src/features/diagnosis/index.ts";
import type { Catalogue } from "#src/features/packs/index.ts";
import { formatDate } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import { LinkButton } from "#src/ui/button.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Table } from "#src/ui/table.tsx";
import type { GapRow } from "../rules/gap.ts";
import { text } from "../text/maps.ts";
import { Given, Shown } from "./gap-cells.tsx";

export interface GapProps {
  readonly lang: Lang;
  readonly catalogue: Catalogue;
  readonly rows: readonly GapRow[];
  readonly latest: LatestAnswers | null;
  readonly today: string;
  readonly timeZone: string;
}

export function GapPage({ lang, catalogue, rows, latest, today, timeZone }: GapProps) {
  const t = text[lang];
  const open = rows.filter(({ isGap }) => isGap).length;
  const sentence = !latest ? t.gapNoDiagnosis : open > 0 ? t.gapAnswer(String(open)) : t.gapNone;
  return (
    <>
      <PageHeader
        title={t.gapTitle}
        answer={sentence}
        actions={<LinkButton href="/diagnosis">{t.toDiagnosis}</LinkButton>}
      />
      <p class="measure">
        {t.gapLead}{" "}
        {latest ? (
          <span class="soft">{t.basedOn(formatDate(latest.closedAt, { lang, timeZone }))}</span>
        ) : null}
      </p>
      <div class="gap-table">
        <Table
          lang={lang}
          caption={t.gapTitle}
          captionHidden
          rows={rows}
          columns={[
            {
              key: "question",
              header: t.question,
              cell: ({ question }) => (
                <span id={`q-${question.number}`}>
                  {t.questionNo(String(question.number))} {question.label[lang]}
                </span>
              ),
            },
            { key: "given", header: t.given, cell: ({ answer }) => <Given lang={lang} answer={answer} /> },
            {
              key: "shown",
              header: t.shown,
              cell: (row) => <Shown lang={lang} catalogue={catalogue} row={row} today={today} />,
            },
          ]}
        />
      </div>
    </>
  );
}
