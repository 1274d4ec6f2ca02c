/** One question a screen, made for a thumb: the question, examples, four large answers, and on to the next. */
import type { Question } from "#src/handbook/index.ts";
import type { Lang } from "#src/text/words.ts";
import { Button } from "#src/ui/button.tsx";
import { Form, type FormErrors } from "#src/ui/form.tsx";
import { Icon } from "#src/ui/icon.tsx";
import { Notice } from "#src/ui/notice.tsx";
import { Progress } from "#src/ui/progress.tsx";
import { RadioCards } from "#src/ui/radio-cards.tsx";
import type { Earlier } from "../read.ts";
import type { Content } from "../rules/changes.ts";
import { text } from "../text/common.ts";
import { questionText } from "../text/questions.ts";
import { answerCards } from "./answer-words.ts";
import { Examples, FindOut, Note, Previous, Seen, Why } from "./question-parts.tsx";

export interface QuestionPage {
  readonly lang: Lang;
  /** Where this sheet lives: `/diagnosis/<id>` or `/answer/<key>`. */
  readonly base: string;
  readonly page: string;
  readonly question: Question;
  /** As the database holds it. */
  readonly stored: Content;
  /** As the person typed it, when the form is shown again. */
  readonly typed?: Content | undefined;
  readonly answered: number;
  readonly earlier: Earlier | null;
  readonly errors?: FormErrors | undefined;
  readonly warning?: string | undefined;
}

export function QuestionView(props: QuestionPage) {
  const { lang, base, question, stored, earlier } = props;
  const t = questionText[lang];
  const { number } = question;
  // An answer of last time is preselected: going on to the next question is what confirms it.
  const confirming = !props.typed && stored.answer === null && earlier?.sheet[number] !== undefined;
  const shown = props.typed ?? {
    answer: stored.answer ?? earlier?.sheet[number] ?? null,
    note: stored.note || (confirming ? (earlier?.notes[number] ?? "") : ""),
  };
  return (
    <div class="question-page">
      <div class="question-page__head">
        <a class="page-header__back" href={`${base}/questions#q${number}`}>
          <Icon name="back" />
          {t.all}
        </a>
        <p class="soft">
          {text[lang].questionNo(number)} · {text[lang][`part${question.part}`]}
        </p>
      </div>
      <Progress lang={lang} label={t.progress} done={props.answered} total={25} />
      {props.warning ? <Notice lang={lang} tone="warning" title={props.warning} announce /> : null}
      <Form
        lang={lang}
        action={`${base}/questions/${number}`}
        errors={props.errors}
        hidden={{ page: props.page }}
        autosave
      >
        <div class="question">
          <Seen number={number} content={stored} />
          <RadioCards
            lang={lang}
            name={`answer-${number}`}
            label={question.question[lang]}
            heading
            options={answerCards(lang, true)}
            value={shown.answer ?? undefined}
            error={props.errors?.[`answer-${number}`]}
          >
            <Previous
              lang={lang}
              question={question}
              earlier={earlier}
              hint={confirming ? t.previousHint : undefined}
            />
          </RadioCards>
          <FindOut lang={lang} question={question} />
          <Examples lang={lang} question={question} />
          <Why lang={lang} question={question} />
          <Note lang={lang} question={question} value={shown.note} error={props.errors?.[`note-${number}`]} />
        </div>
        <div class="question-page__bar">
          <Button kind="primary" name="go" value="next">
            {number === 25 ? t.nextLast : t.next}
          </Button>
          {number > 1 ? (
            <Button kind="quiet" name="go" value="back">
              {t.backOne}
            </Button>
          ) : null}
        </div>
      </Form>
    </div>
  );
}
