/** The four steps of an asset: each with its state, the next one marked; none is skipped. */
import type { Pipeline } from "#src/engine/risk/index.ts";
import { pipelineSteps } from "#src/handbook/registers/index.ts";
import type { Lang } from "#src/text/words.ts";
import { State, type StateName } from "#src/ui/state.tsx";
import { assetText } from "../text/asset.ts";
import { listText } from "../text/list.ts";

const states: Readonly<Record<"yes" | "no" | "unknown", StateName>> = {
  yes: "declared",
  no: "not-yet",
  unknown: "unknown",
};

export function FourSteps({ lang, pipeline }: { readonly lang: Lang; readonly pipeline: Pipeline }) {
  return (
    <ol class="risk-steps">
      {pipeline.steps.map(({ step, counts, outOfTurn }) => (
        <li class={pipeline.next === step ? "risk-steps__step risk-steps__step--next" : "risk-steps__step"}>
          <span class="risk-steps__name">{pipelineSteps[step][lang]}</span>
          <State lang={lang} state={states[counts]}>
            {assetText[lang][`step-${counts}`]}
          </State>
          {outOfTurn ? <span class="soft">{assetText[lang].outOfTurn}</span> : null}
        </li>
      ))}
    </ol>
  );
}

/** The same in a word, for lists. */
export function StepWord({ lang, pipeline }: { readonly lang: Lang; readonly pipeline: Pipeline }) {
  const t = listText[lang];
  if (pipeline.next === null)
    return (
      <State lang={lang} state="declared">
        {t.allSteps}
      </State>
    );
  return (
    <>
      {t.finished(String(pipeline.finished))}
      <br />
      <span class="soft">{t.nextStep(pipelineSteps[pipeline.next][lang])}</span>
    </>
  );
}
