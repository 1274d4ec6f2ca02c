/** One asset's risk, from the answer down: steps, what to find out, how the number came about, decision, measures. */

import { Importance } from "#src/features/registers/index.ts";
import { riskBands } from "#src/handbook/registers/index.ts";
import type { Lang } from "#src/text/words.ts";
import { Actions, LinkButton } from "#src/ui/button.tsx";
import type { FormErrors } from "#src/ui/form.tsx";
import { Notice } from "#src/ui/notice.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Section } from "#src/ui/section.tsx";
import type { OneRisk } from "../read.ts";
import { assetText } from "../text/asset.ts";
import { text } from "../text/common.ts";
import { RiskWord } from "./band.tsx";
import { DecisionSection, History } from "./decision.tsx";
import { Measures } from "./measures.tsx";
import { findOutHref, findOutWords } from "./names.ts";
import { Reckoning } from "./reckoning.tsx";
import { FourSteps } from "./steps.tsx";
import { Threats } from "./threats.tsx";
import { Weakness } from "./weakness.tsx";

export interface AssetProps {
  readonly lang: Lang;
  readonly one: OneRisk;
  readonly mayEdit: boolean;
  readonly timeZone: string;
  /** A measure that was typed and refused. */
  readonly typed?: Readonly<Record<string, string>>;
  readonly errors?: FormErrors;
}

export function AssetPage(props: AssetProps) {
  const { lang, one, mayEdit } = props;
  const t = assetText[lang];
  const { asset, result, pipeline } = one;
  const { band } = result.risk;
  return (
    <>
      <PageHeader
        title={t.title(asset.values.name ?? "")}
        back={{ href: "/registers/assets/risk", label: text[lang].title }}
        answer={
          <>
            <RiskWord lang={lang} risk={result.risk} />{" "}
            {band ? t.answerKnown(riskBands[band].meaning[lang]) : ""}
          </>
        }
        actions={
          <>
            {mayEdit ? (
              <LinkButton kind="primary" href={`/registers/assets/risk/${asset.id}/decision`}>
                {one.decision ? t.decideAgain : t.decide}
              </LinkButton>
            ) : null}
            <LinkButton href={`/registers/assets/${asset.id}`}>{t.toAsset}</LinkButton>
          </>
        }
      />
      <Section title={t.steps}>
        <FourSteps lang={lang} pipeline={pipeline} />
      </Section>
      {result.findOut ? (
        <Notice lang={lang} tone="info" title={t.findOut}>
          <a href={findOutHref(asset.id, result.findOut)}>{findOutWords(lang, result.findOut)}</a>
        </Notice>
      ) : null}
      <Section title={t.importance}>
        <Importance lang={lang} values={asset.values} />
        {mayEdit ? (
          <Actions>
            <LinkButton kind="quiet" href={`/registers/assets/${asset.id}/edit`}>
              {t.toEdit}
            </LinkButton>
          </Actions>
        ) : null}
      </Section>
      <Threats lang={lang} one={one} mayEdit={mayEdit} />
      <Weakness lang={lang} one={one} />
      <Reckoning lang={lang} result={result} />
      <DecisionSection {...props} />
      <Measures {...props} />
      <History {...props} />
    </>
  );
}
