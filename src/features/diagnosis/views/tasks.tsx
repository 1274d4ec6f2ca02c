/** What to do: the three of this week in full, and everything in its order with the reason for it. */
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
  return (
    <li class="week__task">
      <span class="week__number" aria-hidden="true">
        {number}
      </span>
      <div class="week__body stack">
        <h3>{words.title}</h3>
        <p>{words.why}</p>
        <Facts lang={lang} words={words} />
        <div class="screen-only">
          <Details summary={resultText[lang].steps}>
            <Instructions steps={words.steps} />
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

/** Measures that are shown at once; the others wait behind a line. */
const SHOWN = 10;

/** Everything that follows from the weak answers, most important first. */
export function Measures({ lang, view }: Props) {
  const t = resultText[lang];
  const { tasks } = view.result;
  if (tasks.length === 0) return null;
  return (
    <section class="section stack measures" id="measures">
      <h2>{t.measuresTitle}</h2>
      <p class="measure">{t.measuresLead(tasks.length)}</p>
      <MeasureList lang={lang} view={view} tasks={tasks.slice(0, SHOWN)} />
      {tasks.length > SHOWN ? (
        <details class="details measures__rest">
          <summary>{t.measuresRest(tasks.length - SHOWN)}</summary>
          <MeasureList lang={lang} view={view} tasks={tasks.slice(SHOWN)} />
        </details>
      ) : null}
    </section>
  );
}

function MeasureList({ lang, view, tasks }: Props & { readonly tasks: readonly Task[] }) {
  const { week } = view.result;
  return (
    <ol class="measures__list">
      {tasks.map((task) => (
        <Measure lang={lang} task={task} view={view} chosen={week.tasks.includes(task)} />
      ))}
    </ol>
  );
}

function Measure({ lang, task, view, chosen }: Props & { readonly task: Task; readonly chosen: boolean }) {
  const t = resultText[lang];
  const words = taskWords(lang, task, view.company.people);
  return (
    <li class={chosen ? "measures__item measures__item--chosen" : "measures__item"} id={task.id}>
      <details>
        <summary>
          <span class="measures__rank numeric">{task.rank}</span>
          <span class="measures__title">{words.title}</span>
          <span class="measures__facts soft">
            {text[lang].questionNo(task.number)} · {words.minutes} · {words.cost} · {words.who}
          </span>
        </summary>
        <div class="measures__body stack">
          <p>{words.why}</p>
          <Instructions steps={words.steps} />
          <p class="soft">
            {words.level}. {t.rankWhy}: {words.formula}
            {task.kind === "find-out" ? ` ${t.formulaFirst}` : ""}
          </p>
        </div>
      </details>
    </li>
  );
}
