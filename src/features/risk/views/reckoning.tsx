/** How the risk came about, as a sum that anybody can check, and what the guide suggests. */
import type { AssetRisk } from "#src/engine/risk/index.ts";
import { boundsWord } from "#src/features/registers/index.ts";
import { treatments } from "#src/handbook/registers/index.ts";
import type { Lang } from "#src/text/words.ts";
import { Section } from "#src/ui/section.tsx";
import { assetText } from "../text/asset.ts";
import { text } from "../text/common.ts";
import { RiskWord } from "./band.tsx";

export function Reckoning({ lang, result }: { readonly lang: Lang; readonly result: AssetRisk }) {
  const t = assetText[lang];
  const { importance, threat, vulnerability, risk, suggested } = result;
  const word = ({ low, high }: { readonly low: number; readonly high: number }) => boundsWord(low, high);
  return (
    <Section title={t.formula} id="reckoning">
      <p>{t.likelihoodLine(word(threat), word(vulnerability), word(risk.likelihood))}</p>
      <p>{t.riskLine(word(importance), word(risk.likelihood), word(risk.value))}</p>
      <p>
        <RiskWord lang={lang} risk={risk} /> <span class="soft">{t.bands}</span>
      </p>
      <p>{t.suggested(suggested.map((one) => treatments[one].name[lang]).join(text[lang].or))}</p>
    </Section>
  );
}
