/** One control: how it stands and why, what is asked, what was shown, how it is done, and what has happened. */
import type { ControlResult } from "#src/engine/control/index.ts";
import { Glossed } from "#src/features/glossary/index.ts";
import type { Catalogue } from "#src/features/packs/index.ts";
import type { Lang } from "#src/text/words.ts";
import { LinkButton } from "#src/ui/button.tsx";
import type { FormErrors } from "#src/ui/form.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Section } from "#src/ui/section.tsx";
import type { ControlDetails } from "../read.ts";
import { text } from "../text/control.ts";
import { Answers } from "./answers.tsx";
import { EvidenceOfControl } from "./evidence-of-control.tsx";
import { History } from "./history.tsx";
import { HowTo } from "./how-to.tsx";
import { Objects } from "./objects.tsx";
import { ReferenceList } from "./references.tsx";
import { Waiving } from "./waiving.tsx";
import { reasonWords, StandingState } from "./words.tsx";

export interface ControlPageProps {
  readonly lang: Lang;
  readonly details: ControlDetails;
  readonly may: { readonly answer: boolean; readonly addEvidence: boolean; readonly waive: boolean };
  /** What was typed into the form of the waiver and could not be kept. */
  readonly values?: Readonly<Record<string, string>>;
  readonly errors?: FormErrors;
  /** Of the form of answers, which shows no fields of its own to correct. */
  readonly answerErrors?: FormErrors;
}

export function ControlPage(props: ControlPageProps) {
  const { lang, details, may } = props;
  const t = text[lang];
  const { control, result, assessment } = details;
  return (
    <>
      <PageHeader
        title={control.title[lang]}
        back={{ href: "/controls", label: t.back }}
        answer={
          <>
            <p>
              <StandingState lang={lang} result={result} today={assessment.today} />
            </p>
            <p>
              <Glossed lang={lang} text={control.reason[lang]} />
            </p>
          </>
        }
        actions={
          may.addEvidence ? (
            <LinkButton href={`/evidence/new?control=${control.id}`} kind="primary">
              {t.addEvidence}
            </LinkButton>
          ) : null
        }
      />
      <Section title={t.why}>
        <Reasons lang={lang} catalogue={assessment.catalogue} result={result} />
      </Section>
      <Section title={t.answerTitle} id="answers">
        <Answers {...props} />
      </Section>
      <Section title={t.evidenceTitle} id="evidence">
        <EvidenceOfControl lang={lang} details={details} />
      </Section>
      {result.scope === "listed" ? (
        <Section title={t.objectsTitle}>
          <Objects lang={lang} details={details} mayAdd={may.addEvidence} />
        </Section>
      ) : null}
      <Section title={t.howTitle}>
        <HowTo lang={lang} control={control} />
      </Section>
      <Waiving {...props} />
      <Section title={t.historyTitle}>
        <History lang={lang} entries={details.history} timeZone={assessment.timeZone} />
      </Section>
      <Section title={t.referencesTitle}>
        <ReferenceList lang={lang} control={control} />
      </Section>
    </>
  );
}

function Reasons(props: {
  readonly lang: Lang;
  readonly catalogue: Catalogue;
  readonly result: ControlResult;
}) {
  const { lang, catalogue, result } = props;
  return (
    <ul class="measure">
      {result.why.map((reason) => (
        <li>{reasonWords(lang, catalogue, reason, result.objects.length)}</li>
      ))}
    </ul>
  );
}
