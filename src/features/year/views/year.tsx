/** The page of a business year: the plan, the twelve months, the management review. */
import type { Lang } from "#src/text/words.ts";
import { Actions, LinkButton } from "#src/ui/button.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import type { YearView } from "../read.ts";
import { goalStanding } from "../rules.ts";
import { text } from "../text.ts";
import { ActPart } from "./act.tsx";
import { MonthsPart } from "./months.tsx";
import { PlanPart } from "./plan.tsx";

export interface YearPageProps {
  readonly lang: Lang;
  readonly view: YearView;
  readonly mayEdit: boolean;
}

export function YearPage(props: YearPageProps) {
  const { lang, view } = props;
  const t = text[lang];
  const { year } = view.year;
  return (
    <>
      <PageHeader title={`${t.title}${t.colon}${t.fiscal(year)}`} answer={<Answer {...props} />} />
      <PlanPart {...props} />
      <MonthsPart {...props} />
      <ActPart {...props} />
      <Actions>
        <LinkButton href="/year/education">{t.education}</LinkButton>
        <LinkButton href={`/year?year=${year - 1}`} kind="quiet">
          {`${t.yearBefore}${t.colon}${t.fiscal(year - 1)}`}
        </LinkButton>
        <LinkButton href={`/year?year=${year + 1}`} kind="quiet">
          {`${t.yearAfter}${t.colon}${t.fiscal(year + 1)}`}
        </LinkButton>
      </Actions>
    </>
  );
}

function Answer({ lang, view }: YearPageProps) {
  const t = text[lang];
  const { goals, today } = view;
  if (goals.length === 0) return <p>{t.answerNoGoals}</p>;
  const standings = goals.map((goal) => goalStanding({ state: goal.state, dueMonth: goal.due_month }, today));
  const count = (standing: string) => standings.filter((one) => one === standing).length;
  return <p>{t.answerGoals(count("done"), goals.length, count("late"))}</p>;
}
