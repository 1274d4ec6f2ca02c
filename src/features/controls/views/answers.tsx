/** The questions of a control that people answer for the company, and where its other facts come from. */
import { RadioGroup } from "#src/ui/choices.tsx";
import { Form } from "#src/ui/form.tsx";
import { factsOf } from "../catalogue.ts";
import { factField, seenField } from "../schema.ts";
import { knownFacts } from "../sources.ts";
import { text } from "../text/control.ts";
import type { ControlPageProps } from "./control.tsx";
import { Given, Source } from "./given.tsx";

export function Answers({ lang, details, may, answerErrors }: ControlPageProps) {
  const t = text[lang];
  const { control, assessment } = details;
  const own = control.byHand.filter(({ fact }) => !knownFacts.has(fact));
  const others = factsOf(control).flatMap((fact) => {
    const asked = assessment.catalogue.asked.get(fact);
    return asked && (asked.control.id !== control.id || knownFacts.has(fact)) ? [asked] : [];
  });
  if (own.length + others.length === 0) return <p>{t.nothingToAnswer}</p>;
  const seen = own.map(({ fact }) => [seenField(fact), String(assessment.handFacts.get(fact)?.version ?? 0)]);
  return (
    <>
      <p class="measure">{t.answerLead}</p>
      {own.length > 0 && may.answer ? (
        <Form
          lang={lang}
          action={`/controls/${control.id}/answers`}
          hidden={Object.fromEntries(seen)}
          errors={answerErrors}
          submit={t.save}
          submitKind="secondary"
        >
          {own.map((answer) => (
            <RadioGroup
              lang={lang}
              name={factField(answer.fact)}
              label={answer.question[lang]}
              hint={<Source lang={lang} details={details} asked={{ control, answer }} />}
              value={assessment.handFacts.get(answer.fact)?.value}
              options={[
                { value: "yes", label: t.yes },
                { value: "no", label: t.no },
                { value: "unknown", label: t.unknown },
              ]}
              inline
            />
          ))}
        </Form>
      ) : (
        <ul class="measure">
          {own.map((answer) => (
            <Given lang={lang} details={details} asked={{ control, answer }} />
          ))}
        </ul>
      )}
      {others.length > 0 ? (
        <ul class="measure">
          {others.map((asked) => (
            <Given lang={lang} details={details} asked={asked} />
          ))}
        </ul>
      ) : null}
    </>
  );
}
