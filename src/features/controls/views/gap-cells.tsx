/** What was answered, and what can be shown, in a line of the gap table. */
import type { Answer } from "#src/engine/diagnosis/index.ts";
import type { Catalogue } from "#src/features/packs/index.ts";
import type { Lang } from "#src/text/words.ts";
import { State, type StateName } from "#src/ui/state.tsx";
import type { GapRow } from "../rules/gap.ts";
import { text } from "../text/maps.ts";
import { ControlsBehind } from "./controls-behind.tsx";

/** "Done" is kept for what evidence shows, so a yes is drawn as declared. */
const answerShapes: Readonly<Record<Answer, StateName>> = {
  yes: "declared",
  partly: "partly",
  no: "not-yet",
  unknown: "unknown",
};

export function Given({ lang, answer }: { readonly lang: Lang; readonly answer: Answer | null }) {
  const t = text[lang];
  return (
    <State lang={lang} state={answer ? answerShapes[answer] : "no-answer"}>
      {answer ? t[answer] : t.noAnswer}
    </State>
  );
}

export function Shown(props: {
  readonly lang: Lang;
  readonly catalogue: Catalogue;
  readonly row: GapRow;
  readonly today: string;
}) {
  const { lang, catalogue, row, today } = props;
  const t = text[lang];
  const { tally, results } = row;
  if (results.length === 0) return <span class="soft">{t.noControls}</span>;
  const isAll = tally.proved === tally.total;
  return (
    <>
      <State lang={lang} state={isAll ? "done" : tally.proved > 0 ? "partly" : "not-yet"}>
        {t.shownOf(String(tally.proved), String(tally.total))}
      </State>
      <ControlsBehind lang={lang} catalogue={catalogue} results={results} today={today} />
    </>
  );
}
