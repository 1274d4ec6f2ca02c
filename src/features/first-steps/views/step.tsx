/** One step: what, why, whom to call, and the form that notes it as done or skipped. */
import type { FirstStep } from "#src/handbook/first-steps/index.ts";
import { formatTime } from "#src/text/dates.ts";
import { calleesOf } from "../read.ts";
import { NO_COMPANY } from "../rules.ts";
import { text } from "../text/help.ts";
import { Callees } from "./callees.tsx";
import type { HelpPageProps } from "./help.tsx";

export function StepView(props: HelpPageProps & { readonly step: FirstStep }) {
  const { lang, view, situation, run, timeZone, wrongStep, step } = props;
  const t = text[lang];
  const log = view.logs.findLast((one) => one.situation === situation && one.step === step.id);
  const time = log ? formatTime(log.happened_at, { lang, timeZone }) : "";
  const isWrong = wrongStep === step.id;
  return (
    <li class="step" id={`step-${step.id}`} data-step={step.id}>
      <h3>{step.act[lang]}</h3>
      <p class="why">
        {t.why}
        {step.why[lang]}
      </p>
      <Callees lang={lang} callees={calleesOf(view, step)} />
      <p class="mark" hidden={!log}>
        {log ? (log.act === "done" ? t.doneAt(time) : t.skippedAt(time, log.reason)) : ""}
      </p>
      <form method="post" action={`/help/${view.key}/log`} class="tick" hidden={view.key === NO_COMPANY}>
        <input type="hidden" name="situation" value={situation} />
        <input type="hidden" name="step" value={step.id} />
        <input type="hidden" name="run" value={run} />
        <button type="submit" name="act" value="done">
          {t.done}
          <span class="unseen"> {step.act[lang]}</span>
        </button>
        <details open={isWrong}>
          <summary>{t.skipAct}</summary>
          <label for={`reason-${step.id}`}>{t.reason}</label>
          <p class="hint" id={`hint-${step.id}`}>
            {t.reasonHint}
          </p>
          <p class="problem" id={`problem-${step.id}`} role={isWrong ? "alert" : undefined}>
            {isWrong ? t["reason-wanted"] : ""}
          </p>
          <input
            id={`reason-${step.id}`}
            name="reason"
            maxlength={200}
            autocomplete="off"
            aria-describedby={`hint-${step.id} problem-${step.id}`}
            aria-invalid={isWrong ? "true" : undefined}
          />
          <button type="submit" name="act" value="skipped" class="second">
            {t.skipButton}
          </button>
        </details>
      </form>
    </li>
  );
}
