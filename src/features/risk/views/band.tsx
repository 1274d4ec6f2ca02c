/** A risk as shape, word and number: triangle for large, diamond for medium, disc for small, a question mark while open. */
import type { Band, Risk } from "#src/engine/risk/index.ts";
import { boundsWord } from "#src/features/registers/index.ts";
import { riskBands } from "#src/handbook/registers/index.ts";
import type { Lang } from "#src/text/words.ts";
import { Shape } from "#src/ui/state.tsx";
import { text } from "../text/common.ts";

const paths: Readonly<Record<Band, string>> = {
  large: "M8 1.5 15 14.5H1z",
  medium: "M8 1 15 8l-7 7-7-7z",
  small: "M8 3a5 5 0 1 1 0 10A5 5 0 0 1 8 3z",
};

export function BandShape({ band }: { readonly band: Band }) {
  return (
    <svg class="state__shape" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={paths[band]} fill="currentColor" />
    </svg>
  );
}

export function RiskWord({ lang, risk }: { readonly lang: Lang; readonly risk: Risk }) {
  return (
    <span class={`state band--${risk.band ?? "open"}`}>
      {risk.band ? <BandShape band={risk.band} /> : <Shape state="unknown" />}
      <span>{riskWords(lang, risk)}</span>
    </span>
  );
}

/** "大（6）", "中・小のどれか（2–4）". */
export function riskWords(lang: Lang, { band, possibleBands, value }: Risk): string {
  const t = text[lang];
  const number = boundsWord(value.low, value.high);
  if (band) return t.band(riskBands[band].name[lang], number);
  return t.bandOpen(possibleBands.map((one) => riskBands[one].name[lang]).join(t.or), number);
}
