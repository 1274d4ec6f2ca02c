/** All 25 questions on one page, in their three parts, saved as one chooses. */
import { parts } from "#src/engine/diagnosis/index.ts";
import type { Question } from "#src/handbook/index.ts";
import type { Lang } from "#src/text/words.ts";
import { LinkButton } from "#src/ui/button.tsx";
import { Details } from "#src/ui/details.tsx";
import { Form, type FormErrors } from "#src/ui/form.tsx";
import { Notice } from "#src/ui/notice.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Progress } from "#src/ui/progress.tsx";
import { RadioCards } from "#src/ui/radio-cards.tsx";
import type { Earlier } from "../read.ts";
import { type Content, untouched } from "../rules/changes.ts";
import { questionOf } from "../rules/result.ts";
import { text } from "../text/common.ts";
import { questionText } from "../text/questions.ts";
import { answerCards } from "./answer-words.ts";
import { Examples, FindOut, Note, Previous, Seen, Why } from "./question-parts.tsx";

export interface QuestionsPage {
  readonly lang: Lang;
  readonly base: string;
  readonly back: { readonly href: string; readonly label: string };
  readonly page: string;
  readonly stored: ReadonlyMap<number, Content>;
  readonly typed?: ReadonlyMap<number, Content> | undefined;
  readonly answered: number;
  readonly next: number;
  readonly earlier: Earlier | null;
  readonly errors?: FormErrors | undefined;
  readonly warning?: string | undefined;
}

export function QuestionsView(props: QuestionsPage) {
  const { lang, base } = props;
  const t = questionText[lang];
  return (
    <>
      <PageHeader
        title={t.listTitle}
        back={props.back}
        answer={t.listLead}
        actions={<LinkButton href={`${base}/questions/${props.next}`}>{t.toOne}</LinkButton>}
      />
      {props.warning ? <Notice lang={lang} tone="warning" title={props.warning} announce /> : null}
      <Progress lang={lang} label={t.progress} done={props.answered} total={25} />
      <PartLinks lang={lang} />
      <Form
        lang={lang}
        action={`${base}/questions`}
        errors={props.errors}
        hidden={{ page: props.page }}
        submit={text[lang].save}
        autosave
      >
        {parts.map(({ part, numbers }) => (
          <section class="question-list" id={`part-${part}`}>
            <h2>
              {text[lang].partName(part)} {text[lang][`part${part}`]}
            </h2>
            {numbers.map((number) => (
              <OneQuestion {...props} question={questionOf(number)} />
            ))}
          </section>
        ))}
      </Form>
    </>
  );
}

function PartLinks({ lang }: { readonly lang: Lang }) {
  return (
    <nav class="part-links screen-only" aria-label={questionText[lang].toParts}>
      {parts.map(({ part, numbers }) => (
        <a href={`#part-${part}`}>
          {text[lang][`part${part}`]}
          <span class="soft numeric">
            {" "}
            {numbers[0]}–{numbers.at(-1)}
          </span>
        </a>
      ))}
    </nav>
  );
}

function OneQuestion(props: QuestionsPage & { readonly question: Question }) {
  const { lang, question, earlier, errors } = props;
  const { number } = question;
  const t = questionText[lang];
  const stored = props.stored.get(number) ?? untouched;
  const shown = props.typed?.get(number) ?? stored;
  return (
    <div class="question question--listed" id={`q${number}`}>
      <Seen number={number} content={stored} />
      <RadioCards
        lang={lang}
        name={`answer-${number}`}
        label={`${number}. ${question.question[lang]}`}
        options={answerCards(lang, false)}
        value={shown.answer ?? undefined}
        error={errors?.[`answer-${number}`]}
      >
        <Previous lang={lang} question={question} earlier={earlier} />
      </RadioCards>
      <FindOut lang={lang} question={question} />
      <Details summary={shown.note ? t.moreWithNote : t.more} open={errors?.[`note-${number}`] !== undefined}>
        <Examples lang={lang} question={question} />
        <Why lang={lang} question={question} />
        <Note lang={lang} question={question} value={shown.note} error={errors?.[`note-${number}`]} />
      </Details>
    </div>
  );
}
