/** The six questions, what reports want to know, and what belongs to the kind; each may be "not known". */
import type { Lang } from "#src/text/words.ts";
import { Checkbox } from "#src/ui/choices.tsx";
import { Form, type FormErrors } from "#src/ui/form.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Section } from "#src/ui/section.tsx";
import { TextArea } from "#src/ui/text-area.tsx";
import type { Incident } from "../read.ts";
import { text } from "../text/room.ts";
import { PATH } from "./list.tsx";
import { questionsFor } from "./room.tsx";

export function FactsPage(props: {
  readonly lang: Lang;
  readonly incident: Incident;
  readonly values?: Readonly<Record<string, string>> | undefined;
  readonly errors?: FormErrors | undefined;
}) {
  const { lang, incident, values, errors = {} } = props;
  const { row, state } = incident;
  const t = text[lang];
  const asked = questionsFor(state.incident);
  const groups = [
    ["six", t.six],
    ["kind", t.ofKind],
    ["report", t.report],
  ] as const;
  return (
    <>
      <PageHeader
        title={t.facts}
        back={{ href: `${PATH}/${row.id}`, label: t.backToRoom }}
        answer={t.factsLead}
      />
      <Form lang={lang} action={`${PATH}/${row.id}/answers`} errors={errors} submit={t.saveFacts}>
        {groups.map(([group, title]) => (
          <Section title={title}>
            {asked
              .filter((question) => question.group === group)
              .map(({ id, name, hint }) => {
                const field = `q-${id}`;
                const given = state.answers[id];
                return (
                  <div>
                    <TextArea
                      lang={lang}
                      name={field}
                      label={name[lang]}
                      hint={hint[lang]}
                      rows={2}
                      value={values ? values[field] : (given?.text ?? "")}
                      error={errors[field]}
                    />
                    <Checkbox
                      lang={lang}
                      name={`unknown-${id}`}
                      label={`${t.unknown} – ${name[lang]}`}
                      checked={values ? values[`unknown-${id}`] === "yes" : given?.text === null}
                    />
                  </div>
                );
              })}
          </Section>
        ))}
      </Form>
    </>
  );
}
