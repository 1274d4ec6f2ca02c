/** How often each threat comes to what is kept on a medium: the starting values to agree with or to change. */
import { type Frequency, frequencies } from "#src/features/registers/index.ts";
import { threatLevels } from "#src/handbook/registers/index.ts";
import type { Lang } from "#src/text/words.ts";
import { LinkButton } from "#src/ui/button.tsx";
import { Field } from "#src/ui/field.tsx";
import { Form, type FormErrors } from "#src/ui/form.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Select } from "#src/ui/select.tsx";
import { assetText } from "../text/asset.ts";
import { formText } from "../text/forms.ts";
import type { ThreatToView } from "../threats-at.ts";
import { mediumName, threatName } from "./names.ts";

export interface ThreatFormProps {
  readonly lang: Lang;
  readonly asset: { readonly id: string; readonly name: string; readonly medium: string };
  readonly threats: readonly ThreatToView[];
  readonly values: Readonly<Record<string, string>>;
  readonly errors: FormErrors;
}

export function ThreatForm({ lang, asset, threats, values, errors }: ThreatFormProps) {
  const t = formText[lang];
  const back = `/registers/assets/risk/${asset.id}`;
  return (
    <>
      <PageHeader
        title={t.threatsTitle(mediumName(lang, asset.medium))}
        back={{ href: back, label: assetText[lang].title(asset.name) }}
        answer={t.threatsLead}
      />
      <Form
        lang={lang}
        action={`${back}/threats`}
        errors={errors}
        hidden={{ medium: asset.medium }}
        submit={t.save}
        secondary={
          <LinkButton href={back} kind="quiet">
            {t.cancel}
          </LinkButton>
        }
      >
        {threats.map(({ threat, frequency }, index) => {
          const name = `threat-${index}`;
          return (
            <Select
              lang={lang}
              name={name}
              label={threatName(lang, threat)}
              value={values[name] ?? frequency}
              error={errors[name]}
              noEmpty
              options={frequencies.map((one) => ({ value: one, label: frequencyWord(lang, one) }))}
            />
          );
        })}
        <Field
          lang={lang}
          name="reason"
          label={t.reason}
          hint={t.reasonHint}
          value={values.reason}
          error={errors.reason}
          maxlength={500}
        />
      </Form>
    </>
  );
}

function frequencyWord(lang: Lang, frequency: Frequency): string {
  if (frequency === "never" || frequency === "open") return formText[lang][frequency];
  const level = frequency === "3" ? 3 : frequency === "2" ? 2 : 1;
  return `${frequency}: ${threatLevels[level][lang]}`;
}
