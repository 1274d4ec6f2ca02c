import type { Lang } from "#src/text/words.ts";
import { Section } from "#src/ui/section.tsx";
import type { ResultView } from "../read.ts";
import { questionOf } from "../rules/result.ts";
import { text } from "../text/common.ts";
import { resultText } from "../text/result.ts";
import { AnswerMark } from "./answer-mark.tsx";

interface Props {
  readonly lang: Lang;
  readonly view: ResultView;
}

/** The answers that are not those of last time. */
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
          <li class="changes__item">
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
