import type { Answer } from "#src/engine/diagnosis/index.ts";
import type { Lang } from "#src/text/words.ts";
import { State } from "#src/ui/state.tsx";
import { text } from "../text/common.ts";
import { answerState } from "./answer-words.ts";

/** An answer as shape and word. */
export function AnswerMark({ lang, answer }: { readonly lang: Lang; readonly answer: Answer | null }) {
  if (answer === null) return <span class="soft">{text[lang].open}</span>;
  return (
    <State lang={lang} state={answerState[answer]}>
      {text[lang][answer]}
    </State>
  );
}
