/** Who does a task: in words, and as fields to choose from. */
import type { Lang } from "#src/text/words.ts";
import type { FormErrors } from "#src/ui/form.tsx";
import { type Option, Select } from "#src/ui/select.tsx";
import type { Task } from "../rules.ts";
import { text } from "../text.ts";

export interface PersonFieldsProps {
  readonly lang: Lang;
  readonly people: readonly Option[];
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly errors?: FormErrors | undefined;
}

/** Whoever was named; otherwise the role whose task it is. */
export function whoWords(lang: Lang, { due, said }: Task, names: ReadonlyMap<string, string>): string {
  const t = text[lang];
  if (said.owner !== "") return names.get(said.owner) ?? t.formerMember;
  const roles: Readonly<Record<string, string>> = {
    owner: t.owner,
    it: t.it,
    office: t.office,
    everyone: t.everyone,
  };
  return roles[due.who] ?? "";
}

/** Who is in charge, and who steps in. */
export function PersonFields(props: PersonFieldsProps) {
  const { lang, people, values, errors } = props;
  const t = text[lang];
  const options = [{ value: "", label: t.nobody }, ...people];
  return (
    <div class="columns">
      <Select
        lang={lang}
        name="owner"
        label={t.mainPerson}
        noEmpty
        options={options}
        value={values.owner}
        error={errors?.owner}
      />
      <Select
        lang={lang}
        name="deputy"
        label={t.deputy}
        hint={t.deputyHint}
        noEmpty
        options={options}
        value={values.deputy}
        error={errors?.deputy}
      />
    </div>
  );
}
