import type { Lang } from "#src/text/words.ts";
import { Field } from "#src/ui/field.tsx";
import { Form, type FormErrors } from "#src/ui/form.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { departmentText } from "../text/departments.ts";

/** The door for those who type the code from their sheet of paper. */
export function CodeView(props: {
  readonly lang: Lang;
  readonly typed?: string;
  readonly errors?: FormErrors;
}) {
  const { lang, typed, errors } = props;
  const t = departmentText[lang];
  return (
    <>
      <PageHeader title={t.answerTitle} answer={t.codeIntro} />
      <Form lang={lang} action="/answer" errors={errors} submit={t.codeOpen}>
        <Field
          lang={lang}
          name="code"
          label={t.codeLabel}
          hint={t.codeHint}
          value={typed}
          error={errors?.code}
          required
          width="medium"
          autocomplete="off"
          spellcheck={false}
          maxlength={20}
        />
      </Form>
    </>
  );
}
