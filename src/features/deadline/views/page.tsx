/** The page: the answer first, if there is one, then the questions. */
import { breachQuestionWords } from "#src/handbook/breach/index.ts";
import type { Lang } from "#src/text/words.ts";
import { RadioGroup } from "#src/ui/choices.tsx";
import { Field } from "#src/ui/field.tsx";
import { Form } from "#src/ui/form.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { choicesOf, persons, questions } from "../asked.ts";
import type { Result } from "../judge.ts";
import { text } from "../text.ts";
import { Answer } from "./answer.tsx";

export interface DeadlinePageProps {
  readonly lang: Lang;
  readonly query: (name: string) => string | undefined;
  readonly result: Result | undefined;
  readonly error: string | undefined;
}

export function DeadlinePage({ lang, query, result, error }: DeadlinePageProps) {
  const t = text[lang];
  return (
    <>
      <PageHeader title={t.title} back={{ href: "/bad-day", label: t.badDay }} answer={t.lead} />
      {result ? <Answer lang={lang} result={result} /> : null}
      <Form
        lang={lang}
        method="get"
        action="/bad-day/deadline"
        submit={t.submit}
        errors={error ? { day: error } : undefined}
      >
        <Field
          lang={lang}
          name="day"
          label={t.day}
          hint={t.dayHint}
          value={query("day")}
          width="medium"
          required
          error={error}
        />
        <Field lang={lang} name="time" label={t.time} hint={t.timeHint} value={query("time")} width="short" />
        {questions.map((question) => (
          <RadioGroup
            lang={lang}
            name={question}
            label={breachQuestionWords[question][lang]}
            inline
            options={choicesOf(question).map((value) => ({ value, label: t[value] }))}
            value={query(question) ?? "unknown"}
          />
        ))}
        <RadioGroup
          lang={lang}
          name="persons"
          label={t.persons}
          inline
          options={persons.map((value) => ({ value, label: t[value] }))}
          value={query("persons") ?? "unknown"}
        />
      </Form>
    </>
  );
}
