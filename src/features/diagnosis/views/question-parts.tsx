/** What belongs to a question whichever page asks it: examples, reason, how to find out, last time's answer. */
import { Glossed, glossedLines } from "#src/features/glossary/index.ts";
import type { Question } from "#src/handbook/index.ts";
import { formatMinutes } from "#src/text/numbers.ts";
import type { Lang } from "#src/text/words.ts";
import { Shape } from "#src/ui/state.tsx";
import { TextArea } from "#src/ui/text-area.tsx";
import type { Earlier } from "../read.ts";
import { type Content, fingerprint } from "../rules/changes.ts";
import { NOTE_LENGTH } from "../schema.ts";
import { text } from "../text/common.ts";
import { questionText } from "../text/questions.ts";
import { answerState } from "./answer-words.ts";

type Asked = { readonly lang: Lang; readonly question: Question };

/** What counts as doing it. */
export function Examples({ lang, question }: Asked) {
  return (
    <div class="question__examples">
      <p class="question__label">{questionText[lang].examples}</p>
      <ul>
        {glossedLines(
          lang,
          question.examples.map((example) => example[lang]),
        ).map((example) => (
          <li>{example}</li>
        ))}
      </ul>
    </div>
  );
}

export function Why({ lang, question }: Asked) {
  return (
    <div class="question__why">
      <p class="question__label">{questionText[lang].why}</p>
      <p>
        <Glossed lang={lang} text={question.why[lang]} />
      </p>
    </div>
  );
}

/** Shown by the style sheet as soon as "don't know" is chosen; no script is needed. */
export function FindOut({ lang, question }: Asked) {
  const t = questionText[lang];
  return (
    <div class="find-out" role="note">
      <p class="find-out__title">
        <Shape state="unknown" />
        {t.findOutTitle}
      </p>
      <FindOutSteps lang={lang} question={question} />
      <p class="soft">{t.findOutLead(formatMinutes(question.findOut.minutes, lang))}</p>
    </div>
  );
}

/** Whom to ask and where to look. */
export function FindOutSteps({ lang, question }: Asked) {
  const t = questionText[lang];
  const [ask, look] = glossedLines(lang, [question.findOut.ask[lang], question.findOut.look[lang]]);
  return (
    <dl class="find-out__steps">
      <dt>{t.ask}</dt>
      <dd>{ask}</dd>
      <dt>{t.look}</dt>
      <dd>{look}</dd>
    </dl>
  );
}

/** The answer of the last diagnosis, to be confirmed or changed. */
export function Previous({
  lang,
  question,
  earlier,
  hint,
}: Asked & { readonly earlier: Earlier | null; readonly hint?: string | undefined }) {
  const answer = earlier?.sheet[question.number];
  if (!answer) return null;
  const note = earlier.notes[question.number];
  return (
    <div class="question__previous">
      <p>
        <Shape state={answerState[answer]} /> {questionText[lang].previous(text[lang][answer])}{" "}
        {hint ? <span class="soft">{hint}</span> : null}
      </p>
      {note ? <p class="soft">{questionText[lang].previousNote(note)}</p> : null}
    </div>
  );
}

export function Note(props: Asked & { readonly value: string; readonly error?: string | undefined }) {
  const t = questionText[props.lang];
  return (
    <TextArea
      lang={props.lang}
      name={`note-${props.question.number}`}
      label={t.note}
      hint={t.noteHint}
      value={props.value}
      error={props.error}
      rows={2}
      maxlength={NOTE_LENGTH}
    />
  );
}

/** What the page shows of a question, so that saving can tell what was changed on it. */
export function Seen({ number, content }: { readonly number: number; readonly content: Content }) {
  return <input type="hidden" name={`seen-${number}`} value={fingerprint(content)} />;
}
