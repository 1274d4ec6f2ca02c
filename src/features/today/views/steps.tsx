/** The first steps in their order: what is done by a fact, what is next with its button, how long it takes. */

import { formatMinutes } from "#src/text/numbers.ts";
import type { Lang } from "#src/text/words.ts";
import { LinkButton } from "#src/ui/button.tsx";
import { Progress } from "#src/ui/progress.tsx";
import { Section } from "#src/ui/section.tsx";
import { Shape, stateWord } from "#src/ui/state.tsx";
import type { TodayView } from "../read.ts";
import { nextStep, type Step } from "../rules.ts";
import { text } from "../text.ts";

export interface FirstStepsProps {
  readonly lang: Lang;
  readonly view: TodayView;
  /** Whether the next step's button is the page's main one. */
  readonly leads: boolean;
  readonly mayAct: boolean;
}

export function FirstSteps({ lang, view, leads, mayAct }: FirstStepsProps) {
  const t = text[lang];
  const next = nextStep(view.steps, view.open !== null);
  if (!next) return null;
  return (
    <Section title={leads ? t.firstSteps : t.stepsLeft}>
      <ol class="first-steps">
        {view.steps.map((step) => (
          <StepLine
            lang={lang}
            view={view}
            step={step}
            isNext={step === next}
            leads={leads}
            mayAct={mayAct}
          />
        ))}
      </ol>
    </Section>
  );
}

function StepLine(
  props: Omit<FirstStepsProps, "view"> & {
    readonly view: TodayView;
    readonly step: Step;
    readonly isNext: boolean;
  },
) {
  const { lang, view, step, isNext, leads, mayAct } = props;
  const t = text[lang];
  const go = mayAct && !step.done ? target(lang, view, step) : null;
  return (
    <li class={isNext ? "first-steps__item first-steps__item--next" : "first-steps__item"}>
      <span class="first-steps__mark">
        <Shape state={step.done ? "done" : "not-yet"} />
        <span class="visually-hidden">{stateWord(lang, step.done ? "done" : "not-yet")}</span>
      </span>
      <div class="first-steps__body">
        <p class="first-steps__head">
          <strong>{t[step.key]}</strong>{" "}
          <span class="soft nowrap">
            {step.done ? stateWord(lang, "done") : t.about(formatMinutes(step.minutes, lang))}
          </span>
        </p>
        {step.done ? null : <More lang={lang} view={view} step={step} />}
      </div>
      {go ? (
        <LinkButton href={go.href} kind={isNext && leads ? "primary" : "secondary"}>
          {go.label}
        </LinkButton>
      ) : null}
    </li>
  );
}

function More({ lang, view, step }: Omit<FirstStepsProps, "leads" | "mayAct"> & { readonly step: Step }) {
  const t = text[lang];
  const { open, secondFactor } = view;
  if (step.key === "second-factor")
    return (
      <p>
        {t.secondFactorMore}{" "}
        {secondFactor.state === "due" ? <strong>{t.secondFactorDue(secondFactor.hoursLeft)}</strong> : null}
      </p>
    );
  if (step.key === "people") return <p>{t.peopleMore}</p>;
  if (step.key === "print") return <p>{view.latest ? t.printMore : t.waitDiagnosis}</p>;
  if (open) return <Progress lang={lang} label={t.progress} done={open.answered} total={25} />;
  return <p>{t.diagnosisMore}</p>;
}

/** Where a step's button leads, and its word; null where it cannot be taken yet. */
function target(lang: Lang, view: TodayView, { key }: Step): { href: string; label: string } | null {
  const t = text[lang];
  switch (key) {
    case "second-factor":
      return { href: "/account/second-factor", label: t.goSecondFactor };
    case "people":
      return { href: "/registers/people/imports/new?setup=1", label: t.goPeople };
    case "diagnosis":
      return view.open ? resumeTarget(lang, view.open) : { href: "/diagnosis", label: t.goDiagnosis };
    case "print":
      return view.latest
        ? { href: `/diagnosis/${view.latest.diagnosisId}/result.pdf`, label: t.goPrint }
        : null;
  }
}

/** The way back into a diagnosis: its next question, or closing it. */
export function resumeTarget(lang: Lang, open: { readonly id: string; readonly next: number | null }) {
  const t = text[lang];
  return open.next === null
    ? { href: `/diagnosis/${open.id}/closure`, label: t.close }
    : { href: `/diagnosis/${open.id}/questions/${open.next}`, label: t.resume(open.next) };
}
