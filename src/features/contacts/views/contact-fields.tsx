/** The fields of a contact. */
import { ownKinds, ownKindWords } from "#src/handbook/contacts/index.ts";
import type { Lang } from "#src/text/words.ts";
import { Checkbox, RadioGroup } from "#src/ui/choices.tsx";
import { Field } from "#src/ui/field.tsx";
import type { FormErrors } from "#src/ui/form.tsx";
import { Select } from "#src/ui/select.tsx";
import { TextArea } from "#src/ui/text-area.tsx";
import { text } from "../text.ts";
import type { ContactPageProps } from "./contact-form.tsx";

export function Fields({ lang, window, values, errors = {} }: ContactPageProps) {
  const t = text[lang];
  const line = { lang, values, errors };
  return (
    <>
      {window ? null : (
        <Select
          lang={lang}
          name="kind"
          label={t.kind}
          noEmpty
          options={ownKinds.map((kind) => ({ value: kind, label: ownKindWords[kind][lang] }))}
          value={values.kind}
          error={errors.kind}
        />
      )}
      <Line {...line} name="name" label={t.name} required placeholder={t.namePlaceholder} />
      <Line {...line} name="phone" label={t.phone} inputmode="tel" width="medium" />
      <Line {...line} name="mail" label={t.mail} inputmode="email" />
      <Line {...line} name="url" label={t.url} inputmode="url" />
      {window ? null : (
        <Line
          {...line}
          name="contract-number"
          label={t.contractNumber}
          hint={t.contractHint}
          width="medium"
        />
      )}
      <RadioGroup
        lang={lang}
        name="hours"
        label={t.hoursLabel}
        options={[
          { value: "always", label: t.hoursAlways },
          { value: "weekdays", label: t.hoursWeekdays },
          { value: "every-day", label: t.hoursEveryDay },
          { value: "unknown", label: t.hoursUnknown },
        ]}
        value={values.hours ?? "unknown"}
        error={errors.hours}
      />
      <Line {...line} name="opens" label={t.opensLabel} hint={t.timeHint} width="short" />
      <Line {...line} name="closes" label={t.closesLabel} hint={t.timeHint} width="short" />
      <TextArea
        lang={lang}
        name="note"
        label={t.note}
        hint={t.noteHint}
        value={values.note}
        rows={3}
        maxlength={500}
        error={errors.note}
      />
      <Checkbox
        lang={lang}
        name="on-help"
        label={t.onHelp}
        hint={t.onHelpHint}
        checked={values["on-help"] === "on"}
      />
      <Line {...line} name="checked-on" label={t.checkedOn} hint={t.checkedHint} width="medium" />
    </>
  );
}

function Line(props: {
  readonly lang: Lang;
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly required?: boolean;
  readonly width?: "short" | "medium";
  readonly inputmode?: "tel" | "email" | "url";
  readonly values: Readonly<Record<string, string>>;
  readonly errors: FormErrors;
}) {
  const { values, errors, ...field } = props;
  return <Field {...field} value={values[props.name]} error={errors[props.name]} />;
}
