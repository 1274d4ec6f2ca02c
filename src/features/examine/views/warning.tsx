/** The form by which everybody is warned. */
import type { Lang } from "#src/text/words.ts";
import { Field } from "#src/ui/field.tsx";
import { Form, type FormErrors } from "#src/ui/form.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { TextArea } from "#src/ui/text-area.tsx";
import { inboxText } from "../text/inbox.ts";
import { warningText } from "../text/warning.ts";

export function WarningForm(props: {
  readonly lang: Lang;
  readonly report: string;
  readonly recipients: number;
  readonly values: Readonly<Record<string, string>>;
  readonly errors: FormErrors | undefined;
}) {
  const { lang, report, recipients, values, errors } = props;
  const t = warningText[lang];
  return (
    <>
      <PageHeader
        title={t.title}
        answer={t.lead}
        back={{ href: `/examine/reports/${report}`, label: inboxText[lang].backToReport }}
      />
      <Form
        lang={lang}
        action={`/examine/reports/${report}/warnings`}
        errors={errors}
        submit={t.submit(recipients)}
      >
        <Field
          lang={lang}
          name="subject"
          label={t.subject}
          hint={t.subjectHint}
          required
          value={values.subject}
          error={errors?.subject}
          maxlength={100}
          width="full"
        />
        <TextArea
          lang={lang}
          name="words"
          label={t.words}
          hint={t.wordsHint}
          required
          value={values.words}
          error={errors?.words}
          rows={5}
          maxlength={2_000}
        />
        <Field
          lang={lang}
          name="source"
          type="url"
          label={t.source}
          hint={t.sourceHint}
          value={values.source}
          error={errors?.source}
          maxlength={500}
          width="full"
        />
        <TextArea
          lang={lang}
          name="observation"
          label={t.observation}
          hint={t.observationHint}
          value={values.observation}
          error={errors?.observation}
          rows={3}
          maxlength={500}
        />
      </Form>
    </>
  );
}
