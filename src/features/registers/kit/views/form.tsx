/** Adding or correcting one entry, its fields in groups. */
import type { Lang } from "#src/text/words.ts";
import { LinkButton } from "#src/ui/button.tsx";
import { Details } from "#src/ui/details.tsx";
import { Form, type FormErrors } from "#src/ui/form.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import type { Register, RegisterField } from "../definition.ts";
import type { Named } from "../queries/names.ts";
import { fieldsFor, kindOf, path } from "../read.ts";
import { text } from "../text/index.ts";
import { Input } from "./inputs.tsx";

export interface FormProps {
  readonly lang: Lang;
  readonly register: Register;
  /** What is being corrected; absent for something new. */
  readonly entry?: { readonly id: string; readonly name: string; readonly version: string };
  readonly values: Readonly<Record<string, string>>;
  readonly errors: FormErrors;
  /** Field → what it may point at. */
  readonly choosable: Readonly<Record<string, readonly Named[]>>;
}

export function FormView(props: FormProps) {
  const { lang, register, entry, values, errors } = props;
  const t = text[lang];
  const one = register.words.one[lang];
  const back = entry ? `${path(register)}/${entry.id}` : path(register);
  // What does not belong to its kind is not asked; of something new the kind is chosen first in the same form.
  const fields = entry ? fieldsFor(register, kindOf(register, values)) : register.fields;
  return (
    <>
      <PageHeader
        title={entry ? t.editTitle(entry.name) : t.newTitle(one)}
        back={{ href: back, label: entry ? entry.name : register.words.title[lang] }}
      />
      <Form
        lang={lang}
        action={back}
        errors={errors}
        hidden={entry ? { version: entry.version } : undefined}
        submit={t.save}
        secondary={
          <LinkButton href={back} kind="quiet">
            {t.cancel}
          </LinkButton>
        }
      >
        {Object.entries(register.words.groups).map(([group, words], index) => (
          <Group
            {...props}
            title={words[lang]}
            first={index === 0}
            fields={fields.filter((field) => field.group === group)}
          />
        ))}
      </Form>
    </>
  );
}

function Group(
  props: FormProps & {
    readonly title: string;
    readonly first: boolean;
    readonly fields: readonly RegisterField[];
  },
) {
  const { lang, register, entry, values, errors, choosable, fields, first } = props;
  if (fields.length === 0) return null;
  const inputs = fields.map((field) => (
    <Input
      lang={lang}
      register={register}
      field={field}
      value={values[field.key] ?? ""}
      error={errors[field.key]}
      choosable={choosable[field.key] ?? []}
    />
  ));
  const open = first || entry || fields.some(({ key, required }) => required || values[key] || errors[key]);
  return (
    <Details summary={props.title} open={Boolean(open)}>
      {inputs}
    </Details>
  );
}
