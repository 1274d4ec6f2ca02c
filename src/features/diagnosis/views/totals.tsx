/** The answer of a diagnosis in one look: points, what they mean, and how they changed. */
import type { Score } from "#src/engine/diagnosis/index.ts";
import { bands } from "#src/handbook/index.ts";
import type { Lang } from "#src/text/words.ts";
import { resultText } from "../text/result.ts";

export interface TotalsProps {
  readonly lang: Lang;
  readonly score: Score;
  /** Points more or less than last time; null for the first. */
  readonly delta: number | null;
}

export function Totals({ lang, score, delta }: TotalsProps) {
  const t = resultText[lang];
  const band = bands.find(({ id }) => id === score.band);
  return (
    <div class="totals">
      <p class="totals__figure">
        <span class="totals__points numeric">{signed(score.total)}</span>
        <span class="totals__of">{t.outOf}</span>
      </p>
      <div class="totals__words">
        {band ? (
          <>
            <p class="totals__band">{band.name[lang]}</p>
            <p>{band.meaning[lang]}</p>
          </>
        ) : (
          <>
            <p class="totals__band">{t.provisional(score.unanswered.length)}</p>
            <p>{t.range(signed(score.lowest), signed(score.highest))}</p>
          </>
        )}
        {delta !== null && band ? <p class="totals__change">{t.change(delta)}</p> : null}
      </div>
    </div>
  );
}

/** A number with a real minus sign. */
export function signed(value: number): string {
  return value < 0 ? `−${-value}` : String(value);
}
