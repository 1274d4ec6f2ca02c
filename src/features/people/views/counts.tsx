/** The four counts of an import, as large numbers; in the report each leads to its rows. */
import { formatNumber } from "#src/text/numbers.ts";
import type { Lang } from "#src/text/words.ts";
import { Figure, Figures } from "#src/ui/card.tsx";
import { Badge } from "#src/ui/state.tsx";
import { type Outcome, outcomes } from "../rules/plan.ts";
import { importText } from "../text/imports.ts";

export interface CountsProps {
  readonly lang: Lang;
  readonly counts: Readonly<Record<Outcome, number>>;
  readonly href?: ((outcome: Outcome) => string) | undefined;
}

export function Counts({ lang, counts, href }: CountsProps) {
  const t = importText[lang];
  const items = outcomes.map((outcome) => {
    const value = formatNumber(counts[outcome]);
    const unit = outcome === "refused" ? t.rows : t.people;
    return (
      <Figure label={t[outcome]} value={value} unit={unit}>
        {href && counts[outcome] > 0 ? (
          <a href={href(outcome)} aria-label={t.showRows(t[outcome])}>
            {t.show}
          </a>
        ) : null}
      </Figure>
    );
  });
  return <Figures items={items} />;
}

/** What became of a row: a word in a frame; "not taken" stands out. */
export function OutcomeBadge({ lang, outcome }: { readonly lang: Lang; readonly outcome: Outcome }) {
  return <Badge tone={outcome === "refused" ? "accent" : "plain"}>{importText[lang][outcome]}</Badge>;
}
