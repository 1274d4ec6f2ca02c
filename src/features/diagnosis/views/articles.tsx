import { stateOf } from "#src/engine/diagnosis/index.ts";
import type { Lang } from "#src/text/words.ts";
import { Section } from "#src/ui/section.tsx";
import { State, type StateName } from "#src/ui/state.tsx";
import type { ResultView } from "../read.ts";
import { versionOf } from "../rules/version.ts";
import { resultText } from "../text/result.ts";

interface Props {
  readonly lang: Lang;
  readonly view: ResultView;
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
            <li class="articles__item">
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
