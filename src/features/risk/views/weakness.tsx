/** How open an asset's medium is: the rule, the counts, and the controls that decided. */
import { ControlLink, StandingState } from "#src/features/controls/index.ts";
import { boundsWord } from "#src/features/registers/index.ts";
import { vulnerabilityRules } from "#src/handbook/registers/index.ts";
import type { Lang } from "#src/text/words.ts";
import { Section } from "#src/ui/section.tsx";
import type { OneRisk } from "../read.ts";
import { assetText } from "../text/asset.ts";
import { text } from "../text/common.ts";

/** The rest is a number. */
const MOST_NAMED = 6;

export function Weakness({ lang, one }: { readonly lang: Lang; readonly one: OneRisk }) {
  const t = assetText[lang];
  const { vulnerability, assessment, asset } = one;
  if (!asset.values.medium) return <Section title={t.vulnerability} lead={t.noMedium} />;
  const { counts, because, low, high, rule } = vulnerability;
  const shown = because.slice(0, MOST_NAMED);
  const results = new Map(assessment.results.map((result) => [result.id, result]));
  return (
    <Section title={t.vulnerability} lead={t.vulnerabilityLead}>
      <p>
        <strong>
          {text[lang].vulnerability} {boundsWord(low, high)}
        </strong>
        : {vulnerabilityRules[rule][lang]}
      </p>
      <p>
        {t.counts(
          String(counts.done),
          String(counts.partly),
          String(counts["not-done"]),
          String(counts.unknown),
        )}
      </p>
      {shown.length > 0 ? (
        <>
          <h3>{t.deciding}</h3>
          <ul>
            {shown.map((id) => {
              const result = results.get(id);
              return (
                <li>
                  <ControlLink lang={lang} catalogue={assessment.catalogue} id={id} />{" "}
                  {result ? <StandingState lang={lang} result={result} today={assessment.today} /> : null}
                </li>
              );
            })}
          </ul>
          {because.length > shown.length ? <p>{t.others(String(because.length - shown.length))}</p> : null}
        </>
      ) : null}
    </Section>
  );
}
