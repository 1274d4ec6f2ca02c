/** The form of a record: only what belongs to its kind. */
import type { Lang } from "#src/text/words.ts";
import { LinkButton } from "#src/ui/button.tsx";
import { RadioGroup } from "#src/ui/choices.tsx";
import { Field } from "#src/ui/field.tsx";
import { Form, type FormErrors } from "#src/ui/form.tsx";
import { Notice } from "#src/ui/notice.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { TextArea } from "#src/ui/text-area.tsx";
import type { StarView } from "../read.ts";
import type { Kind } from "../rules.ts";
import { text } from "../text.ts";
import { kindWords } from "./kind-words.ts";

export interface NewRecordPageProps {
  readonly lang: Lang;
  readonly kind: Kind;
  readonly view: StarView;
  readonly values: Readonly<Record<string, string>>;
  readonly errors?: FormErrors | undefined;
}

export function NewRecordPage({ lang, kind, view, values, errors = {} }: NewRecordPageProps) {
  const t = text[lang];
  const isEarly = kind === "declared-2" && view.gap.two.missing.length > 0;
  return (
    <>
      <PageHeader
        title={t.record(kindWords(lang, kind))}
        back={{ href: "/security-action", label: t.back }}
        answer={t.newLead}
      />
      {isEarly ? <Notice lang={lang} tone="info" title={t.declareEarly} /> : null}
      <Form
        lang={lang}
        action="/security-action/records"
        hidden={{ kind }}
        errors={errors}
        submit={t.save}
        secondary={
          <LinkButton href="/security-action" kind="quiet">
            {t.back}
          </LinkButton>
        }
      >
        <KindFields lang={lang} kind={kind} view={view} values={values} errors={errors} />
        <Field
          lang={lang}
          name="on"
          label={t.on}
          hint={t.onHint}
          value={values.on ?? view.today}
          required
          width="medium"
          error={errors.on}
        />
        <TextArea
          lang={lang}
          name="note"
          label={t.note}
          hint={t.noteHint}
          value={values.note}
          rows={2}
          maxlength={500}
          error={errors.note}
        />
      </Form>
    </>
  );
}

function KindFields({ lang, kind, view, values, errors = {} }: NewRecordPageProps) {
  const t = text[lang];
  if (kind === "policy-published")
    return (
      <Field
        lang={lang}
        name="url"
        type="url"
        label={t.url}
        hint={t.urlHint}
        value={values.url}
        required
        maxlength={500}
        error={errors.url}
      />
    );
  if (kind === "page-checked")
    return (
      <RadioGroup
        lang={lang}
        name="outcome"
        label={t.outcome}
        hint={t.outcomeLead(view.now["policy-published"]?.url ?? "")}
        required
        value={values.outcome}
        error={errors.outcome}
        options={[
          { value: "seen", label: t.seen },
          { value: "not-seen", label: t.notSeen },
        ]}
      />
    );
  if (kind === "policy-set") return null;
  return (
    <Field
      lang={lang}
      name="declaration-id"
      label={t.declarationId}
      hint={t.declarationIdHint}
      value={values["declaration-id"]}
      maxlength={40}
      width="medium"
      error={errors["declaration-id"]}
    />
  );
}
