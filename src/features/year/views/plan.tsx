/** The plan of a year: its goals, what they may cost, and what the last diagnosis suggests. */
import { formatMinutes, formatYen } from "#src/text/numbers.ts";
import { Actions, LinkButton } from "#src/ui/button.tsx";
import { Details } from "#src/ui/details.tsx";
import { Section } from "#src/ui/section.tsx";
import { State } from "#src/ui/state.tsx";
import { Table } from "#src/ui/table.tsx";
import type { GoalRow } from "../queries.ts";
import { goalStanding } from "../rules.ts";
import { text } from "../text.ts";
import { goalShapes, monthName, yenWords } from "./names.ts";
import type { YearPageProps } from "./year.tsx";

export function PlanPart(props: YearPageProps) {
  const { lang, view, mayEdit } = props;
  const t = text[lang];
  const { goals, year, today } = view;
  const sum = goals.reduce((total, { budget_yen }) => total + (budget_yen ?? 0), 0);
  return (
    <Section title={t.planTitle} id="plan" lead={t.planLead}>
      <Table<GoalRow>
        lang={lang}
        caption={t.planTitle}
        captionHidden
        rows={goals}
        empty={t.noGoals}
        columns={[
          {
            key: "title",
            header: t.goal,
            cell: ({ id, title }) => (mayEdit ? <a href={`/year/goals/${id}`}>{title}</a> : title),
          },
          { key: "target", header: t.target, cell: ({ target }) => target },
          { key: "owner", header: t.owner, nowrap: true, cell: ({ owner }) => owner },
          {
            key: "due",
            header: t.dueMonth,
            nowrap: true,
            cell: ({ due_month }) => monthName(lang, due_month),
          },
          {
            key: "budget",
            header: t.budget,
            align: "end",
            nowrap: true,
            cell: ({ budget_yen }) => yenWords(lang, budget_yen),
          },
          {
            key: "state",
            header: t.state,
            cell: ({ state, due_month, result }) => {
              const standing = goalStanding({ state, dueMonth: due_month }, today);
              return (
                <>
                  <State lang={lang} state={goalShapes[standing]}>
                    {t[standing]}
                  </State>
                  {result ? <p class="soft">{result}</p> : null}
                </>
              );
            },
          },
        ]}
      />
      {goals.length > 0 ? <p class="soft">{t.budgetTotal(formatYen(sum, lang))}</p> : null}
      {mayEdit ? (
        <Actions>
          <LinkButton href={`/year/goals/new?year=${year.year}`} kind="primary">
            {t.addGoal}
          </LinkButton>
        </Actions>
      ) : null}
      {mayEdit ? <Suggestions {...props} /> : null}
    </Section>
  );
}

function Suggestions({ lang, view }: YearPageProps) {
  const t = text[lang];
  const { suggestions, year } = view;
  return (
    <div class="screen-only">
      <Details summary={t.suggestionsTitle} open={view.goals.length === 0}>
        <p>{suggestions.length > 0 ? t.suggestionsLead : t.noSuggestions}</p>
        <ul class="stack">
          {suggestions.map(({ measureId, title, minutes, yen }) => (
            <li>
              {title[lang]}{" "}
              <span class="soft">{t.suggestionMore(formatMinutes(minutes, lang), formatYen(yen, lang))}</span>{" "}
              <a
                href={`/year/goals/new?year=${year.year}&measure=${measureId}`}
                aria-label={`${t.suggestionTake}${t.colon}${title[lang]}`}
              >
                {t.suggestionTake}
              </a>
            </li>
          ))}
        </ul>
      </Details>
    </div>
  );
}
