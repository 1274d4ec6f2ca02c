/** Adding or correcting one person. */
import type { Lang } from "#src/text/words.ts";
import { LinkButton } from "#src/ui/button.tsx";
import { Field, type FieldProps } from "#src/ui/field.tsx";
import { Form, type FormErrors } from "#src/ui/form.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Columns } from "#src/ui/section.tsx";
import { Select } from "#src/ui/select.tsx";
import { TextArea } from "#src/ui/text-area.tsx";
import { employments, type Field as FieldName } from "../fields.ts";
import { employmentText, fieldText, text } from "../text.ts";

const LIST = "/registers/people";

export interface FormProps {
  readonly lang: Lang;
  /** Who is being corrected; absent for somebody new. */
  readonly person?: { readonly id: string; readonly name: string; readonly version: string };
  readonly values: Readonly<Partial<Record<FieldName, string>>>;
  readonly errors: FormErrors;
  readonly departments: readonly string[];
}

export function FormView(props: FormProps) {
  const { lang, person, values, errors } = props;
  const t = text[lang];
  const f = fieldText[lang];
  const back = person ? `${LIST}/${person.id}` : LIST;
  const one = (name: FieldName, more: Partial<FieldProps> = {}) => (
    <Field lang={lang} name={name} label={f[name]} value={values[name]} error={errors[name]} {...more} />
  );
  return (
    <>
      <PageHeader
        title={person ? t.editTitle(person.name) : t.newTitle}
        back={{ href: back, label: person ? person.name : t.title }}
      />
      <Form
        lang={lang}
        action={back}
        errors={errors}
        hidden={person ? { version: person.version } : undefined}
        submit={t.save}
        secondary={
          <LinkButton href={back} kind="quiet">
            {t.cancel}
          </LinkButton>
        }
      >
        <p class="soft">{t.familyHint}</p>
        <Columns>
          {one("family_name", { required: true })}
          {one("given_name")}
          {one("family_kana")}
          {one("given_kana")}
        </Columns>
        {one("number", { width: "medium" })}
        {one("mail", { type: "email", inputmode: "email", autocomplete: "off" })}
        {one("department", { list: "departments", width: "medium" })}
        <datalist id="departments">
          {props.departments.map((department) => (
            <option value={department} />
          ))}
        </datalist>
        {one("title", { width: "medium" })}
        {one("phone", { type: "tel", inputmode: "tel", width: "medium", autocomplete: "off" })}
        <Select
          lang={lang}
          name="employment"
          label={f.employment}
          value={values.employment}
          error={errors.employment}
          noEmpty
          options={[
            { value: "", label: t.noEmployment },
            ...employments.map((kind) => ({ value: kind, label: employmentText[lang][kind] })),
          ]}
        />
        {one("joined_on", { hint: t.dateHint, width: "medium" })}
        {person ? one("left_on", { hint: t.dateHint, width: "medium" }) : null}
        <TextArea lang={lang} name="note" label={f.note} value={values.note} error={errors.note} rows={3} />
      </Form>
    </>
  );
}
