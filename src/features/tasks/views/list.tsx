/** The list of tasks: filters, one line a task with a box to tick, and what is done with all that are ticked. */
import { formatDate } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import { LinkButton } from "#src/ui/button.tsx";
import { Form, type FormErrors } from "#src/ui/form.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Pager } from "#src/ui/pager.tsx";
import type { Option } from "#src/ui/select.tsx";
import type { TaskDay } from "../read.ts";
import type { StateFilter, Task } from "../rules.ts";
import { text } from "../text.ts";
import { Bulk } from "./bulk.tsx";
import { Filter } from "./filter.tsx";
import { BULK_FORM, TaskTable } from "./task-table.tsx";

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
      {rows.length === 0 ? <p>{t.empty}</p> : <TaskTable {...props} />}
      <Pager lang={lang} page={props.page} pageSize={props.pageSize} total={props.total} href={props.href} />
      {mayEdit && rows.length > 0 ? (
        <Form
          lang={lang}
          id={BULK_FORM}
          action="/tasks/records"
          errors={props.errors}
          hidden={{ page: "list" }}
        >
          <Bulk {...props} />
        </Form>
      ) : null}
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
