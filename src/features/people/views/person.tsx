/** One person: what the register knows, leaving, and everything that was changed so far. */
import type { Lang } from "#src/text/words.ts";
import { Actions, Button, LinkButton } from "#src/ui/button.tsx";
import { DateText } from "#src/ui/date-text.tsx";
import { DefinitionList } from "#src/ui/definition-list.tsx";
import { Field } from "#src/ui/field.tsx";
import { Form, type FormErrors } from "#src/ui/form.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Section } from "#src/ui/section.tsx";
import { Badge } from "#src/ui/state.tsx";
import { Table } from "#src/ui/table.tsx";
import { type Field as FieldName, fields, fullKana, fullName, type Person } from "../fields.ts";
import type { PastEvent } from "../queries/history.ts";
import { fieldText, text } from "../text.ts";
import { leavingWords } from "./list.tsx";
import { changeWord, valueWord } from "./values.ts";

const LIST = "/registers/people";

export interface PersonProps {
  readonly lang: Lang;
  readonly person: Person;
  readonly history: readonly PastEvent[];
  readonly today: string;
  readonly timeZone: string;
  readonly mayEdit: boolean;
  /** What was typed as the leaving date, and what is wrong with it. */
  readonly departure?: { readonly value: string; readonly errors: FormErrors };
}

export function PersonView(props: PersonProps) {
  const { lang, person, mayEdit } = props;
  const t = text[lang];
  return (
    <>
      <PageHeader
        title={fullName(person)}
        back={{ href: LIST, label: t.title }}
        answer={person.left_on ? <Badge>{leavingWords(lang, person, props.today)}</Badge> : undefined}
        actions={
          mayEdit ? (
            <LinkButton href={`${LIST}/${person.id}/edit`} kind="primary">
              {t.edit}
            </LinkButton>
          ) : null
        }
      />
      <DefinitionList items={known(lang, person)} />
      {mayEdit ? <Departure {...props} /> : null}
      <History {...props} />
    </>
  );
}

const nameFields: readonly FieldName[] = ["family_name", "given_name", "family_kana", "given_kana"];

function known(lang: Lang, person: Person) {
  const f = fieldText[lang];
  const others = fields.filter((field) => !nameFields.includes(field));
  return [
    [f.full_name, fullName(person)] as const,
    [f.full_kana, fullKana(person)] as const,
    ...others.map((field) => [f[field], detail(lang, field, person[field])] as const),
  ];
}

function detail(lang: Lang, field: FieldName, value: string) {
  if (value === "") return undefined;
  if (field === "joined_on" || field === "left_on") return <DateText lang={lang} value={value} era />;
  if (field === "mail") return <a href={`mailto:${value}`}>{value}</a>;
  if (field === "note") return value.split("\n").map((line) => <div>{line}</div>);
  return valueWord(lang, field, value);
}

function Departure({ lang, person, departure }: PersonProps) {
  const t = text[lang];
  const action = `${LIST}/${person.id}/departure`;
  return (
    <Section title={t.departure} lead={t.departureLead}>
      <Form lang={lang} action={action} errors={departure?.errors}>
        <Field
          lang={lang}
          name="left_on"
          label={fieldText[lang].left_on}
          hint={t.dateHint}
          value={departure?.value ?? person.left_on}
          error={departure?.errors.left_on}
          width="medium"
        />
        <Actions>
          <Button>{t.recordDeparture}</Button>
          {person.left_on ? (
            <Button kind="quiet" formaction={`${action}/withdrawal`}>
              {t.withdrawDeparture}
            </Button>
          ) : null}
        </Actions>
      </Form>
    </Section>
  );
}

function History({ lang, history, timeZone }: PersonProps) {
  const t = text[lang];
  return (
    <Section title={t.history}>
      <Table
        lang={lang}
        caption={t.history}
        captionHidden
        rows={history}
        columns={[
          {
            key: "at",
            header: t.historyAt,
            nowrap: true,
            cell: (event) => <DateText lang={lang} value={event.at} timeZone={timeZone} time />,
          },
          { key: "what", header: t.historyWhat, cell: (event) => <Happened lang={lang} event={event} /> },
          { key: "who", header: t.historyWho, cell: (event) => event.by ?? t.someone },
        ]}
      />
    </Section>
  );
}

function Happened({ lang, event }: { readonly lang: Lang; readonly event: PastEvent }) {
  const t = text[lang];
  const word = event.action in t ? t[event.action as "person.added"] : event.action;
  return (
    <>
      {word}
      {event.importId ? (
        <>
          {" "}
          <a href={`${LIST}/imports/${event.importId}`}>{t.byImport(event.row ?? 0)}</a>
        </>
      ) : null}
      {event.changes.length > 0 ? (
        <ul>
          {event.changes.map((change) => (
            <li>{changeWord(lang, change)}</li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
