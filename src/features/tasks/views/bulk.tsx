import { Actions, Button } from "#src/ui/button.tsx";
import { Section } from "#src/ui/section.tsx";
import { text } from "../text.ts";
import { PersonFields, type PersonFieldsProps } from "./people.tsx";

/** What is done with all tasks that are ticked; `id` is where the error summary leads. */
export function Bulk({ lang, people, values, errors }: PersonFieldsProps) {
  const t = text[lang];
  return (
    <Section title={t.bulk} id="task" lead={t.doneLead}>
      <Actions>
        <Button name="kind" value="done">
          {t.bulkDone}
        </Button>
        <Button name="kind" value="snoozed">
          {t.bulkSnooze}
        </Button>
      </Actions>
      <PersonFields lang={lang} people={people} values={values} errors={errors} />
      <Actions>
        <Button name="kind" value="assigned">
          {t.bulkAssign}
        </Button>
      </Actions>
    </Section>
  );
}
