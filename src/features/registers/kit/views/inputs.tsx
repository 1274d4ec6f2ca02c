/** The input for a field of any kind; all of them work without script. */
import type { Lang } from "#src/text/words.ts";
import { CheckboxGroup, RadioGroup } from "#src/ui/choices.tsx";
import { Field } from "#src/ui/field.tsx";
import { Select } from "#src/ui/select.tsx";
import { TextArea } from "#src/ui/text-area.tsx";
import type { Register, RegisterField } from "../definition.ts";
import { MOST_CHOSEN, type Named } from "../queries/names.ts";
import { choiceWord, label } from "../read.ts";
import { text } from "../text/index.ts";

export interface InputProps {
  readonly lang: Lang;
  readonly register: Register;
  readonly field: RegisterField;
  readonly value: string;
  readonly error?: string | undefined;
  /** What a person or link field may point at. */
  readonly choosable: readonly Named[];
  /** In bulk editing an empty field means "leave", so nothing is required and there is no "not known". */
  readonly together?: boolean | undefined;
}

export function Input(props: InputProps) {
  const { lang, register, field, value, error, together } = props;
  const t = text[lang];
  const base = {
    lang,
    name: field.key,
    label: label(register, field.key, lang),
    hint: register.words.fields[field.key]?.hint?.[lang],
    error,
    required: field.required && !together,
  };
  const leave = together ? t.leave : undefined;
  switch (field.kind) {
    case "text":
      return <TextArea {...base} value={value} rows={3} />;
    case "choice":
      return (
        <Select
          {...base}
          value={value}
          noEmpty
          options={[
            { value: "", label: leave ?? (field.required ? t.choose : t.unknown) },
            ...(field.choices ?? []).map((one) => ({
              value: one,
              label: choiceWord(register, field.key, one, lang),
            })),
          ]}
        />
      );
    case "choices":
      return (
        <CheckboxGroup
          {...base}
          values={value.split(",")}
          options={(field.choices ?? []).map((one) => ({
            value: one,
            label: choiceWord(register, field.key, one, lang),
          }))}
        />
      );
    case "yes-no":
      return (
        <RadioGroup
          {...base}
          inline
          value={value}
          options={[
            { value: "yes", label: t.yes },
            { value: "no", label: t.no },
            { value: "", label: leave ?? t.unknown },
          ]}
        />
      );
    case "person":
    case "link":
      return <Pointer {...props} />;
    case "day":
      return <Field {...base} value={value} hint={base.hint ?? t.dayHint} width="medium" />;
    case "number":
      return <Field {...base} value={value} inputmode="decimal" width="short" />;
    case "mail":
      return <Field {...base} value={value} type="email" inputmode="email" autocomplete="off" />;
    case "url":
      return <Field {...base} value={value} type="url" inputmode="url" />;
    case "phone":
      return <Field {...base} value={value} type="tel" inputmode="tel" width="medium" autocomplete="off" />;
    case "line":
      return <Field {...base} value={value} />;
  }
}

/** A choice of people or entries; where there are too many to choose from, their name is typed. */
function Pointer({ lang, register, field, value, error, choosable, together }: InputProps) {
  const t = text[lang];
  const words = register.words.fields[field.key];
  const base = {
    lang,
    name: field.key,
    label: label(register, field.key, lang),
    error,
    required: field.required && !together,
  };
  if (choosable.length > MOST_CHOSEN) {
    const typed = choosable.find(({ id }) => id === value)?.name ?? value;
    return <Field {...base} value={typed} hint={words?.hint?.[lang] ?? t.typeName} autocomplete="off" />;
  }
  return (
    <Select
      {...base}
      hint={words?.hint?.[lang]}
      value={value}
      noEmpty
      options={[
        { value: "", label: together ? t.leave : t.nobody },
        ...choosable.map(({ id, name, gone }) => ({
          value: id,
          label: gone ? `${name} (${field.kind === "person" ? t.left : t.ended})` : name,
        })),
      ]}
    />
  );
}
