/** One task: why it is there, how it is done, and what can be said about it. */
import { glossedLines } from "#src/features/glossary/index.ts";
import type { Control } from "#src/handbook/controls/index.ts";
import { formatDate } from "#src/text/dates.ts";
import { formatMinutes } from "#src/text/numbers.ts";
import type { Lang } from "#src/text/words.ts";
import { LinkButton, PostButton } from "#src/ui/button.tsx";
import { DefinitionList } from "#src/ui/definition-list.tsx";
import type { FormErrors } from "#src/ui/form.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Section } from "#src/ui/section.tsx";
import type { Option } from "#src/ui/select.tsx";
import type { NamedRecord } from "../queries/records.ts";
import type { TaskDay } from "../read.ts";
import type { Task } from "../rules.ts";
import { levelWords, saidWords, taskWhy } from "../task-words.ts";
import { text } from "../text.ts";
import { Answers } from "./answers.tsx";
import { History } from "./history.tsx";
import { whoWords } from "./people.tsx";
import { Together } from "./together.tsx";
import { Waiting } from "./waiting.tsx";

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
      {task ? <Together lang={lang} day={props.day} task={task} /> : null}
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
  const level = levelWords(lang, task);
  const late = due.overdueDays > 0 ? ` (${t.overdueBy(due.overdueDays)})${level && ` ${level}`}` : "";
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
  const [lead, ...steps] = glossedLines(lang, [
    control.reason[lang],
    ...control.task.steps.map((step) => step[lang]),
  ]);
  return (
    <Section title={t.steps} lead={lead}>
      <ol class="measure">
        {steps.map((step) => (
          <li>{step}</li>
        ))}
      </ol>
      <p>
        <a href={`/controls/${encodeURIComponent(control.id)}`}>{t.seeControl}</a>
      </p>
    </Section>
  );
}
