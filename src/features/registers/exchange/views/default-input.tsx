/** What rows get in a required field that they leave empty: chosen, or typed where there are too many to choose. */
import type { Lang } from "#src/text/words.ts";
import { Field } from "#src/ui/field.tsx";
import { Select } from "#src/ui/select.tsx";
import type { Register, RegisterField } from "../../kit/definition.ts";
import { MOST_CHOSEN, type Named } from "../../kit/queries/names.ts";
import { choiceWord, label } from "../../kit/read.ts";
import { text } from "../../kit/text/index.ts";
import { importText } from "../text/imports.ts";

export function DefaultInput(props: {
  readonly lang: Lang;
  readonly register: Register;
  readonly field: RegisterField;
  readonly value: string;
  readonly error: string | undefined;
  readonly choosable: readonly Named[];
}) {
  const { lang, register, field, value, error, choosable } = props;
  const base = { lang, name: `default-${field.key}`, label: label(register, field.key, lang), error };
  if (choosable.length > MOST_CHOSEN) {
    const typed = choosable.find(({ id }) => id === value)?.name ?? value;
    return <Field {...base} value={typed} hint={text[lang].typeName} autocomplete="off" />;
  }
  const options =
    field.kind === "choice"
      ? (field.choices ?? []).map((one) => ({
          value: one,
          label: choiceWord(register, field.key, one, lang),
        }))
      : choosable.map(({ id, name }) => ({ value: id, label: name }));
  const none = { value: "", label: importText[lang].defaultNone };
  return <Select {...base} value={value} noEmpty options={[none, ...options]} />;
}
