/** The first page of all: the first owner and the company, in one form, made together. */
import type { Lang } from "#src/text/words.ts";
import { Field } from "#src/ui/field.tsx";
import { Form } from "#src/ui/form.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Section } from "#src/ui/section.tsx";
import { signInText } from "../text/sign-in.ts";
import { CompanyFields } from "./company.tsx";
import { type Errors, NewPassword, type Values } from "./messages.tsx";

interface Props {
  readonly lang: Lang;
  readonly action: string;
  readonly errors: Errors;
  readonly values: Values;
}

export function SetUpPage(props: Props) {
  const { lang, action, errors } = props;
  const t = signInText[lang];
  return (
    <>
      <PageHeader title={t.setUpTitle} answer={t.setUpAnswer} />
      <Form lang={lang} action={action} errors={errors} submit={t.create}>
        <OwnerFields {...props} />
        <CompanyFields {...props} />
      </Form>
    </>
  );
}

function OwnerFields({ lang, errors, values }: Props) {
  const t = signInText[lang];
  return (
    <Section title={t.you}>
      <Field
        lang={lang}
        name="name"
        label={t.name}
        hint={t.nameHint}
        value={values.name}
        autocomplete="name"
        error={errors.name}
        required
      />
      <Field
        lang={lang}
        name="email"
        type="email"
        label={t.email}
        hint={t.emailHint}
        value={values.email}
        autocomplete="username"
        error={errors.email}
        required
      />
      <NewPassword lang={lang} label={t.password} errors={errors} known={["name", "email", "company"]} />
    </Section>
  );
}
