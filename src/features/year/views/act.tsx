/** The management review on the year's page: when it is due, its draft, the minutes signed so far. */
import { formatDate } from "#src/text/dates.ts";
import { Actions, LinkButton } from "#src/ui/button.tsx";
import { Notice } from "#src/ui/notice.tsx";
import { Section } from "#src/ui/section.tsx";
import { Table } from "#src/ui/table.tsx";
import type { ReviewRow } from "../queries.ts";
import { text } from "../text.ts";
import type { YearPageProps } from "./year.tsx";

export function ActPart({ lang, view, mayEdit }: YearPageProps) {
  const t = text[lang];
  const { due, everHeld, hasDraft, reviews } = view;
  const on = formatDate(due.on, { lang });
  return (
    <Section title={t.actTitle} id="review" lead={t.actLead}>
      {due.daysLate > 0 ? (
        <Notice lang={lang} tone="warning" title={t.overdue(due.daysLate)}>
          {t.overdueMore}
        </Notice>
      ) : (
        <p>{everHeld ? t.dueOn(on) : t.dueFirst(on)}</p>
      )}
      <Actions>
        <LinkButton href={hasDraft ? "/year/review" : `/year/review?year=${view.year.year}`}>
          {mayEdit ? (hasDraft ? t.goOn : t.prepare) : t.seeDraft}
        </LinkButton>
      </Actions>
      {reviews.length > 0 ? (
        <Table<ReviewRow>
          lang={lang}
          caption={t.reviewsTitle}
          rows={reviews}
          columns={[
            {
              key: "held",
              header: t.columnHeld,
              nowrap: true,
              cell: ({ id, held_on }) => <a href={`/year/reviews/${id}`}>{formatDate(held_on, { lang })}</a>,
            },
            { key: "year", header: t.columnYear, nowrap: true, cell: ({ year }) => t.fiscal(year) },
            { key: "signer", header: t.columnSigner, cell: ({ signer }) => signer },
            {
              key: "next",
              header: t.columnNext,
              nowrap: true,
              cell: ({ next_on }) => formatDate(next_on, { lang }),
            },
          ]}
        />
      ) : null}
    </Section>
  );
}
