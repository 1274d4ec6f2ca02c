/** The first page of all: the first owner and the company, in one form, made together. */
import type { Lang } from "#src/text/words.ts";
import { RadioGroup } from "#src/ui/choices.tsx";
import { Field } from "#src/ui/field.tsx";
import { Form } from "#src/ui/form.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Section } from "#src/ui/section.tsx";
import { Select } from "#src/ui/select.tsx";
import { industryOptions, monthOptions, prefectureOptions } from "../text/company.ts";
import { signInText } from "../text/sign-in.ts";
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

function CompanyFields({ lang, errors, values }: Props) {
  const t = signInText[lang];
  return (
    <Section title={t.company}>
      <Field
        lang={lang}
        name="company"
        label={t.companyName}
        value={values.company}
        autocomplete="organization"
        error={errors.company}
        required
      />
      <Select
        lang={lang}
        name="industry"
        label={t.industry}
        options={industryOptions(lang)}
        value={values.industry}
        error={errors.industry}
      />
      <Field
        lang={lang}
        name="people"
        label={t.people}
        hint={t.peopleHint}
        inputmode="numeric"
        width="short"
        suffix={t.peopleUnit}
        value={values.people}
        error={errors.people}
      />
      <Select
        lang={lang}
        name="prefecture"
        label={t.prefecture}
        options={prefectureOptions(lang)}
        value={values.prefecture}
        error={errors.prefecture}
      />
      <Select
        lang={lang}
        name="fiscal-month"
        label={t.fiscalMonth}
        options={monthOptions(lang)}
        value={values["fiscal-month"] ?? "3"}
        error={errors["fiscal-month"]}
      />
      <RadioGroup
        lang={lang}
        name="language"
        label={t.language}
        options={[
          { value: "ja", label: t.japanese },
          { value: "en", label: t.english },
        ]}
        value={values.language ?? lang}
        error={errors.language}
        inline
      />
    </Section>
  );
}
