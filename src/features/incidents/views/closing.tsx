/** Tasks that come out of the incident, the three whys, and the end. */
import { controls } from "#src/handbook/controls/index.ts";
import { whyQuestions } from "#src/handbook/incident/index.ts";
import { formatDate } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import { Field } from "#src/ui/field.tsx";
import { Form, type FormErrors } from "#src/ui/form.tsx";
import { Notice } from "#src/ui/notice.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Section } from "#src/ui/section.tsx";
import { Select } from "#src/ui/select.tsx";
import { Table } from "#src/ui/table.tsx";
import { TextArea } from "#src/ui/text-area.tsx";
import type { Incident } from "../read.ts";
import { text } from "../text/room.ts";
import { PATH } from "./list.tsx";

export interface ClosingProps {
  readonly lang: Lang;
  readonly incident: Incident;
  readonly wrong?:
    | {
        readonly form: "tasks" | "closures" | "reopenings";
        readonly values: Readonly<Record<string, string>>;
        readonly errors: FormErrors;
      }
    | undefined;
}

export function ClosingPage({ lang, incident, wrong }: ClosingProps) {
  const { row, state } = incident;
  const t = text[lang];
  const path = `${PATH}/${row.id}`;
  const controlName = (id: string) => controls.find((one) => one.id === id)?.title[lang] ?? "";
  const of = (form: string) => (wrong?.form === form ? wrong : undefined);
  const [task, closure, reopening] = [of("tasks"), of("closures"), of("reopenings")];
  return (
    <>
      <PageHeader title={t.closing} back={{ href: path, label: t.backToRoom }} answer={t.closingLead} />
      <Section id="tasks" title={t.tasks} lead={t.taskLead}>
        <Table
          lang={lang}
          caption={t.tasks}
          captionHidden
          rows={state.tasks}
          empty={t.tasksEmpty}
          columns={[
            { key: "title", header: t.taskTitle, cell: ({ title }) => title },
            { key: "due", header: t.due, cell: ({ due }) => formatDate(due, { lang }) },
            {
              key: "control",
              header: t.control,
              cell: ({ control }) =>
                control ? <a href={`/controls/${control}`}>{controlName(control)}</a> : "",
            },
          ]}
        />
        <Form
          lang={lang}
          action={`${path}/tasks`}
          errors={task?.errors}
          submit={t.addTask}
          submitKind="secondary"
        >
          <Field
            lang={lang}
            name="title"
            label={t.taskTitle}
            required
            maxlength={120}
            value={task?.values.title}
            error={task?.errors.title}
          />
          <Field
            lang={lang}
            name="due"
            type="date"
            width="medium"
            label={t.due}
            required
            value={task?.values.due}
            error={task?.errors.due}
          />
          <Select
            lang={lang}
            name="control"
            label={t.control}
            noEmpty
            value={task?.values.control ?? ""}
            options={[
              { value: "", label: t.noControl },
              ...controls.map(({ id, title }) => ({ value: id, label: title[lang] })),
            ]}
            error={task?.errors.control}
          />
        </Form>
      </Section>
      {state.closed ? (
        <Section id="reopening" title={t.reopen}>
          <Form lang={lang} action={`${path}/reopenings`} errors={reopening?.errors} submit={t.reopen}>
            <Field
              lang={lang}
              name="reason"
              label={t.reason}
              required
              value={reopening?.values.reason}
              error={reopening?.errors.reason}
            />
          </Form>
        </Section>
      ) : (
        <Section id="closure" title={t.close}>
          {state.tasks.length === 0 ? (
            <Notice lang={lang} tone="warning">
              {t.taskFirst}
            </Notice>
          ) : null}
          <Form lang={lang} action={`${path}/closures`} errors={closure?.errors} submit={t.close}>
            {whyQuestions.map(({ id, ask }) => (
              <TextArea
                lang={lang}
                name={id}
                label={ask[lang]}
                required
                rows={3}
                value={closure ? closure.values[id] : state.whys?.[id]}
                error={closure?.errors[id]}
              />
            ))}
            <TextArea
              lang={lang}
              name="summary"
              label={t.summary}
              rows={3}
              value={closure?.values.summary}
              error={closure?.errors.summary}
            />
          </Form>
        </Section>
      )}
    </>
  );
}
