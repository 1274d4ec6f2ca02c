/** The three things of this week in full, and the time to choose them by. */
import { glossedLines } from "#src/features/glossary/index.ts";
import { formatMinutes } from "#src/text/numbers.ts";
import type { Lang } from "#src/text/words.ts";
import { Details } from "#src/ui/details.tsx";
import { Section } from "#src/ui/section.tsx";
import { Instructions } from "#src/ui/steps.tsx";
import type { ResultView } from "../read.ts";
import { budgets, type Task, WEEK } from "../rules/result.ts";
import { text } from "../text/common.ts";
import { resultText } from "../text/result.ts";
import { taskWords } from "./task-words.ts";

interface Props {
  readonly lang: Lang;
  readonly view: ResultView;
}

export function Week({ lang, view }: Props) {
  const t = resultText[lang];
  const { week, budget, tasks } = view.result;
  const spoken = formatMinutes(budget, lang);
  return (
    <Section
      title={t.weekTitle(week.tasks.length || WEEK)}
      id="week"
      lead={week.tasks.length > 0 ? t.weekLead(formatMinutes(week.minutes, lang)) : undefined}
    >
      {tasks.length === 0 ? <p>{t.weekAllDone}</p> : <Budgets lang={lang} view={view} />}
      {tasks.length > 0 && week.tasks.length === 0 ? <p>{t.weekNone(spoken)}</p> : null}
      <ol class="week">
        {week.tasks.map((task, index) => (
          <WeekTask lang={lang} task={task} number={index + 1} people={view.company.people} />
        ))}
      </ol>
      {week.tooLong.length > 0 && week.tasks.length > 0 ? (
        <p class="soft screen-only">{t.weekFew(spoken, leftOut(lang, week.tooLong, view.company.people))}</p>
      ) : null}
    </Section>
  );
}

/** The most important of those that did not fit; more than two would only be noise. */
function leftOut(lang: Lang, tasks: readonly Task[], people: number): string {
  const names = tasks.slice(0, 2).map((task) => {
    const { title, minutes } = taskWords(lang, task, people);
    return resultText[lang].weekFewOne(title, minutes);
  });
  return text[lang].names(names);
}

function Budgets({ lang, view }: Props) {
  const t = resultText[lang];
  return (
    <nav class="budgets screen-only" aria-label={t.budget}>
      <span>{t.budget}</span>
      {budgets.map((minutes) => (
        <a
          href={`/diagnosis/${view.diagnosis.id}/result?minutes=${minutes}#week`}
          aria-current={minutes === view.result.budget ? "true" : undefined}
        >
          {formatMinutes(minutes, lang)}
        </a>
      ))}
    </nav>
  );
}

function WeekTask(props: {
  readonly lang: Lang;
  readonly task: Task;
  readonly number: number;
  readonly people: number;
}) {
  const { lang, task, number } = props;
  const words = taskWords(lang, task, props.people);
  const [why, ...steps] = glossedLines(lang, [words.why, ...words.steps]);
  return (
    <li class="week__task">
      <span class="week__number" aria-hidden="true">
        {number}
      </span>
      <div class="week__body stack">
        <h3>{words.title}</h3>
        <p>{why}</p>
        <Facts lang={lang} words={words} />
        <div class="screen-only">
          <Details summary={resultText[lang].steps}>
            <Instructions steps={steps} />
          </Details>
        </div>
      </div>
    </li>
  );
}

function Facts({ lang, words }: { readonly lang: Lang; readonly words: ReturnType<typeof taskWords> }) {
  const t = resultText[lang];
  return (
    <dl class="facts">
      {(["minutes", "cost", "who"] as const).map((name) => (
        <div>
          <dt>{t[name]}</dt>
          <dd>{words[name]}</dd>
        </div>
      ))}
    </dl>
  );
}
