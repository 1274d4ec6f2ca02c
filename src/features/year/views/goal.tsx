/** The form of a goal: new, or to be revised. */
import type { Lang } from "#src/text/words.ts";
import { LinkButton } from "#src/ui/button.tsx";
import { Field } from "#src/ui/field.tsx";
import { Form, type FormErrors } from "#src/ui/form.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Select } from "#src/ui/select.tsx";
import { TextArea } from "#src/ui/text-area.tsx";
import { goalStates } from "../rules.ts";
import { lengths } from "../schema.ts";
import { text } from "../text.ts";
import { monthName } from "./names.ts";

export interface GoalPageProps {
  readonly lang: Lang;
  /** Absent for a new one. */
  readonly id?: string | undefined;
  readonly year: number;
  readonly months: readonly string[];
  /** What stands in the fields, by their names. */
  readonly values: Readonly<Record<string, string>>;
  readonly errors?: FormErrors | undefined;
}

export function GoalPage({ lang, id, year, months, values, errors = {} }: GoalPageProps) {
  const t = text[lang];
  const back = `/year?year=${year}`;
  const line = (name: string) => ({ lang, name, value: values[name] ?? "", error: errors[name] });
  return (
    <>
      <PageHeader
        title={id ? t.editGoalTitle : t.newGoalTitle}
        back={{ href: back, label: `${t.backToYear}${t.colon}${t.fiscal(year)}` }}
      />
      <Form
        lang={lang}
        action={id ? `/year/goals/${id}` : "/year/goals"}
        errors={errors}
        hidden={{ year: String(year), version: values.version ?? "0", measure: values.measure ?? "" }}
        submit={t.saveGoal}
        secondary={
          <LinkButton href={back} kind="quiet">
            {t.backToYear}
          </LinkButton>
        }
      >
        <Field {...line("title")} label={t.goal} required maxlength={lengths.title} />
        <TextArea {...line("target")} label={t.target} required rows={2} maxlength={lengths.target} />
        <Field {...line("owner")} label={t.owner} required maxlength={lengths.owner} width="medium" />
        <Select
          {...line("due-month")}
          label={t.dueMonth}
          required
          options={months.map((month) => ({ value: month, label: monthName(lang, month) }))}
        />
        <Field
          {...line("budget-yen")}
          label={t.budget}
          hint={t.budgetHint}
          suffix={t.yen}
          inputmode="numeric"
          maxlength={20}
          width="short"
        />
        {id ? (
          <>
            <Select
              {...line("state")}
              label={t.state}
              noEmpty
              options={goalStates.map((state) => ({ value: state, label: t[state] }))}
            />
            <TextArea
              {...line("result")}
              label={t.result}
              hint={t.resultHint}
              rows={3}
              maxlength={lengths.remark}
            />
          </>
        ) : null}
      </Form>
    </>
  );
}
