import { defaultVersion, versions } from "#src/handbook/index.ts";
import type { Lang } from "#src/text/words.ts";
import { Button } from "#src/ui/button.tsx";
import { Checkbox, RadioGroup } from "#src/ui/choices.tsx";
import { Details } from "#src/ui/details.tsx";
import { Form } from "#src/ui/form.tsx";
import { homeText } from "../text/home.ts";

/** One button to begin; the edition is for those who look for it. */
export function StartForm({ lang, again }: { readonly lang: Lang; readonly again: boolean }) {
  const t = homeText[lang];
  return (
    <Form lang={lang} action="/diagnosis">
      {again ? <Checkbox lang={lang} name="with-previous" label={t.withPrevious} checked /> : null}
      <div>
        <Button kind="primary">{again ? t.again : t.start}</Button>
      </div>
      <Details summary={t.editionMore}>
        <RadioGroup
          lang={lang}
          name="content-version"
          label={t.edition}
          value={defaultVersion}
          options={versions.toReversed().map((version) => ({
            value: version.id,
            label: version.name[lang],
            hint: `${version.articlesName[lang]}. ${version.differs[lang]}`,
          }))}
        />
      </Details>
    </Form>
  );
}
