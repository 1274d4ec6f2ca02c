/** The management review before it is signed: agenda, and the form of the minutes for those who may write. */
import type { Lang } from "#src/text/words.ts";
import { Button, LinkButton } from "#src/ui/button.tsx";
import { Field } from "#src/ui/field.tsx";
import { Form, type FormErrors } from "#src/ui/form.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Section } from "#src/ui/section.tsx";
import { Select } from "#src/ui/select.tsx";
import { TextArea } from "#src/ui/text-area.tsx";
import type { DraftView } from "../read-minutes.ts";
import { lengths } from "../schema.ts";
import { text } from "../text.ts";
import { AgendaPart } from "./agenda.tsx";
import { MinutesParts } from "./minutes.tsx";

export interface DraftPageProps {
  readonly lang: Lang;
  readonly view: DraftView;
  readonly mayEdit: boolean;
  readonly maySign: boolean;
  /** What was just typed, by the fields' names. */
  readonly typed?: Readonly<Record<string, string>> | undefined;
  readonly errors?: FormErrors | undefined;
}

export function DraftPage(props: DraftPageProps) {
  const { lang, view, mayEdit } = props;
  const t = text[lang];
  return (
    <>
      <PageHeader
        title={`${t.reviewTitle}${t.colon}${t.fiscal(view.draft.year)}`}
        back={{ href: "/year", label: t.backToYear }}
        answer={<p>{t.reviewAnswer}</p>}
      />
      <AgendaPart lang={lang} agenda={view.agenda} />
      {mayEdit ? (
        <MinutesForm {...props} />
      ) : view.row ? (
        <MinutesParts lang={lang} minutes={view.draft} />
      ) : (
        <p>{t.noDraft}</p>
      )}
    </>
  );
}

function MinutesForm({ lang, view, maySign, typed, errors = {} }: DraftPageProps) {
  const t = text[lang];
  const { draft, thisYear } = view;
  const values: Readonly<Record<string, string>> = typed ?? {
    "held-on": draft.heldOn,
    attendees: draft.attendees,
    decisions: draft.decisions,
    "next-on": draft.nextOn,
  };
  const line = (name: string) => ({ lang, name, value: values[name] ?? "", error: errors[name] });
  const years = [...new Set([thisYear - 1, thisYear, draft.year])].sort((a, b) => a - b);
  return (
    <Section title={t.decisions}>
      <Form
        lang={lang}
        action="/year/review"
        errors={errors}
        hidden={{ version: String(view.row?.version ?? 0) }}
      >
        <Select
          {...line("year")}
          value={values.year ?? String(draft.year)}
          label={t.inYear}
          hint={t.inYearHint}
          noEmpty
          options={years.map((year) => ({ value: String(year), label: t.fiscal(year) }))}
        />
        <Field {...line("held-on")} label={t.heldOn} hint={t.dayHint} maxlength={30} width="medium" />
        <TextArea
          {...line("attendees")}
          label={t.attendees}
          hint={t.attendeesHint}
          maxlength={lengths.attendees}
        />
        <TextArea
          {...line("decisions")}
          label={t.decisions}
          hint={t.decisionsHint}
          rows={8}
          maxlength={lengths.decisions}
        />
        <Field {...line("next-on")} label={t.nextOn} hint={t.nextOnHint} maxlength={30} width="medium" />
        <div class="actions form__actions">
          {maySign ? (
            <Button kind="primary" name="go" value="signature">
              {t.toSignature}
            </Button>
          ) : null}
          <Button kind={maySign ? "secondary" : "primary"}>{t.saveDraft}</Button>
          <LinkButton href="/year" kind="quiet">
            {t.backToYear}
          </LinkButton>
        </div>
      </Form>
    </Section>
  );
}
