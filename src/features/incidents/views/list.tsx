/** /bad-day/incidents: all incidents, or for employees the open ones to which they may add. */
import type { Level } from "#src/engine/incident/index.ts";
import { incidentKinds, levelWords } from "#src/handbook/incident/index.ts";
import { formatDateTime } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import { LinkButton } from "#src/ui/button.tsx";
import { EmptyState } from "#src/ui/empty-state.tsx";
import { Field } from "#src/ui/field.tsx";
import { Form, type FormErrors } from "#src/ui/form.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { RadioCards } from "#src/ui/radio-cards.tsx";
import { Select } from "#src/ui/select.tsx";
import { Badge } from "#src/ui/state.tsx";
import { Table } from "#src/ui/table.tsx";
import type { IncidentRow } from "../queries.ts";
import { text as offlineText } from "../text/offline.ts";
import { text } from "../text/room.ts";

export const PATH = "/bad-day/incidents";

export function kindName(lang: Lang, id: string): string {
  return (incidentKinds.find((kind) => kind.id === id) ?? incidentKinds.at(-1))?.name[lang] ?? id;
}

export interface ListPageProps {
  readonly lang: Lang;
  readonly timeZone: string;
  readonly rows: readonly IncidentRow[];
  readonly page: number;
  readonly hasMore: boolean;
  readonly maySee: boolean;
  readonly mayEdit: boolean;
}

export function ListPage({ lang, timeZone, rows, page, hasMore, maySee, mayEdit }: ListPageProps) {
  const t = text[lang];
  const openButton = mayEdit ? (
    <>
      <LinkButton kind="primary" href={`${PATH}/new`}>
        {t.open}
      </LinkButton>
      <LinkButton href="/bad-day/offline-copy">{offlineText[lang].title}</LinkButton>
    </>
  ) : undefined;
  const back = { href: "/bad-day", label: t.back };
  if (rows.length === 0)
    return (
      <>
        <PageHeader title={t.listTitle} back={back} />
        <EmptyState lang={lang} purpose={t.listEmpty} action={openButton} />
      </>
    );
  return (
    <>
      <PageHeader title={t.listTitle} back={back} answer={t.listLead} actions={openButton} />
      <Table
        lang={lang}
        caption={t.listTitle}
        captionHidden
        rows={rows}
        columns={[
          {
            key: "title",
            header: t.title,
            cell: (row) => (
              <a href={maySee ? `${PATH}/${row.id}` : `${PATH}/${row.id}/entries/new`}>
                {maySee
                  ? `${t.number(row.number)} ${row.title}`
                  : t.addFor(row.number, kindName(lang, row.kind))}
              </a>
            ),
          },
          { key: "kind", header: t.kind, cell: (row) => kindName(lang, row.kind) },
          { key: "level", header: t.level, cell: (row) => levelWords[row.level]?.name[lang] },
          {
            key: "opened",
            header: t.opened,
            nowrap: true,
            cell: (row) => formatDateTime(row.opened_at, { lang, timeZone }),
          },
          {
            key: "state",
            header: t.state,
            cell: (row) => (
              <Badge tone={row.closed_at ? "plain" : "accent"}>{row.closed_at ? t.isClosed : t.isOpen}</Badge>
            ),
          },
        ]}
      />
      <p class="cluster">
        {page > 1 ? <a href={`${PATH}?page=${page - 1}`}>{t.previous}</a> : null}
        {hasMore ? <a href={`${PATH}?page=${page + 1}`}>{t.next}</a> : null}
      </p>
    </>
  );
}

type Values = Readonly<Record<string, string>>;

export function NewPage(props: {
  readonly lang: Lang;
  readonly values: Values;
  readonly errors?: FormErrors | undefined;
}) {
  const { lang, values, errors = {} } = props;
  const t = text[lang];
  return (
    <>
      <PageHeader title={t.newTitle} back={{ href: PATH, label: t.backToList }} answer={t.newLead} />
      <Form lang={lang} action={PATH} errors={errors} submit={t.submitOpen}>
        <Field
          lang={lang}
          name="title"
          label={t.title}
          hint={t.titleHint}
          required
          maxlength={120}
          value={values.title}
          error={errors.title}
        />
        <Select
          lang={lang}
          name="kind"
          label={t.kind}
          noEmpty
          value={values.kind ?? "other"}
          options={incidentKinds.map(({ id, name }) => ({ value: id, label: name[lang] }))}
          error={errors.kind}
        />
        <LevelCards lang={lang} value={values.level} error={errors.level} />
        <Field
          lang={lang}
          name="at"
          type="datetime-local"
          width="medium"
          label={t.at}
          hint={t.atHint}
          value={values.at}
          error={errors.at}
        />
      </Form>
    </>
  );
}

export function LevelCards(props: {
  readonly lang: Lang;
  readonly value?: string | undefined;
  readonly error?: string | undefined;
}) {
  const { lang, value, error } = props;
  const t = text[lang];
  const levels: readonly Level[] = [3, 2, 1, 0];
  return (
    <RadioCards
      lang={lang}
      name="level"
      label={t.level}
      hint={t.levelHint}
      required
      value={value}
      error={error}
      options={levels.map((level) => ({
        value: String(level),
        label: levelWords[level]?.name[lang] ?? "",
        hint: `${levelWords[level]?.who[lang] ?? ""} / ${levelWords[level]?.lead[lang] ?? ""}`,
      }))}
    />
  );
}
