/** The list of tasks: filters, one line a task with a box to tick, and what is done with all that are ticked. */
import { formatDate } from "#src/text/dates.ts";
import { formatMinutes } from "#src/text/numbers.ts";
import type { Lang } from "#src/text/words.ts";
import { Actions, Button, LinkButton } from "#src/ui/button.tsx";
import { Field } from "#src/ui/field.tsx";
import { Form, type FormErrors } from "#src/ui/form.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Pager } from "#src/ui/pager.tsx";
import { Section } from "#src/ui/section.tsx";
import { type Option, Select } from "#src/ui/select.tsx";
import { Badge, State } from "#src/ui/state.tsx";
import { Table } from "#src/ui/table.tsx";
import type { TaskDay } from "../read.ts";
import { type StateFilter, states, type Task } from "../rules.ts";
import { saidWords, taskTitle } from "../task-words.ts";
import { text } from "../text.ts";

export interface ListPageProps {
  readonly lang: Lang;
  readonly day: TaskDay;
  readonly rows: readonly Task[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
  readonly filter: {
    readonly whose: "mine" | "company";
    readonly state: StateFilter;
    readonly search: string;
    /** Whether the one who looks does tasks. */
    readonly hasOwn: boolean;
  };
  readonly href: (page: number) => string;
  readonly mayEdit: boolean;
  readonly people: readonly Option[];
  readonly values: Readonly<Record<string, string>>;
  readonly errors?: FormErrors | undefined;
}

export function ListPage(props: ListPageProps) {
  const { lang, day, rows, mayEdit } = props;
  const t = text[lang];
  return (
    <>
      <PageHeader
        title={t.title}
        answer={answer(lang, day)}
        actions={<Ways lang={lang} mayEdit={mayEdit} />}
      />
      <Filter {...props} />
      {rows.length === 0 ? (
        <p>{t.empty}</p>
      ) : mayEdit ? (
        <Form lang={lang} action="/tasks/records" errors={props.errors} hidden={{ page: "list" }}>
          <TaskTable {...props} />
          <Bulk {...props} />
        </Form>
      ) : (
        <TaskTable {...props} />
      )}
      <Pager lang={lang} page={props.page} pageSize={props.pageSize} total={props.total} href={props.href} />
    </>
  );
}

function answer(lang: Lang, { tasks }: TaskDay): string {
  const t = text[lang];
  const overdue = tasks.filter(({ due }) => due.overdueDays > 0).length;
  const [first] = tasks;
  if (!first) return t.answerNone;
  return overdue > 0 ? t.answerOverdue(overdue) : t.answerNext(formatDate(first.due.due, { lang }));
}

function Ways({ lang, mayEdit }: { readonly lang: Lang; readonly mayEdit: boolean }) {
  const t = text[lang];
  return (
    <>
      {mayEdit ? <LinkButton href="/tasks/new">{t.newTask}</LinkButton> : null}
      <LinkButton kind="quiet" href="/tasks/calendar">
        {t.calendar}
      </LinkButton>
      <LinkButton kind="quiet" href="/digest">
        {t.digest}
      </LinkButton>
      <LinkButton kind="quiet" href="/settings/holidays">
        {t.holidays}
      </LinkButton>
    </>
  );
}

function Filter({ lang, filter }: ListPageProps) {
  const t = text[lang];
  const whose = filter.hasOwn ? (["mine", "company"] as const) : (["company"] as const);
  return (
    <Form lang={lang} action="/tasks" method="get">
      <div class="columns">
        <Select
          lang={lang}
          name="whose"
          label={t.whose}
          noEmpty
          value={filter.whose}
          options={whose.map((value) => ({ value, label: t[value] }))}
        />
        <Select
          lang={lang}
          name="state"
          label={t.which}
          noEmpty
          value={filter.state}
          options={states.map((value) => ({ value, label: t[value] }))}
        />
        <Field lang={lang} name="q" type="search" label={t.search} value={filter.search} maxlength={200} />
      </div>
      <Actions>
        <Button>{t.show}</Button>
      </Actions>
    </Form>
  );
}

function TaskTable({ lang, day, rows, people, mayEdit }: ListPageProps) {
  const t = text[lang];
  const names = new Map(people.map(({ value, label }) => [value, label]));
  return (
    <Table
      lang={lang}
      caption={t.caption}
      captionHidden
      rows={rows}
      columns={[
        {
          key: "task",
          header: t.task,
          cell: (task) => {
            const title = taskTitle(lang, task);
            const said = saidWords(lang, task, day.today);
            return (
              <>
                {mayEdit ? (
                  <input
                    class="choice__box"
                    type="checkbox"
                    name="task"
                    value={task.key}
                    aria-label={t.pick(title)}
                  />
                ) : null}{" "}
                <a href={`/tasks/${encodeURIComponent(task.key)}`}>{title}</a>
                {said ? (
                  <>
                    {" "}
                    <Badge>{said}</Badge>
                  </>
                ) : null}
              </>
            );
          },
        },
        {
          key: "due",
          header: t.dueOn,
          cell: ({ due }) => (
            <>
              {formatDate(due.due, { lang })}
              {due.overdueDays > 0 ? (
                <>
                  <br />
                  <State lang={lang} state="expired">
                    {t.overdueBy(due.overdueDays)}
                  </State>
                </>
              ) : null}
            </>
          ),
        },
        {
          key: "minutes",
          header: t.minutes,
          nowrap: true,
          cell: ({ due }) => formatMinutes(due.minutes, lang),
        },
        { key: "who", header: t.who, cell: (task) => whoWords(lang, task, names) },
      ]}
    />
  );
}

/** Whoever was named; otherwise the role whose task it is. */
export function whoWords(lang: Lang, { due, said }: Task, names: ReadonlyMap<string, string>): string {
  const t = text[lang];
  if (said.owner !== "") return names.get(said.owner) ?? t.formerMember;
  const roles: Readonly<Record<string, string>> = {
    owner: t.owner,
    it: t.it,
    office: t.office,
    everyone: t.everyone,
  };
  return roles[due.who] ?? "";
}

function Bulk({ lang, people, values, errors }: ListPageProps) {
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

/** Who is in charge, and who steps in. */
export function PersonFields(props: Pick<ListPageProps, "lang" | "people" | "values" | "errors">) {
  const { lang, people, values, errors } = props;
  const t = text[lang];
  const options = [{ value: "", label: t.nobody }, ...people];
  return (
    <div class="columns">
      <Select
        lang={lang}
        name="owner"
        label={t.mainPerson}
        noEmpty
        options={options}
        value={values.owner}
        error={errors?.owner}
      />
      <Select
        lang={lang}
        name="deputy"
        label={t.deputy}
        hint={t.deputyHint}
        noEmpty
        options={options}
        value={values.deputy}
        error={errors?.deputy}
      />
    </div>
  );
}
