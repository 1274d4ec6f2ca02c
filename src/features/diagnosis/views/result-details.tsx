/** Behind the result: what changed, the guideline's articles, all answers, and where to go next. */
import { type Answer, questionNumbers, stateOf } from "#src/engine/diagnosis/index.ts";
import type { Lang } from "#src/text/words.ts";
import { Details } from "#src/ui/details.tsx";
import { Section } from "#src/ui/section.tsx";
import { State, type StateName } from "#src/ui/state.tsx";
import { Table } from "#src/ui/table.tsx";
import { type ResultView, versionOf } from "../read.ts";
import { questionOf } from "../rules/result.ts";
import { text } from "../text/common.ts";
import { resultText } from "../text/result.ts";
import { answerState } from "./answer-words.ts";

interface Props {
  readonly lang: Lang;
  readonly view: ResultView;
}

function AnswerMark({ lang, answer }: { readonly lang: Lang; readonly answer: Answer | null }) {
  if (answer === null) return <span class="soft">{text[lang].open}</span>;
  return (
    <State lang={lang} state={answerState[answer]}>
      {text[lang][answer]}
    </State>
  );
}

export function Changes({ lang, view }: Props) {
  const t = resultText[lang];
  const { comparison } = view.result;
  if (!comparison?.comparable) return null;
  if (comparison.changed.length === 0)
    return (
      <Section title={t.changesTitle}>
        <p>{t.changesNone}</p>
      </Section>
    );
  return (
    <Section title={t.changesTitle}>
      <ul class="changes">
        {comparison.changed.map(({ number, from, to }) => (
          <li>
            <span class="changes__label">
              {text[lang].questionNo(number)} {questionOf(number).label[lang]}
            </span>
            <span class="changes__move">
              <AnswerMark lang={lang} answer={from} />
              <span aria-hidden="true">→</span>
              <AnswerMark lang={lang} answer={to} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

const declaredState: Readonly<Record<ReturnType<typeof stateOf>["state"], StateName>> = {
  declared: "done",
  partly: "partly",
  "not-yet": "not-yet",
  unknown: "unknown",
  "no-answer": "not-yet",
};

/** The five or six articles of the edition that this diagnosis follows. */
export function Articles({ lang, view }: Props) {
  const t = resultText[lang];
  const version = versionOf(view.diagnosis.content_version);
  return (
    <Section title={t.articlesTitle(version.articlesName[lang])} lead={t.articlesLead}>
      <ol class="articles">
        {version.articles.map((article) => {
          const { state } = stateOf(article.questions, view.sheet);
          return (
            <li>
              <span>{article.name[lang]}</span>
              <State lang={lang} state={declaredState[state]}>
                {state === "declared" ? t.declared : state === "no-answer" ? t.noAnswer : undefined}
              </State>
            </li>
          );
        })}
      </ol>
      <p class="soft measure">
        {t.editionNote(version.name[lang])}. {version.differs[lang]}
      </p>
    </Section>
  );
}

export function Answers({ lang, view }: Props) {
  const t = resultText[lang];
  const notes = new Map(view.ownRows.map((row) => [row.item, row.note]));
  return (
    <Section title={t.answersTitle}>
      <Details summary={t.answersTitle}>
        <Table
          lang={lang}
          caption={t.answersTitle}
          captionHidden
          columns={[
            {
              key: "question",
              header: t.question,
              cell: (number: number) => (
                <span id={`a${number}`}>
                  {number}. {questionOf(number).question[lang]}
                </span>
              ),
            },
            {
              key: "answer",
              header: t.answer,
              nowrap: true,
              cell: (number: number) => <AnswerMark lang={lang} answer={view.sheet[number] ?? null} />,
            },
            { key: "note", header: t.note, cell: (number: number) => notes.get(number) ?? "" },
          ]}
          rows={questionNumbers}
        />
      </Details>
    </Section>
  );
}

export function Next({ lang }: { readonly lang: Lang }) {
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
