/** The twelve months of a year, a line each: decided, diagnosed, what was due, checked. */
import { Section } from "#src/ui/section.tsx";
import { State } from "#src/ui/state.tsx";
import { Table } from "#src/ui/table.tsx";
import type { MonthLine } from "../read.ts";
import { goalStanding } from "../rules.ts";
import { text } from "../text.ts";
import { monthName } from "./names.ts";
import type { YearPageProps } from "./year.tsx";

type Props = Pick<YearPageProps, "lang"> & { readonly line: MonthLine };

export function MonthsPart({ lang, view }: YearPageProps) {
  const t = text[lang];
  return (
    <Section title={t.monthsTitle} id="months" lead={t.monthsLead}>
      <Table<MonthLine>
        lang={lang}
        caption={t.monthsTitle}
        captionHidden
        rows={view.months}
        columns={[
          {
            key: "month",
            header: t.columnMonth,
            nowrap: true,
            cell: ({ month }) => <a href={`/year/months/${month}`}>{monthName(lang, month)}</a>,
          },
          {
            key: "decision",
            header: t.columnDecision,
            cell: (line) => <DecisionState lang={lang} line={line} />,
          },
          {
            key: "diagnosis",
            header: t.columnDiagnosis,
            nowrap: true,
            cell: (line) => <DiagnosisScore lang={lang} line={line} />,
          },
          {
            key: "due",
            header: t.columnDue,
            cell: (line) => <DueState lang={lang} line={line} today={view.today} />,
          },
          { key: "check", header: t.columnCheck, cell: (line) => <CheckState lang={lang} line={line} /> },
        ]}
      />
    </Section>
  );
}

export function DecisionState({ lang, line }: Props) {
  const t = text[lang];
  if (line.decision === "none" && !line.hasBegun) return <span class="soft">{t.notBegun}</span>;
  if (line.decision === "none" && line.isBefore) return <span class="soft">{t.beforeBanto}</span>;
  const shape = { signed: "done", draft: "partly", none: "not-yet" } as const;
  return (
    <State lang={lang} state={shape[line.decision]}>
      {{ signed: t.signed, draft: t.draft, none: t.notSigned }[line.decision]}
    </State>
  );
}

export function DiagnosisScore({ lang, line }: Props) {
  if (!line.diagnosis) return <span class="soft">{text[lang].none}</span>;
  const { id, total } = line.diagnosis;
  return <a href={`/diagnosis/${id}/result`}>{text[lang].points(total)}</a>;
}

function DueState({ lang, line, today }: Props & { readonly today: string }) {
  const t = text[lang];
  if (line.due.length === 0) return <span class="soft">{t.none}</span>;
  const standings = line.due.map(({ state, due_month }) =>
    goalStanding({ state, dueMonth: due_month }, today),
  );
  const count = (standing: string) => standings.filter((one) => one === standing).length;
  const words = t.dueCount(count("done"), standings.length);
  const late = count("late");
  if (late === 0) return words;
  return (
    <State lang={lang} state="expired">
      {words + t.dueLate(late)}
    </State>
  );
}

export function CheckState({ lang, line }: Props) {
  const t = text[lang];
  if (!line.hasBegun) return <span class="soft">{t.notBegun}</span>;
  const isChecked = line.checks.length > 0;
  if (!isChecked && line.isBefore) return <span class="soft">{t.beforeBanto}</span>;
  return (
    <State lang={lang} state={isChecked ? "done" : "not-yet"}>
      {isChecked ? t.checked : t.notChecked}
    </State>
  );
}
