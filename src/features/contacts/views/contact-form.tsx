/** The form of a contact: an own one, or the company's edition of a shipped window. */
import { type ContactWindow, ownKinds, ownKindWords } from "#src/handbook/contacts/index.ts";
import type { Lang } from "#src/text/words.ts";
import { LinkButton, PostButton } from "#src/ui/button.tsx";
import { Checkbox, RadioGroup } from "#src/ui/choices.tsx";
import { DefinitionList } from "#src/ui/definition-list.tsx";
import { Field } from "#src/ui/field.tsx";
import { Form, type FormErrors } from "#src/ui/form.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Section } from "#src/ui/section.tsx";
import { Select } from "#src/ui/select.tsx";
import { TextArea } from "#src/ui/text-area.tsx";
import type { OwnContact } from "../queries.ts";
import { text } from "../text.ts";

const BOOK = "/bad-day/contacts";

export interface ContactPageProps {
  readonly lang: Lang;
  readonly window?: ContactWindow | undefined;
  readonly contact?: OwnContact | undefined;
  readonly values: Readonly<Record<string, string>>;
  readonly errors?: FormErrors | undefined;
}

export function ContactPage({ lang, window, contact, values, errors = {} }: ContactPageProps) {
  const t = text[lang];
  const title = window ? t.windowTitle(window.name[lang]) : contact ? t.editTitle(contact.name) : t.newTitle;
  const action = contact ? `${BOOK}/${contact.id}` : window ? `${BOOK}/windows/${window.id}` : BOOK;
  return (
    <>
      <PageHeader
        title={title}
        back={{ href: BOOK, label: t.back }}
        answer={window ? t.windowLead : undefined}
      />
      {window ? <Shipped lang={lang} window={window} /> : null}
      <Form
        lang={lang}
        action={action}
        errors={errors}
        hidden={{ version: values.version ?? "0", ...(window ? { kind: "other" } : {}) }}
        submit={t.save}
        secondary={
          <LinkButton href={BOOK} kind="quiet">
            {t.back}
          </LinkButton>
        }
      >
        <Fields lang={lang} window={window} values={values} errors={errors} />
      </Form>
      {contact ? <Acts lang={lang} window={window} contact={contact} /> : null}
    </>
  );
}

function Fields({ lang, window, values, errors = {} }: ContactPageProps) {
  const t = text[lang];
  const line = { lang, values, errors };
  return (
    <>
      {window ? null : (
        <Select
          lang={lang}
          name="kind"
          label={t.kind}
          noEmpty
          options={ownKinds.map((kind) => ({ value: kind, label: ownKindWords[kind][lang] }))}
          value={values.kind}
          error={errors.kind}
        />
      )}
      <Line {...line} name="name" label={t.name} required placeholder={t.namePlaceholder} />
      <Line {...line} name="phone" label={t.phone} inputmode="tel" width="medium" />
      <Line {...line} name="mail" label={t.mail} inputmode="email" />
      <Line {...line} name="url" label={t.url} inputmode="url" />
      {window ? null : (
        <Line
          {...line}
          name="contract-number"
          label={t.contractNumber}
          hint={t.contractHint}
          width="medium"
        />
      )}
      <RadioGroup
        lang={lang}
        name="hours"
        label={t.hoursLabel}
        options={[
          { value: "always", label: t.hoursAlways },
          { value: "weekdays", label: t.hoursWeekdays },
          { value: "every-day", label: t.hoursEveryDay },
          { value: "unknown", label: t.hoursUnknown },
        ]}
        value={values.hours ?? "unknown"}
        error={errors.hours}
      />
      <Line {...line} name="opens" label={t.opensLabel} hint={t.timeHint} width="short" />
      <Line {...line} name="closes" label={t.closesLabel} hint={t.timeHint} width="short" />
      <TextArea
        lang={lang}
        name="note"
        label={t.note}
        hint={t.noteHint}
        value={values.note}
        rows={3}
        maxlength={500}
        error={errors.note}
      />
      <Checkbox
        lang={lang}
        name="on-help"
        label={t.onHelp}
        hint={t.onHelpHint}
        checked={values["on-help"] === "on"}
      />
      <Line {...line} name="checked-on" label={t.checkedOn} hint={t.checkedHint} width="medium" />
    </>
  );
}

function Line(props: {
  readonly lang: Lang;
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly required?: boolean;
  readonly width?: "short" | "medium";
  readonly inputmode?: "tel" | "email" | "url";
  readonly values: Readonly<Record<string, string>>;
  readonly errors: FormErrors;
}) {
  const { values, errors, ...field } = props;
  return <Field {...field} value={values[props.name]} error={errors[props.name]} />;
}

function Shipped({ lang, window }: { readonly lang: Lang; readonly window: ContactWindow }) {
  const t = text[lang];
  const items = [
    [t.phone, window.phone],
    [t.mail, window.mail],
    [t.url, window.url],
    [t.takes, window.takes[lang]],
    [t.source, window.source.url],
  ] as const;
  return (
    <Section title={t.shipped}>
      <DefinitionList items={items.flatMap(([name, value]) => (value ? [[name, value] as const] : []))} />
    </Section>
  );
}

function Acts({
  lang,
  window,
  contact,
}: {
  readonly lang: Lang;
  readonly window: ContactWindow | undefined;
  readonly contact: OwnContact;
}) {
  const t = text[lang];
  return (
    <Section title={window ? t.restore : t.remove} lead={window ? t.restoreLead : t.removeLead}>
      <div class="cluster">
        <PostButton action={`${BOOK}/${contact.id}/checks`} hidden={{ version: String(contact.version) }}>
          {t.check}
        </PostButton>
        <PostButton kind="danger" action={`${BOOK}/${contact.id}/removal`}>
          {window ? t.restore : t.remove}
        </PostButton>
      </div>
    </Section>
  );
}
