/** The form in which a person says what a name means. */
import type { Lang } from "#src/text/words.ts";
import { Field } from "#src/ui/field.tsx";
import { Form, type FormErrors } from "#src/ui/form.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { text } from "../text.ts";
import { PATH } from "./fleet.tsx";

export function CorrectionView({
  lang,
  values,
  products,
  errors,
}: {
  readonly lang: Lang;
  readonly values: Readonly<Record<string, string>>;
  /** Titles to choose from. */
  readonly products: readonly string[];
  readonly errors?: FormErrors;
}) {
  const t = text[lang];
  const { name = "", version = "", product = "", cycle = "" } = values;
  const field = (key: string) => ({ lang, name: key, error: errors?.[key] });
  return (
    <>
      <PageHeader title={t.teachTitle} back={{ href: PATH, label: t.title }} answer={t.teachLead} />
      <Form lang={lang} action={`${PATH}/corrections`} errors={errors} submit={t.save}>
        <Field {...field("name")} label={t.name} value={name} required maxlength={300} />
        <Field {...field("product")} label={t.product} hint={t.productHint} value={product} list="products" />
        <datalist id="products">
          {products.map((title) => (
            <option value={title} />
          ))}
        </datalist>
        <Field {...field("cycle")} label={t.cycle} hint={t.cycleHint} value={cycle} width="medium" />
        <Field {...field("version")} label={t.version} value={version} width="medium" />
      </Form>
    </>
  );
}
