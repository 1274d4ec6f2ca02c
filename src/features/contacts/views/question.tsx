/** What happened, to whom, and where: the question that leads to the windows. */
import { symptoms } from "#src/handbook/contacts/index.ts";
import { prefectures } from "#src/handbook/index.ts";
import { RadioGroup } from "#src/ui/choices.tsx";
import { Form } from "#src/ui/form.tsx";
import { Select } from "#src/ui/select.tsx";
import { text } from "../text.ts";
import type { BookPageProps } from "./book.tsx";

export function Question({ lang, way, audience, prefecture }: BookPageProps) {
  const t = text[lang];
  return (
    <Form lang={lang} method="get" action="/bad-day/contacts#way" submit={t.show}>
      <Select
        lang={lang}
        name="what"
        label={t.what}
        options={symptoms.map(({ id, name }) => ({ value: id, label: name[lang] }))}
        value={way?.symptom.id}
      />
      <RadioGroup
        lang={lang}
        name="as"
        label={t.as}
        options={[
          { value: "company", label: t.company },
          { value: "person", label: t.person },
        ]}
        value={audience}
      />
      <Select
        lang={lang}
        name="in"
        label={t.prefecture}
        options={prefectures.map(({ id, name }) => ({ value: id, label: name[lang] }))}
        value={prefecture ?? undefined}
      />
    </Form>
  );
}
