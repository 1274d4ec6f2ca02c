import { Actions, Button } from "#src/ui/button.tsx";
import { Field } from "#src/ui/field.tsx";
import { Form } from "#src/ui/form.tsx";
import { Select } from "#src/ui/select.tsx";
import { states } from "../rules.ts";
import { text } from "../text.ts";
import type { ListPageProps } from "./list.tsx";

/** Whose tasks, which of them, and words of their titles. */
export function Filter({ lang, filter }: Pick<ListPageProps, "lang" | "filter">) {
  const t = text[lang];
  const whose = filter.hasOwn ? (["mine", "company"] as const) : (["company"] as const);
  return (
    <Form lang={lang} action="/tasks" method="get">
      <div class="columns">
        <Select
          lang={lang}
          name="whose"
          label={t.whose}
          noEmpty
          value={filter.whose}
          options={whose.map((value) => ({ value, label: t[value] }))}
        />
        <Select
          lang={lang}
          name="state"
          label={t.which}
          noEmpty
          value={filter.state}
          options={states.map((value) => ({ value, label: t[value] }))}
        />
        <Field lang={lang} name="q" type="search" label={t.search} value={filter.search} maxlength={200} />
      </div>
      <Actions>
        <Button>{t.show}</Button>
      </Actions>
    </Form>
  );
}
