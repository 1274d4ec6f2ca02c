/** What can be said about a task: who does it, not now, cannot be done. */
import { Details } from "#src/ui/details.tsx";
import { Field } from "#src/ui/field.tsx";
import { Form } from "#src/ui/form.tsx";
import { Section } from "#src/ui/section.tsx";
import { TextArea } from "#src/ui/text-area.tsx";
import type { Task } from "../rules.ts";
import { text } from "../text.ts";
import { PersonFields } from "./people.tsx";
import type { TaskPageProps } from "./task.tsx";

/** The form that was sent and refused stands open with what was typed. */
export function Answers(props: TaskPageProps & { readonly task: Task }) {
  const { lang, taskKey, control, task, people, values, errors } = props;
  const t = text[lang];
  const sent = errors ? (values.kind ?? "cannot") : "";
  const hidden = { page: "task", task: taskKey };
  const at = <T,>(kind: string, value: T) => (sent === kind ? value : undefined);
  const named = { owner: task.said.owner, deputy: task.said.deputy };
  return (
    <Section title={t.answers} lead={t.doneLead}>
      <Details summary={t.assignTitle} open={sent === "assigned"}>
        <Form
          lang={lang}
          action="/tasks/records"
          hidden={{ ...hidden, kind: "assigned" }}
          errors={at("assigned", errors)}
          submit={t.assign}
          submitKind="secondary"
        >
          <PersonFields
            lang={lang}
            people={people}
            values={at("assigned", values) ?? named}
            errors={at("assigned", errors)}
          />
        </Form>
      </Details>
      <Details summary={t.snoozeTitle} open={sent === "snoozed"}>
        <p>{t.snoozeLead}</p>
        <Form
          lang={lang}
          action="/tasks/records"
          hidden={{ ...hidden, kind: "snoozed" }}
          errors={at("snoozed", errors)}
          submit={t.snooze}
          submitKind="secondary"
        >
          <Field
            lang={lang}
            name="until"
            id={sent === "cannot" ? "snooze-until" : "until"}
            label={t.snoozeUntil}
            hint={t.dayHint}
            width="medium"
            value={at("snoozed", values.until)}
            error={at("snoozed", errors?.until)}
            required
          />
        </Form>
      </Details>
      {control && !task.said.request ? (
        <Details summary={t.cannotTitle} open={sent === "cannot"}>
          <p>{t.cannotLead}</p>
          <Form
            lang={lang}
            action="/tasks/requests"
            hidden={hidden}
            errors={at("cannot", errors)}
            submit={t.cannot}
            submitKind="secondary"
          >
            <TextArea
              lang={lang}
              name="reason"
              label={t.reason}
              maxlength={500}
              value={at("cannot", values.reason)}
              error={at("cannot", errors?.reason)}
              required
            />
            <Field
              lang={lang}
              name="until"
              id={sent === "cannot" ? "until" : "cannot-until"}
              label={t.until}
              hint={t.dayHint}
              width="medium"
              value={at("cannot", values.until)}
              error={at("cannot", errors?.until)}
              required
            />
          </Form>
        </Details>
      ) : null}
    </Section>
  );
}
