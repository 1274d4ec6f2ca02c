/** The fields of a measure: a control that bears on the medium, or something of the company's own, and a day. */
import { controlsByMedium, media } from "#src/handbook/registers/index.ts";
import type { Lang } from "#src/text/words.ts";
import { Field } from "#src/ui/field.tsx";
import type { FormErrors } from "#src/ui/form.tsx";
import { Select } from "#src/ui/select.tsx";
import type { Ground } from "../judge.ts";
import { assetText } from "../text/asset.ts";
import { controlName } from "./names.ts";

export function MeasureFields(props: {
  readonly lang: Lang;
  readonly medium: string | undefined;
  readonly ground: Ground;
  readonly values: Readonly<Record<string, string>>;
  readonly errors: FormErrors;
}) {
  const { lang, medium, ground, values, errors } = props;
  const t = assetText[lang];
  const known = media.find(({ id }) => id === medium)?.id;
  const controls = known
    ? controlsByMedium[known].filter((id) => ground.states[id] !== "not-applicable")
    : [];
  return (
    <>
      <Select
        lang={lang}
        name="control"
        label={t.control}
        value={values.control}
        error={errors.control}
        options={controls.map((id) => ({ value: id, label: controlName(lang, id) }))}
      />
      <Field
        lang={lang}
        name="title"
        label={t.ownMeasure}
        hint={t.ownMeasureHint}
        value={values.title}
        error={errors.title}
        maxlength={120}
      />
      <Field
        lang={lang}
        name="due"
        label={t.due}
        hint={t.dueHint}
        value={values.due}
        error={errors.due}
        width="medium"
      />
    </>
  );
}
