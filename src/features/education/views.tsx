/** The education plan as a page to print: what, for whom, how often, and how many have done it. */
import { type Assessment, ControlLink } from "#src/features/controls/index.ts";
import { formatDate } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import { LinkButton } from "#src/ui/button.tsx";
import { EmptyState } from "#src/ui/empty-state.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Table } from "#src/ui/table.tsx";
import type { Lesson } from "./plan.ts";
import { text } from "./text.ts";

export interface EducationProps {
  readonly lang: Lang;
  readonly catalogue: Assessment["catalogue"];
  readonly lessons: readonly Lesson[];
}

export function EducationPage({ lang, catalogue, lessons }: EducationProps) {
  const t = text[lang];
  const people = Math.max(0, ...lessons.map((lesson) => lesson.people));
  const header = (
    <PageHeader
      title={t.title}
      back={{ href: "/year", label: t.back }}
      answer={people > 0 ? t.answer(finished(lessons), lessons.length) : undefined}
    />
  );
  if (people === 0)
    return (
      <>
        {header}
        <EmptyState
          lang={lang}
          purpose={t.purpose}
          action={
            <LinkButton href="/registers/people" kind="primary">
              {t.toPeople}
            </LinkButton>
          }
        />
      </>
    );
  return (
    <>
      {header}
      <p class="measure">{t.lead}</p>
      <Table
        lang={lang}
        caption={t.title}
        captionHidden
        rows={lessons}
        columns={[
          {
            key: "what",
            header: t.what,
            cell: ({ control }) => <ControlLink lang={lang} catalogue={catalogue} id={control.id} />,
          },
          { key: "whom", header: t.whom, cell: ({ kinds }) => (kinds.length > 0 ? t.some : t.everybody) },
          { key: "often", header: t.often, nowrap: true, cell: ({ days }) => t.everyDays(days) },
          { key: "joining", header: t.joining, cell: () => t.onJoining },
          {
            key: "done",
            header: t.done,
            nowrap: true,
            align: "end",
            cell: (lesson) => t.of(lesson.done, lesson.people),
          },
          {
            key: "until",
            header: t.until,
            nowrap: true,
            cell: ({ until }) => (until ? formatDate(until, { lang, weekday: false }) : t.none),
          },
        ]}
      />
    </>
  );
}

function finished(lessons: readonly Lesson[]): number {
  return lessons.filter(({ done, people }) => people > 0 && done === people).length;
}
