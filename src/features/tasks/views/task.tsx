/** One task: why it is there, how it is done, and what can be said about it. */
import type { Control } from "#src/handbook/controls/index.ts";
import { formatDate, formatDateTime } from "#src/text/dates.ts";
import { formatMinutes } from "#src/text/numbers.ts";
import type { Lang } from "#src/text/words.ts";
import { Actions, LinkButton, PostButton } from "#src/ui/button.tsx";
import { DefinitionList } from "#src/ui/definition-list.tsx";
import { Details } from "#src/ui/details.tsx";
import { Field } from "#src/ui/field.tsx";
import { Form, type FormErrors } from "#src/ui/form.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Section } from "#src/ui/section.tsx";
import type { Option } from "#src/ui/select.tsx";
import { TextArea } from "#src/ui/text-area.tsx";
import type { NamedRecord } from "../queries/records.ts";
import type { TaskDay } from "../read.ts";
import type { Task } from "../rules.ts";
import { saidWords, taskWhy } from "../task-words.ts";
import { text } from "../text.ts";
import { PersonFields, whoWords } from "./list.tsx";

export interface TaskPageProps {
  readonly lang: Lang;
  readonly title: string;
  readonly taskKey: string;
  readonly day: TaskDay;
  /** Null when there is nothing to do about it now. */
  readonly task: Task | null;
  readonly control: Control | null;
  readonly records: readonly NamedRecord[];
  readonly people: readonly Option[];
  readonly mayEdit: boolean;
  readonly mayDecide: boolean;
  readonly values: Readonly<Record<string, string>>;
  readonly errors?: FormErrors | undefined;
}

export function TaskPage(props: TaskPageProps) {
  const { lang, title, task, control, mayEdit } = props;
  const t = text[lang];
  return (
    <>
      <PageHeader
        title={title}
        back={{ href: "/tasks", label: t.back }}
        answer={task ? taskWhy(lang, task) : t.notOpen}
        actions={task && mayEdit ? <NextStep {...props} task={task} /> : null}
      />
      {task ? <Facts {...props} task={task} /> : null}
      {control ? <Steps lang={lang} control={control} /> : null}
      {task?.said.request ? <Waiting {...props} request={task.said.request} /> : null}
      {task && mayEdit ? <Answers {...props} task={task} /> : null}
      <History {...props} />
    </>
  );
}

function NextStep({ lang, taskKey, control, task }: TaskPageProps & { readonly task: Task }) {
  const t = text[lang];
  const hidden = { page: "task", task: taskKey, kind: "done" };
  const shows = control && task.due.matter === "show";
  return (
    <>
      {shows ? (
        <LinkButton kind="primary" href={`/evidence/new?control=${encodeURIComponent(control.id)}`}>
          {t.addEvidence}
        </LinkButton>
      ) : control ? (
        <LinkButton kind="primary" href={`/controls/${encodeURIComponent(control.id)}`}>
          {t.seeControl}
        </LinkButton>
      ) : null}
      <PostButton action="/tasks/records" hidden={hidden}>
        {t.markDone}
      </PostButton>
    </>
  );
}

function Facts({ lang, day, task, people, control }: TaskPageProps & { readonly task: Task }) {
  const t = text[lang];
  const { due } = task;
  const names = new Map(people.map(({ value, label }) => [value, label]));
  const late = due.overdueDays > 0 ? ` (${t.overdueBy(due.overdueDays)})` : "";
  return (
    <DefinitionList
      items={[
        [t.dueOn, `${formatDate(due.due, { lang })}${late}`],
        [t.minutes, t.about(formatMinutes(due.minutes, lang))],
        [t.who, whoWords(lang, task, names)],
        [t.deputy, task.said.deputy ? (names.get(task.said.deputy) ?? t.formerMember) : ""],
        [t.risk, control ? String(due.risk) : ""],
        [t.objects, due.objects.length > 1 ? String(due.objects.length) : ""],
        [t.history, saidWords(lang, task, day.today)],
      ]}
    />
  );
}

function Steps({ lang, control }: { readonly lang: Lang; readonly control: Control }) {
  const t = text[lang];
  return (
    <Section title={t.steps} lead={control.reason[lang]}>
      <ol class="measure">
        {control.task.steps.map((step) => (
          <li>{step[lang]}</li>
        ))}
      </ol>
      <p>
        <a href={`/controls/${encodeURIComponent(control.id)}`}>{t.seeControl}</a>
      </p>
    </Section>
  );
}

function Waiting(props: TaskPageProps & { readonly request: NonNullable<Task["said"]["request"]> }) {
  const { lang, request, mayDecide } = props;
  const t = text[lang];
  const hidden = (decision: string) => ({ id: request.id, decision });
  return (
    <Section title={t.waitingTitle}>
      <DefinitionList
        items={[
          [t.reason, request.reason],
          [t.until, formatDate(request.until, { lang })],
        ]}
      />
      {mayDecide ? (
        <Actions>
          <PostButton action="/tasks/decisions" hidden={hidden("accepted")}>
            {t.accept}
          </PostButton>
          <PostButton action="/tasks/decisions" hidden={hidden("refused")} kind="quiet">
            {t.refuse}
          </PostButton>
        </Actions>
      ) : null}
    </Section>
  );
}

/** The form that was sent and refused stands open with what was typed. */
function Answers(props: TaskPageProps & { readonly task: Task }) {
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

function History({ lang, records, day }: TaskPageProps) {
  const t = text[lang];
  if (records.length === 0) return null;
  const kinds = { done: t.kindDone, assigned: t.kindAssigned, snoozed: t.kindSnoozed, cannot: t.kindCannot };
  const decided = { accepted: t.accepted, refused: t.wasRefused };
  return (
    <Section title={t.history}>
      <ul>
        {records.map((row) => (
          <li>
            {[
              formatDateTime(row.made_at, { lang, timeZone: day.timeZone }),
              kinds[row.kind],
              row.until_day ? `– ${formatDate(row.until_day, { lang, weekday: false })}` : "",
              row.reason,
              row.decision ? decided[row.decision] : "",
              row.name ?? t.formerMember,
            ]
              .filter(Boolean)
              .join(" · ")}
          </li>
        ))}
      </ul>
    </Section>
  );
}
