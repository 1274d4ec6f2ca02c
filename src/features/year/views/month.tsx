/** One month of the year: what it shows, its recorded checks, and the form to record one. */
import { formatDateTime } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import { DefinitionList } from "#src/ui/definition-list.tsx";
import { Form, type FormErrors } from "#src/ui/form.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Section } from "#src/ui/section.tsx";
import { State } from "#src/ui/state.tsx";
import { TextArea } from "#src/ui/text-area.tsx";
import type { MonthLine } from "../read.ts";
import { goalStanding } from "../rules.ts";
import { lengths } from "../schema.ts";
import { text } from "../text.ts";
import { DecisionState, DiagnosisScore } from "./months.tsx";
import { goalShapes, monthName } from "./names.ts";

export interface MonthPageProps {
  readonly lang: Lang;
  readonly line: MonthLine;
  readonly timeZone: string;
  readonly today: string;
  readonly mayEdit: boolean;
  readonly remark?: string | undefined;
  readonly errors?: FormErrors | undefined;
}

export function MonthPage(props: MonthPageProps) {
  const { lang, line, timeZone } = props;
  const t = text[lang];
  const { checks } = line;
  const answer = !line.hasBegun
    ? t.monthAnswerFuture
    : checks.length > 0
      ? t.monthAnswerChecked(checks.length)
      : t.monthAnswerOpen;
  return (
    <>
      <PageHeader
        title={`${t.columnCheck}${t.colon}${monthName(lang, line.month)}`}
        back={{ href: "/year", label: t.backToYear }}
        answer={<p>{answer}</p>}
      />
      <DefinitionList
        items={[
          [t.columnDecision, <DecisionState lang={lang} line={line} />],
          [t.columnDiagnosis, <DiagnosisScore lang={lang} line={line} />],
          [t.columnDue, <Due {...props} />],
        ]}
      />
      {checks.length > 0 ? (
        <Section title={t.checksTitle}>
          {checks.map((check) => (
            <div>
              <p class="decisions__note">{check.remark}</p>
              <p class="soft">
                {t.checkedBy(check.checker, formatDateTime(check.checked_at, { lang, timeZone }))}
              </p>
            </div>
          ))}
        </Section>
      ) : null}
      {props.mayEdit && line.hasBegun ? <CheckForm {...props} /> : null}
    </>
  );
}

function Due({ lang, line, today }: MonthPageProps) {
  const t = text[lang];
  if (line.due.length === 0) return <span class="soft">{t.none}</span>;
  return (
    <ul>
      {line.due.map(({ title, owner, state, due_month }) => {
        const standing = goalStanding({ state, dueMonth: due_month }, today);
        return (
          <li>
            {title} <span class="soft">{owner}</span>{" "}
            <State lang={lang} state={goalShapes[standing]}>
              {t[standing]}
            </State>
          </li>
        );
      })}
    </ul>
  );
}

function CheckForm({ lang, line, remark, errors }: MonthPageProps) {
  const t = text[lang];
  return (
    <Section title={t.checkTitle} lead={t.checkLead}>
      <Form lang={lang} action={`/year/months/${line.month}`} errors={errors} submit={t.addCheck}>
        <TextArea
          lang={lang}
          name="remark"
          label={t.remark}
          value={remark}
          required
          rows={4}
          maxlength={lengths.remark}
          error={errors?.remark}
        />
      </Form>
    </Section>
  );
}
