/** One change for many entries: which, what, and a way back. */
import { formatNumber } from "#src/text/numbers.ts";
import type { Lang } from "#src/text/words.ts";
import { LinkButton } from "#src/ui/button.tsx";
import { Form, type FormErrors } from "#src/ui/form.tsx";
import { Notice } from "#src/ui/notice.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import type { Register } from "../definition.ts";
import type { Named } from "../queries/names.ts";
import { path } from "../read.ts";
import { text } from "../text/index.ts";
import { Input } from "./inputs.tsx";

export interface BulkProps {
  readonly lang: Lang;
  readonly register: Register;
  readonly ids: readonly string[];
  /** The names of the first few. */
  readonly sample: readonly string[];
  readonly values: Readonly<Record<string, string>>;
  readonly errors: FormErrors;
  readonly choosable: Readonly<Record<string, readonly Named[]>>;
}

export function BulkView(props: BulkProps) {
  const { lang, register, ids, values, errors, choosable } = props;
  const t = text[lang];
  const header = (
    <PageHeader title={t.bulkTitle} back={{ href: path(register), label: register.words.title[lang] }} />
  );
  if (ids.length === 0)
    return (
      <>
        {header}
        <Notice lang={lang} tone="info">
          {t.bulkNone}
        </Notice>
      </>
    );
  return (
    <>
      {header}
      <p class="measure">{t.bulkLead(formatNumber(ids.length))}</p>
      <p class="soft">
        {props.sample.join(t.between)}
        {ids.length > props.sample.length ? " …" : ""}
      </p>
      <Form
        lang={lang}
        action={`${path(register)}/bulk`}
        errors={errors}
        hidden={{ ids: ids.join(" ") }}
        submit={t.bulkSave}
        secondary={
          <LinkButton href={path(register)} kind="quiet">
            {t.cancel}
          </LinkButton>
        }
      >
        {register.fields
          .filter(({ bulk }) => bulk)
          .map((field) => (
            <Input
              lang={lang}
              register={register}
              field={field}
              value={values[field.key] ?? ""}
              error={errors[field.key]}
              choosable={choosable[field.key] ?? []}
              together
            />
          ))}
      </Form>
    </>
  );
}
