/** The result: the points and what they mean, what nobody knows, this week's three, then everything behind them. */
import { bands } from "#src/handbook/index.ts";
import { formatDate } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import { Actions, LinkButton } from "#src/ui/button.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Section } from "#src/ui/section.tsx";
import type { ResultView } from "../read.ts";
import { text } from "../text/common.ts";
import { resultText } from "../text/result.ts";
import { Answers } from "./answers.tsx";
import { Articles } from "./articles.tsx";
import { Changes } from "./changes.tsx";
import type { Drawings } from "./drawings.ts";
import { Measures } from "./measures.tsx";
import { Picture } from "./result-picture.tsx";
import { Totals } from "./totals.tsx";
import { Unknowns } from "./unknowns.tsx";
import { Week } from "./week.tsx";

export interface ResultPage {
  readonly lang: Lang;
  readonly timeZone: string;
  readonly mayAnswer: boolean;
  readonly view: ResultView;
  readonly drawings: Drawings;
}

export function ResultPageView(props: ResultPage) {
  const { lang, view } = props;
  const t = resultText[lang];
  const { diagnosis, result } = view;
  const base = `/diagnosis/${diagnosis.id}`;
  return (
    <div class="result">
      <PageHeader title={t.title} back={{ href: "/diagnosis", label: text[lang].back }} />
      <Totals lang={lang} score={result.score} delta={result.comparison?.delta ?? null} />
      <About {...props} />
      <Actions>
        {diagnosis.closed_at || !props.mayAnswer ? null : <GoOn {...props} />}
        <LinkButton href={`${base}/result.pdf`}>{t.pdf}</LinkButton>
        <LinkButton href={`${base}/result.xlsx`}>{t.xlsx}</LinkButton>
      </Actions>
      <Unknowns lang={lang} view={view} />
      <Week lang={lang} view={view} />
      <Changes lang={lang} view={view} />
      <Picture {...props} />
      <Measures lang={lang} view={view} />
      <Articles lang={lang} view={view} />
      <Answers lang={lang} view={view} />
      <Next lang={lang} />
    </div>
  );
}

/** For a result that is not settled yet: the next step towards it. */
function GoOn({ lang, view }: ResultPage) {
  const t = resultText[lang];
  const base = `/diagnosis/${view.diagnosis.id}`;
  const [open] = view.result.score.unanswered;
  return (
    <LinkButton kind="primary" href={open ? `${base}/questions/${open}` : `${base}/closure`}>
      {open ? t.goOn : t.close}
    </LinkButton>
  );
}

function About({ lang, timeZone, view }: ResultPage) {
  const t = resultText[lang];
  const { diagnosis, result } = view;
  const band = bands.find(({ id }) => id === result.score.band);
  const day = formatDate(diagnosis.closed_at ?? diagnosis.started_at, { lang, timeZone });
  return (
    <>
      {band ? <p class="measure">{band.next[lang]}</p> : null}
      <p class="soft">{(diagnosis.closed_at ? t.about : t.aboutOpen)(day, diagnosis.responsible)}</p>
    </>
  );
}

/** Where the result leads. */
function Next({ lang }: { readonly lang: Lang }) {
  const t = resultText[lang];
  return (
    <div class="screen-only">
      <Section title={t.nextTitle}>
        <ul>
          <li>
            <a href="/review">{t.review}</a>
          </li>
          <li>
            <a href="/security-action">{t.security}</a>
          </li>
        </ul>
      </Section>
    </div>
  );
}
