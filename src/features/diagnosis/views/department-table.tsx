/** How far each department is, and what can be done with its link. */
import { formatDate } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import { PostButton } from "#src/ui/button.tsx";
import { Confirm } from "#src/ui/confirm.tsx";
import { State } from "#src/ui/state.tsx";
import { type Column, Table } from "#src/ui/table.tsx";
import type { SheetRow } from "../queries/index.ts";
import type { DiagnosisView } from "../read.ts";
import { departmentText } from "../text/departments.ts";

export interface DepartmentTableProps {
  readonly lang: Lang;
  readonly timeZone: string;
  readonly view: DiagnosisView;
  readonly mayChange?: boolean | undefined;
}

/** How far each department is. */
export function DepartmentTable({ lang, timeZone, view, mayChange }: DepartmentTableProps) {
  const t = departmentText[lang];
  const answered = (sheet: SheetRow) =>
    view.rows.filter((row) => row.sheet_id === sheet.id && row.answer !== null).length;
  const columns: Column<SheetRow>[] = [
    { key: "department", header: t.department, cell: ({ department }) => department },
    { key: "answered", header: t.answered, nowrap: true, cell: (sheet) => `${answered(sheet)} / 25` },
    {
      key: "state",
      header: t.state,
      cell: (sheet) => (
        <SheetState lang={lang} timeZone={timeZone} sheet={sheet} answered={answered(sheet)} />
      ),
    },
  ];
  if (view.departments.some(({ respondent }) => respondent))
    columns.push({ key: "respondent", header: t.respondent, cell: ({ respondent }) => respondent ?? "" });
  if (mayChange)
    columns.push({
      key: "actions",
      header: t.link,
      cell: (sheet) => <SheetActions lang={lang} base={`/diagnosis/${view.diagnosis.id}`} sheet={sheet} />,
    });
  return (
    <Table
      lang={lang}
      caption={t.title}
      captionHidden
      columns={columns}
      rows={view.departments}
      empty={t.empty}
    />
  );
}

function SheetState(props: {
  readonly lang: Lang;
  readonly timeZone: string;
  readonly sheet: SheetRow;
  readonly answered: number;
}) {
  const { lang, timeZone, sheet } = props;
  const t = departmentText[lang];
  if (sheet.submitted_at)
    return (
      <State lang={lang} state="done">
        {t.submittedOn(formatDate(sheet.submitted_at, { lang, timeZone, weekday: false }))}
      </State>
    );
  return (
    <State lang={lang} state={props.answered > 0 ? "partly" : "not-yet"}>
      {props.answered > 0 ? t.answering : t.notStarted}
    </State>
  );
}

function SheetActions({
  lang,
  base,
  sheet,
}: {
  readonly lang: Lang;
  readonly base: string;
  readonly sheet: SheetRow;
}) {
  const t = departmentText[lang];
  const path = `${base}/departments/${sheet.id}`;
  return (
    <div class="row-actions">
      <Confirm
        lang={lang}
        action={`${path}/link`}
        label={t.renew}
        question={t.renewTitle(sheet.department ?? "")}
        kind="secondary"
      >
        <p>{t.renewAsk}</p>
      </Confirm>
      {sheet.submitted_at ? (
        <PostButton kind="quiet" action={`${path}/reopening`}>
          {t.reopen}
        </PostButton>
      ) : null}
      <Confirm
        lang={lang}
        action={`${path}/withdrawal`}
        label={t.withdraw}
        question={t.withdrawTitle(sheet.department ?? "")}
      >
        <p>{t.withdrawAsk}</p>
      </Confirm>
    </div>
  );
}
