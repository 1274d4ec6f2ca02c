/** The judgement in words, whom to tell and until when, and why. */
import {
  breachKindWords,
  breachQuestionWords,
  breachReasonWords,
  breachReportWords,
  breachRulesAsOf,
  breachSources,
} from "#src/handbook/breach/index.ts";
import { formatDate } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import { DefinitionList } from "#src/ui/definition-list.tsx";
import { Notice } from "#src/ui/notice.tsx";
import { Section } from "#src/ui/section.tsx";
import type { Result } from "../judge.ts";
import { text } from "../text.ts";
import { Count } from "./count.tsx";

export interface AnswerProps {
  readonly lang: Lang;
  readonly result: Result;
}

export function Answer({ lang, result: { judgement, due } }: AnswerProps) {
  const t = text[lang];
  const date = (day: string) => formatDate(day, { lang });
  const kinds = judgement.kinds
    .filter(({ answer }) => answer === "yes")
    .map(({ kind }) => breachKindWords[kind][lang]);
  return (
    <>
      <Notice
        lang={lang}
        tone={judgement.report === "not-required" ? "info" : "warning"}
        title={breachReportWords[judgement.report][lang]}
      >
        {due ? (
          <DefinitionList
            items={[
              [
                t.preliminary,
                <strong>{t.between(date(due.preliminary.from), date(due.preliminary.to))}</strong>,
              ],
              [
                t.final,
                <>
                  <strong>{date(due.final)}</strong>
                  {due.finalIfWrongful ? <p>{t.finalIfWrongful(date(due.finalIfWrongful))}</p> : null}
                </>,
              ],
              [t.to, judgement.to.map((to) => t[to]).join(" / ")],
            ]}
          />
        ) : null}
      </Notice>
      <Lines title={t.open} lines={judgement.open.map((question) => breachQuestionWords[question][lang])} />
      <Lines title={t.kinds} lines={kinds} />
      <Lines title={t.reasons} lines={judgement.reasons.map((reason) => breachReasonWords[reason][lang])} />
      {due ? <Count lang={lang} due={due} /> : null}
      <p class="soft">{t.caution(date(breachRulesAsOf))}</p>
      <p>
        <a href={breachSources.form.url} rel="noreferrer noopener">
          {t.form}
        </a>
      </p>
    </>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <Section title={title}>
      <ul>
        {lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </Section>
  );
}
