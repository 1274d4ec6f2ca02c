/** The risk that remains once what was decided is in place, and who bears it. */
import type { Lang } from "#src/text/words.ts";
import type { OneRisk } from "../read.ts";
import { assetText } from "../text/asset.ts";
import { RiskWord } from "./band.tsx";

export function ResidualWords({ lang, one }: { readonly lang: Lang; readonly one: OneRisk }) {
  const t = assetText[lang];
  const { residual, decision } = one;
  if (!decision) return null;
  return (
    <>
      <h3>{t.residual}</h3>
      {residual.risk ? (
        <p>
          <RiskWord lang={lang} risk={residual.risk} />
        </p>
      ) : null}
      <p>{sentence(lang, one)}</p>
    </>
  );
}

function sentence(lang: Lang, { residual, decision }: OneRisk): string {
  const t = assetText[lang];
  if (residual.risk === null) return t.residualGone;
  if (residual.carriedOut === "no") return t.residualNot;
  if (residual.carriedOut === "unknown") return t.residualUnknown;
  if (residual.borneBy === "insurer") return t.residualInsurer;
  return decision?.treatment === "keep" ? t.residualKept : "";
}
