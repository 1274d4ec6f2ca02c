/** The company's own data: asked at set-up, changed in the settings. */
import type { Lang } from "#src/text/words.ts";
import { RadioGroup } from "#src/ui/choices.tsx";
import { Field } from "#src/ui/field.tsx";
import { Form } from "#src/ui/form.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Section } from "#src/ui/section.tsx";
import { Select } from "#src/ui/select.tsx";
import { companyText, industryOptions, monthOptions, prefectureOptions } from "../text/company.ts";
import { signInText } from "../text/sign-in.ts";
import type { Errors, Values } from "./messages.tsx";

interface Props {
  readonly lang: Lang;
  readonly errors: Errors;
  readonly values: Values;
}

export function CompanyPage({ lang, errors, values }: Props) {
  const t = companyText[lang];
  return (
    <>
      <PageHeader title={t.title} back={{ href: "/settings", label: t.settings }} answer={t.answer} />
      <Form lang={lang} action="/settings/company" errors={errors} submit={t.save}>
        <CompanyFields lang={lang} errors={errors} values={values} />
      </Form>
    </>
  );
}

export function CompanyFields({ lang, errors, values }: Props) {
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
