/** The seven decisions as they stand, to read: signed, about to be signed, or a draft of somebody else's. */
import type { DeclaredState } from "#src/engine/diagnosis/index.ts";
import { ownerActions } from "#src/handbook/index.ts";
import type { Lang } from "#src/text/words.ts";
import { State } from "#src/ui/state.tsx";
import { choiceWords, type Decision, type ReviewDocument } from "../rules.ts";
import { text } from "../text.ts";
import { chosenWords } from "./choice.ts";

interface Line {
  readonly number: number;
  readonly name: string;
  readonly question: string;
  readonly chosen: string | null;
  readonly note: string;
  /** Absent where it is not part of what is read. */
  readonly state?: DeclaredState;
}

/** Lines of a signed month, in the words of that month. */
export function signedLines(lang: Lang, document: ReviewDocument): readonly Line[] {
  return document.items.map((item) => ({
    number: item.number,
    name: item.name[lang],
    question: item.question[lang],
    chosen: chosenWords(lang, item),
    note: item.note,
    state: item.state,
  }));
}

/** Lines of a draft, in today's words. */
export function draftLines(lang: Lang, decisions: readonly Decision[]): readonly Line[] {
  return ownerActions.map((action) => {
    const { choice, note } = decisions.find(({ item }) => item === action.number) ?? {
      choice: null,
      note: "",
    };
    const words = choice && choiceWords(action.choices, choice);
    return {
      number: action.number,
      name: action.name[lang],
      question: action.decision[lang],
      chosen: chosenWords(lang, { choice, words }),
      note,
    };
  });
}

export function Decisions({ lang, lines }: { readonly lang: Lang; readonly lines: readonly Line[] }) {
  const t = text[lang];
  return (
    <ol class="decisions">
      {lines.map((line) => (
        <li class="decisions__item">
          <div class="decisions__head">
            <h3>{line.name}</h3>
            {line.state ? <State lang={lang} state={line.state} /> : null}
          </div>
          <p class="soft">{line.question}</p>
          <p class="decisions__chosen">{line.chosen ?? t.noChoice}</p>
          {line.note ? <p class="decisions__note">{line.note}</p> : null}
        </li>
      ))}
    </ol>
  );
}
