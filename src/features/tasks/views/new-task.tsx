/** The form for a task of the company's own. */
import type { Lang } from "#src/text/words.ts";
import { Field } from "#src/ui/field.tsx";
import { Form, type FormErrors } from "#src/ui/form.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { text } from "../text.ts";

export function NewTaskPage(props: {
  readonly lang: Lang;
  readonly values: Readonly<Record<string, string>>;
  readonly errors?: FormErrors | undefined;
}) {
  const { lang, values, errors } = props;
  const t = text[lang];
  return (
    <>
      <PageHeader title={t.newTask} back={{ href: "/tasks", label: t.back }} answer={t.newLead} />
      <Form lang={lang} action="/tasks" errors={errors} submit={t.add}>
        <Field
          lang={lang}
          name="title"
          label={t.taskTitle}
          hint={t.titleHint}
          maxlength={120}
          value={values.title}
          error={errors?.title}
          required
        />
        <Field
          lang={lang}
          name="due"
          label={t.dueOn}
          hint={t.dueHint}
          width="medium"
          value={values.due}
          error={errors?.due}
          required
        />
        <Field
          lang={lang}
          name="minutes"
          label={t.minutesField}
          inputmode="numeric"
          width="short"
          value={values.minutes ?? "15"}
          error={errors?.minutes}
          required
        />
      </Form>
    </>
  );
}
