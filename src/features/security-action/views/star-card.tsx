/** One star: what the rules ask for with its state, apart from it what Banto advises. */
import type { Star } from "#src/handbook/index.ts";
import { formatDate } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import { LinkButton } from "#src/ui/button.tsx";
import { Card } from "#src/ui/card.tsx";
import { State } from "#src/ui/state.tsx";
import type { StarView } from "../read.ts";
import { text } from "../text.ts";
import { adviceFor } from "./advice.ts";
import { newRecordHref } from "./kind-words.ts";

type Condition = Star["conditions"][number];

export interface StarCardProps {
  readonly lang: Lang;
  readonly view: StarView;
  readonly star: Star;
  readonly mayEdit: boolean;
  /** Whether recording this declaration is the page's next step. */
  readonly isNext: boolean;
}

export function StarCard({ lang, view, star, mayEdit, isNext }: StarCardProps) {
  const t = text[lang];
  const advice = adviceFor(lang, view, star.stars);
  const kind = star.stars === 1 ? "declared-1" : "declared-2";
  const declared = view.now[kind];
  return (
    <Card
      title={`${"★".repeat(star.stars)} ${star.name[lang]}`}
      strong={isNext}
      aside={
        declared ? (
          <State lang={lang} state="declared">
            {t.declared(formatDate(declared.on_day, { lang, weekday: false }))}
          </State>
        ) : (
          <State lang={lang} state="not-yet">
            {t.notDeclared}
          </State>
        )
      }
      actions={
        mayEdit && !declared ? (
          <LinkButton href={newRecordHref(kind)} kind={isNext ? "primary" : "secondary"}>
            {t.record(star.stars === 1 ? t.kindDeclared1 : t.kindDeclared2)}
          </LinkButton>
        ) : null
      }
    >
      <p>{star.declares[lang]}</p>
      {declared?.declaration_id ? (
        <p>
          {t.declarationId}: <code>{declared.declaration_id}</code>
        </p>
      ) : null}
      <h3>{t.rule}</h3>
      <ul class="conditions">
        {star.conditions.map((condition) => (
          <li>
            <p>{condition.text[lang]}</p>
            <ConditionState
              lang={lang}
              view={view}
              condition={condition}
              isDeclared={declared !== undefined}
            />
          </li>
        ))}
      </ul>
      <h3>{t.advice}</h3>
      {advice.length > 0 ? (
        <ul class="advice">
          {advice.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      ) : (
        <p class="soft">{t.adviceNone}</p>
      )}
    </Card>
  );
}

/** What Banto can see of a condition; what only people can do says so. */
function ConditionState(props: {
  readonly lang: Lang;
  readonly view: StarView;
  readonly condition: Condition;
  readonly isDeclared: boolean;
}) {
  const { lang, view, condition, isDeclared } = props;
  const t = text[lang];
  const day = (value: string) => formatDate(value, { lang, timeZone: view.timeZone, weekday: false });
  const { diagnosis, now } = view;
  switch (condition.check) {
    case null:
      if (!isDeclared) return <span class="soft">{t.byPeople}</span>;
      return (
        <State lang={lang} state="declared">
          {t.doneByRecord}
        </State>
      );
    case "diagnosis-incomplete":
      if (diagnosis.state === "closed")
        return (
          <State lang={lang} state="done">
            {t.diagnosisDone(day(diagnosis.closedAt))}
          </State>
        );
      if (diagnosis.state === "under-way")
        return (
          <State lang={lang} state="partly">
            {t.diagnosisOpen(diagnosis.answered)}
          </State>
        );
      return <State lang={lang} state="not-yet" />;
    case "policy-not-set":
      return <Recorded lang={lang} day={now["policy-set"]?.on_day} />;
    case "policy-not-published":
      return <Recorded lang={lang} day={now["policy-published"]?.on_day} />;
  }
}

function Recorded({ lang, day }: { readonly lang: Lang; readonly day: string | undefined }) {
  if (day === undefined) return <State lang={lang} state="not-yet" />;
  return (
    <State lang={lang} state="declared">
      {text[lang].recorded(formatDate(day, { lang, weekday: false }))}
    </State>
  );
}
