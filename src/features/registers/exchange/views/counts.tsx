/** How many rows have which outcome, as large numbers that lead to the rows. */
import { formatNumber } from "#src/text/numbers.ts";
import type { Lang } from "#src/text/words.ts";
import { Figure, Figures } from "#src/ui/card.tsx";
import type { Counts, Outcome } from "../rules/lines.ts";
import { importText } from "../text/imports.ts";

/** How many lines an outcome has. */
export function countOf(counts: Counts, outcome: Outcome): number {
  return outcome === "conflict" ? counts.conflicts : counts[outcome];
}

/** What needs the reader most comes first. */
export const byNeed: readonly Outcome[] = ["conflict", "refused", "changed", "added", "missing"];

export function CountFigures(props: {
  readonly lang: Lang;
  readonly counts: Counts;
  readonly href: (outcome: Outcome) => string;
}) {
  const { lang, counts, href } = props;
  const t = importText[lang];
  const shown: readonly Outcome[] = ["added", "changed", "conflict", "refused", "missing"];
  const items = shown.map((outcome) => {
    const count = countOf(counts, outcome);
    const unit = outcome === "refused" ? t.rows : outcome === "conflict" ? t.cells : t.items;
    return (
      <Figure label={t[outcome]} value={formatNumber(count)} unit={unit}>
        {count > 0 ? (
          <a href={href(outcome)} aria-label={t.showRows(t[outcome])}>
            {t.show}
          </a>
        ) : null}
      </Figure>
    );
  });
  items.splice(2, 0, <Figure label={t.unchanged} value={formatNumber(counts.unchanged)} unit={t.items} />);
  return <Figures items={items} />;
}
