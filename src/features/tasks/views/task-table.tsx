/** One line a task, with a box to tick where the reader may answer. */
import { formatDate } from "#src/text/dates.ts";
import { formatMinutes } from "#src/text/numbers.ts";
import { Badge, State } from "#src/ui/state.tsx";
import { Table } from "#src/ui/table.tsx";
import { levelWords, saidWords, taskTitle } from "../task-words.ts";
import { text } from "../text.ts";
import type { ListPageProps } from "./list.tsx";
import { whoWords } from "./people.tsx";

/** The form below the table that the boxes belong to: as wide as text, while the table takes the page. */
export const BULK_FORM = "bulk-answers";

export function TaskTable({ lang, day, rows, people, mayEdit }: ListPageProps) {
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
                    form={BULK_FORM}
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
          cell: ({ due, ...rest }) => (
            <>
              {formatDate(due.due, { lang })}
              {due.overdueDays > 0 ? (
                <>
                  <br />
                  <State lang={lang} state="expired">
                    {t.overdueBy(due.overdueDays)}
                  </State>{" "}
                  {levelWords(lang, { due, ...rest })}
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
