/** The form of a contact: an own one, or the company's edition of a shipped window. */
import type { ContactWindow } from "#src/handbook/contacts/index.ts";
import type { Lang } from "#src/text/words.ts";
import { LinkButton } from "#src/ui/button.tsx";
import { Form, type FormErrors } from "#src/ui/form.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import type { OwnContact } from "../queries.ts";
import { BOOK } from "../rules.ts";
import { text } from "../text.ts";
import { Acts, Shipped } from "./contact-acts.tsx";
import { Fields } from "./contact-fields.tsx";

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
