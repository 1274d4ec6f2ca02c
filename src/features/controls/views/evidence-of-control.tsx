/** What evidence a control wants, and what it has. */
import { EvidenceStanding, GradeBadge } from "#src/features/evidence/index.ts";
import { formatDate } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import { DefinitionList } from "#src/ui/definition-list.tsx";
import { Table } from "#src/ui/table.tsx";
import type { ControlDetails } from "../read.ts";
import { text } from "../text/control.ts";
import { gradeText } from "../text/states.ts";

interface Props {
  readonly lang: Lang;
  readonly details: ControlDetails;
}

export function EvidenceOfControl({ lang, details }: Props) {
  const t = text[lang];
  const { control, evidence, assessment } = details;
  const { grade, days, what } = control.evidence;
  return (
    <>
      <DefinitionList
        items={[
          [t.needed, what[lang]],
          [t.neededGrade, gradeText[lang][grade]],
          [t.validFor, t.days(String(days))],
        ]}
      />
      <Table
        lang={lang}
        caption={t.evidenceTitle}
        captionHidden
        rows={evidence}
        empty={t.noEvidence}
        columns={[
          {
            key: "what",
            header: t.evidenceWhat,
            cell: (row) => (
              <a href={`/evidence/${row.id}`}>
                {row.statement.length > 80 ? `${row.statement.slice(0, 80).toWellFormed()}…` : row.statement}
              </a>
            ),
          },
          {
            key: "day",
            header: t.evidenceDay,
            nowrap: true,
            cell: (row) => formatDate(row.happened_on, { lang, weekday: false }),
          },
          {
            key: "grade",
            header: t.evidenceGrade,
            nowrap: true,
            cell: (row) => <GradeBadge lang={lang} row={row} />,
          },
          {
            key: "until",
            header: t.evidenceUntil,
            cell: (row) => (
              <>
                <EvidenceStanding lang={lang} row={row} today={assessment.today} />
                <div class="soft">{formatDate(row.valid_until, { lang, weekday: false })}</div>
              </>
            ),
          },
        ]}
      />
      {evidence.length > 0 ? (
        <p class="screen-only">
          <a href={`/evidence?control=${control.id}&state=all`}>{t.allEvidence}</a>
        </p>
      ) : null}
    </>
  );
}
