/** The form of the people who act: up to four, in the order in which they are called. */
import type { Lang } from "#src/text/words.ts";
import { LinkButton } from "#src/ui/button.tsx";
import { Checkbox } from "#src/ui/choices.tsx";
import { Field } from "#src/ui/field.tsx";
import { Form, type FormErrors } from "#src/ui/form.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { PLACES } from "../schema.ts";
import { text } from "../text/office.ts";

export interface RespondersPageProps {
  readonly lang: Lang;
  readonly values: Readonly<Record<string, string>>;
  readonly errors?: FormErrors | undefined;
}

export function RespondersPage({ lang, values, errors = {} }: RespondersPageProps) {
  const t = text[lang];
  return (
    <>
      <PageHeader title={t.responders} back={{ href: "/bad-day", label: t.back }} answer={t.formLead} />
      <Form
        lang={lang}
        action="/bad-day/responders"
        errors={errors}
        submit={t.save}
        secondary={
          <LinkButton href="/bad-day" kind="quiet">
            {t.back}
          </LinkButton>
        }
      >
        {PLACES.map((place) => (
          <fieldset>
            <legend>{t.person(place)}</legend>
            <Field
              lang={lang}
              name={`name-${place}`}
              label={t.name}
              value={values[`name-${place}`]}
              maxlength={60}
              required={place === 1}
              autocomplete="off"
              error={errors[`name-${place}`]}
            />
            <Field
              lang={lang}
              name={`role-${place}`}
              label={t.role}
              placeholder={t.rolePlaceholder}
              value={values[`role-${place}`]}
              maxlength={60}
              autocomplete="off"
              error={errors[`role-${place}`]}
            />
            <Field
              lang={lang}
              name={`phone-${place}`}
              label={t.phone}
              inputmode="tel"
              value={values[`phone-${place}`]}
              maxlength={30}
              autocomplete="off"
              width="medium"
              error={errors[`phone-${place}`]}
            />
            <Checkbox
              lang={lang}
              name={`on-help-${place}`}
              label={t.onHelp}
              hint={t.onHelpHint}
              checked={values[`on-help-${place}`] === "on"}
            />
          </fieldset>
        ))}
      </Form>
    </>
  );
}
