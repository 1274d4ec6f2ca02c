/** One entry: what is known, what was noticed, what it is connected with, its files and everything that happened. */
import type { Child } from "hono/jsx";
import { formatDate } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import { LinkButton, PostButton } from "#src/ui/button.tsx";
import { DefinitionList } from "#src/ui/definition-list.tsx";
import { Field } from "#src/ui/field.tsx";
import { Form, type FormErrors } from "#src/ui/form.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Section } from "#src/ui/section.tsx";
import { Badge } from "#src/ui/state.tsx";
import type { Entry, Finding, Register } from "../definition.ts";
import type { RegisterFile } from "../queries/files.ts";
import type { PastEvent } from "../queries/history.ts";
import type { Named } from "../queries/names.ts";
import { fieldsFor, isRetired, kindOf, label, nameOf, path } from "../read.ts";
import { text } from "../text/index.ts";
import { Files } from "./files.tsx";
import { FindingList } from "./findings.tsx";
import { History } from "./history.tsx";
import { type Names, Value } from "./value.tsx";

/** Entries of another register that point here. */
export interface Connected {
  readonly register: Register;
  readonly field: string;
  readonly entries: readonly Named[];
}

export interface EntryProps {
  readonly lang: Lang;
  readonly register: Register;
  readonly entry: Entry;
  readonly names: Names;
  readonly findings: readonly Finding[];
  readonly connected: readonly Connected[];
  readonly panel: Child;
  readonly files: readonly RegisterFile[];
  readonly history: readonly PastEvent[];
  readonly today: string;
  readonly timeZone: string;
  readonly mayEdit: boolean;
  /** What was typed and refused at the foot of the page. */
  readonly retirement?: { readonly values: Readonly<Record<string, string>>; readonly errors: FormErrors };
  readonly fileError?: string;
}

export function EntryView(props: EntryProps) {
  const { lang, register, entry, today, mayEdit } = props;
  const t = text[lang];
  const open = fieldsFor(register, kindOf(register, entry.values)).filter(
    ({ key, kind }) => (entry.values[key] ?? "") === "" && kind !== "text",
  );
  return (
    <>
      <PageHeader
        title={nameOf(register, entry)}
        back={{ href: path(register), label: register.words.title[lang] }}
        answer={
          isRetired(entry, today) ? (
            <Badge>{t.retiredOn(formatDate(entry.retired_on, { lang, weekday: false }))}</Badge>
          ) : open.length > 0 ? (
            t.unknowns(open.length)
          ) : undefined
        }
        actions={
          mayEdit ? (
            <LinkButton href={`${path(register)}/${entry.id}/edit`} kind="primary">
              {t.edit}
            </LinkButton>
          ) : null
        }
      />
      {props.findings.length > 0 ? (
        <Section title={t.findings}>
          <FindingList lang={lang} findings={props.findings} />
        </Section>
      ) : null}
      {props.panel}
      <Known {...props} />
      {props.connected.map((one) => (
        <Connection lang={lang} entry={entry} connected={one} mayEdit={mayEdit} />
      ))}
      <Files {...props} />
      {mayEdit ? <Retirement {...props} /> : null}
      <History {...props} />
    </>
  );
}

function Known({ lang, register, entry, names }: EntryProps) {
  const fields = fieldsFor(register, kindOf(register, entry.values)).filter(
    ({ key }) => key !== register.name && (entry.values[key] ?? "") !== "",
  );
  const groups = Object.entries(register.words.groups);
  return (
    <>
      {groups.map(([group, words]) => {
        const items = fields.filter((field) => field.group === group);
        if (items.length === 0) return null;
        return (
          <Section title={words[lang]}>
            <DefinitionList
              items={items.map((field) => [
                label(register, field.key, lang),
                <Value
                  lang={lang}
                  register={register}
                  field={field}
                  value={entry.values[field.key] ?? ""}
                  names={names}
                />,
              ])}
            />
          </Section>
        );
      })}
    </>
  );
}

function Connection(props: {
  readonly lang: Lang;
  readonly entry: Entry;
  readonly connected: Connected;
  readonly mayEdit: boolean;
}) {
  const { lang, entry, connected, mayEdit } = props;
  const { register, field, entries } = connected;
  const t = text[lang];
  if (entries.length === 0 && register.parent !== field) return null;
  return (
    <Section title={t.linked(register.words.title[lang])}>
      {entries.length > 0 ? (
        <ul>
          {entries.map(({ id, name, gone }) => (
            <li>
              <a href={`${path(register)}/${id}`}>{name}</a> {gone ? <Badge>{t.ended}</Badge> : null}
            </li>
          ))}
        </ul>
      ) : (
        <p>{register.words.purpose[lang]}</p>
      )}
      {mayEdit && register.parent === field ? (
        <div class="actions">
          <LinkButton href={`${path(register)}/new?${new URLSearchParams({ [field]: entry.id })}`}>
            {t.add(register.words.one[lang])}
          </LinkButton>
        </div>
      ) : null}
    </Section>
  );
}

function Retirement({ lang, register, entry, retirement }: EntryProps) {
  const t = text[lang];
  const action = `${path(register)}/${entry.id}/retirement`;
  if (entry.retired_on !== "")
    return (
      <Section title={t.retire} lead={entry.retired_why}>
        <PostButton action={`${action}/withdrawal`}>{t.takeBack}</PostButton>
      </Section>
    );
  const { values = {}, errors = {} } = retirement ?? {};
  return (
    <Section title={t.retire} lead={t.retireLead}>
      <Form lang={lang} action={action} errors={errors} submit={t.retire} submitKind="secondary">
        <Field
          lang={lang}
          name="on"
          label={t.retireOn}
          hint={t.dayHint}
          value={values.on}
          error={errors.on}
          width="medium"
          required
        />
        <Field
          lang={lang}
          name="why"
          label={t.retireWhy}
          hint={t.retireWhyHint}
          value={values.why}
          error={errors.why}
          required
        />
      </Form>
    </Section>
  );
}
