import type { Lang } from "#src/text/words.ts";
import { LinkButton } from "#src/ui/button.tsx";
import { Field } from "#src/ui/field.tsx";
import { Form } from "#src/ui/form.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Section } from "#src/ui/section.tsx";
import { exchangeText } from "../text/exchange.ts";
import { questionText } from "../text/questions.ts";

/** Getting the workbook and bringing it back. */
export function ImportView(props: {
  readonly lang: Lang;
  readonly base: string;
  readonly error?: string | undefined;
}) {
  const { lang, base, error } = props;
  const t = exchangeText[lang];
  return (
    <>
      <PageHeader
        title={t.title}
        back={{ href: `${base}/questions`, label: questionText[lang].all }}
        answer={t.lead}
      />
      <Section title={t.stepOut}>
        <LinkButton href={`${base}/result.xlsx`}>{t.download}</LinkButton>
      </Section>
      <Section title={t.stepIn}>
        <Form
          lang={lang}
          action={`${base}/imports`}
          files
          submit={t.check}
          errors={error ? { file: error } : undefined}
        >
          <Field
            lang={lang}
            name="file"
            label={t.file}
            hint={t.fileHint}
            type="file"
            accept=".xlsx"
            error={error}
            required
          />
        </Form>
      </Section>
    </>
  );
}
