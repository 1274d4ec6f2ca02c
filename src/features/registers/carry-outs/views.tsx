/** What is out now, the longest overdue first, each with a button for its return. */
import { daysBetween, formatDate } from "#src/text/dates.ts";
import { formatNumber } from "#src/text/numbers.ts";
import type { Lang } from "#src/text/words.ts";
import { Actions, LinkButton, PostButton } from "#src/ui/button.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Badge } from "#src/ui/state.tsx";
import { type Column, Table } from "#src/ui/table.tsx";
import type { Entry } from "../kit/definition.ts";
import type { Named } from "../kit/queries/names.ts";
import { isOverdue } from "./findings.ts";
import { registerWords, text } from "./text.ts";

export interface OutProps {
  readonly lang: Lang;
  readonly entries: readonly Entry[];
  readonly people: ReadonlyMap<string, Named>;
  readonly today: string;
  readonly mayEdit: boolean;
}

export function OutView(props: OutProps) {
  const { lang, entries, today } = props;
  const t = text[lang];
  const late = entries.filter(({ values }) => isOverdue(values, today));
  return (
    <>
      <PageHeader
        title={t.out}
        back={{ href: "/registers/carry-outs", label: registerWords.title[lang] }}
        answer={
          entries.length > 0 ? t.count(formatNumber(entries.length), formatNumber(late.length)) : t.none
        }
      />
      {entries.length > 0 ? (
        <Table lang={lang} caption={t.out} captionHidden columns={columns(props)} rows={entries} />
      ) : null}
      <Actions>
        <LinkButton href="/registers/carry-outs/ledger.pdf">{t.print}</LinkButton>
      </Actions>
    </>
  );
}

function columns({ lang, people, today, mayEdit }: OutProps): Column<Entry>[] {
  const t = text[lang];
  const day = (value: string | undefined) => (value ? formatDate(value, { lang, weekday: false }) : null);
  return [
    {
      key: "name",
      header: t.item,
      cell: ({ id, values }) => <a href={`/registers/carry-outs/${id}`}>{values.name}</a>,
    },
    {
      key: "taken_by",
      header: t.takenBy,
      cell: ({ values }) => {
        const person = people.get(values.taken_by ?? "");
        return (
          <>
            {person?.name} {person?.gone ? <Badge>{t.left}</Badge> : null}
          </>
        );
      },
    },
    { key: "out_on", header: t.outOn, nowrap: true, cell: ({ values }) => day(values.out_on) },
    {
      key: "due_on",
      header: t.dueOn,
      cell: ({ values }) => (
        <>
          {day(values.due_on)}{" "}
          {isOverdue(values, today) ? (
            <Badge tone="accent">{t.late(formatNumber(daysBetween(values.due_on ?? today, today)))}</Badge>
          ) : null}
        </>
      ),
    },
    ...(mayEdit
      ? [
          {
            key: "back",
            header: t.back,
            cell: ({ id }: Entry) => (
              <PostButton action={`/registers/carry-outs/${id}/return`}>{t.returned}</PostButton>
            ),
          },
        ]
      : []),
  ];
}
