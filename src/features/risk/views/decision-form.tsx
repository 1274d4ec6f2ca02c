/** Deciding about a risk: the treatment with its reason, who approves, when it is looked at again, what is done. */
import { treatmentKeys } from "#src/features/registers/index.ts";
import { threatLevels, treatments, vulnerabilityLevels } from "#src/handbook/registers/index.ts";
import type { Lang } from "#src/text/words.ts";
import { LinkButton } from "#src/ui/button.tsx";
import { RadioGroup } from "#src/ui/choices.tsx";
import { Field } from "#src/ui/field.tsx";
import { Form, type FormErrors } from "#src/ui/form.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Section } from "#src/ui/section.tsx";
import { Select } from "#src/ui/select.tsx";
import { TextArea } from "#src/ui/text-area.tsx";
import type { OneRisk } from "../read.ts";
import { assetText } from "../text/asset.ts";
import { formText } from "../text/forms.ts";
import { riskWords } from "./band.tsx";
import { MeasureFields } from "./measure-fields.tsx";

export interface DecisionFormProps {
  readonly lang: Lang;
  readonly one: OneRisk;
  readonly approvers: readonly { readonly id: string; readonly name: string }[];
  readonly values: Readonly<Record<string, string>>;
  readonly errors: FormErrors;
}

export function DecisionForm(props: DecisionFormProps) {
  const { lang, one, approvers, values, errors } = props;
  const t = formText[lang];
  const { asset, result, ground } = one;
  const name = asset.values.name ?? "";
  const back = `/registers/assets/risk/${asset.id}`;
  const suggested = new Set(result.suggested);
  return (
    <>
      <PageHeader
        title={t.decisionTitle(name)}
        back={{ href: back, label: assetText[lang].title(name) }}
        answer={t.now(riskWords(lang, result.risk))}
      />
      <Form
        lang={lang}
        action={`${back}/decision`}
        errors={errors}
        submit={t.decide}
        secondary={
          <LinkButton href={back} kind="quiet">
            {t.cancel}
          </LinkButton>
        }
      >
        <p>{t.kept}</p>
        <RadioGroup
          lang={lang}
          name="treatment"
          label={t.treatment}
          value={values.treatment}
          error={errors.treatment}
          required
          options={treatmentKeys.map((key) => ({
            value: key,
            label: treatments[key].name[lang],
            hint: suggested.has(key)
              ? t.suggested(treatments[key].meaning[lang])
              : treatments[key].meaning[lang],
          }))}
        />
        <TextArea
          lang={lang}
          name="reason"
          label={t.why}
          hint={t.whyHint}
          value={values.reason}
          error={errors.reason}
          rows={3}
          required
        />
        <Select
          lang={lang}
          name="approver"
          label={t.approver}
          hint={t.approverHint}
          value={values.approver}
          error={errors.approver}
          options={approvers.map((person) => ({ value: person.id, label: person.name }))}
          required
        />
        <Field
          lang={lang}
          name="review_on"
          label={t.reviewOn}
          hint={t.reviewHint}
          value={values.review_on}
          error={errors.review_on}
          width="medium"
          required
        />
        <Field
          lang={lang}
          name="covered_until"
          label={t.coveredUntil}
          value={values.covered_until}
          error={errors.covered_until}
          width="medium"
        />
        <Section title={t.measureTitle}>
          <MeasureFields
            lang={lang}
            medium={asset.values.medium}
            ground={ground}
            values={values}
            errors={errors}
          />
        </Section>
        <Section title={t.expectedTitle}>
          <Expected {...props} name="expected_threat" label={t.expectedThreat} words={threatLevels} />
          <Expected
            {...props}
            name="expected_vulnerability"
            label={t.expectedVulnerability}
            words={vulnerabilityLevels}
          />
        </Section>
      </Form>
    </>
  );
}

function Expected(
  props: DecisionFormProps & {
    readonly name: "expected_threat" | "expected_vulnerability";
    readonly label: string;
    readonly words: typeof threatLevels;
  },
) {
  const { lang, name, label, words, values, errors } = props;
  return (
    <Select
      lang={lang}
      name={name}
      label={label}
      value={values[name]}
      error={errors[name]}
      noEmpty
      options={[
        { value: "", label: formText[lang].same },
        ...([3, 2, 1] as const).map((level) => ({
          value: String(level),
          label: `${level}: ${words[level][lang]}`,
        })),
      ]}
    />
  );
}
