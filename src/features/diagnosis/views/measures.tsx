/** Everything there is to do in its order, each with its steps and the reason for its place. */
import { glossedLines } from "#src/features/glossary/index.ts";
import type { Lang } from "#src/text/words.ts";
import { Instructions } from "#src/ui/steps.tsx";
import type { ResultView } from "../read.ts";
import type { Task } from "../rules/result.ts";
import { text } from "../text/common.ts";
import { resultText } from "../text/result.ts";
import { taskWords } from "./task-words.ts";

interface Props {
  readonly lang: Lang;
  readonly view: ResultView;
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
  const [why, ...steps] = glossedLines(lang, [words.why, ...words.steps]);
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
          <p>{why}</p>
          <Instructions steps={steps} />
          <p class="soft">
            {words.level}. {t.rankWhy}: {words.formula}
            {task.kind === "find-out" ? ` ${t.formulaFirst}` : ""}
          </p>
        </div>
      </details>
    </li>
  );
}
