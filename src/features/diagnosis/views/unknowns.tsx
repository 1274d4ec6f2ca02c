import { formatMinutes } from "#src/text/numbers.ts";
import type { Lang } from "#src/text/words.ts";
import { Section } from "#src/ui/section.tsx";
import type { ResultView } from "../read.ts";
import { questionOf } from "../rules/result.ts";
import { text } from "../text/common.ts";
import { resultText } from "../text/result.ts";
import { FindOutSteps } from "./question-parts.tsx";

/** What nobody could answer, each with whom to ask and where to look. */
export function Unknowns({ lang, view }: { readonly lang: Lang; readonly view: ResultView }) {
  const t = resultText[lang];
  const { unknown } = view.result.score;
  if (unknown.length === 0) return null;
  return (
    <Section title={t.unknownTitle(unknown.length)} id="unknown" lead={t.unknownLead}>
      <ul class="unknowns">
        {unknown.map((number) => {
          const question = questionOf(number);
          return (
            <li class="unknowns__item">
              <p class="unknowns__question">
                <a href={`#a${number}`}>{text[lang].questionNo(number)}</a>{" "}
                <span class="print-only">{question.label[lang]}</span>
                <span class="screen-only">{question.question[lang]}</span>
                <span class="soft nowrap"> {formatMinutes(question.findOut.minutes, lang)}</span>
              </p>
              <div class="screen-only">
                <FindOutSteps lang={lang} question={question} />
              </div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
