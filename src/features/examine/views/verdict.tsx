/** The verdict as shape, word and colour; there is no shape for "safe". */
import type { Lang } from "#src/text/words.ts";
import { Icon, type IconName } from "#src/ui/icon.tsx";
import type { ExaminedVerdict } from "../examined.ts";
import { showText } from "../text/show.ts";

const shapes: Readonly<Record<ExaminedVerdict, IconName>> = {
  dangerous: "stop",
  suspicious: "warning",
  "nothing-odd": "info",
};

/** Small, for lists. */
export function VerdictMark({ lang, verdict }: { readonly lang: Lang; readonly verdict: ExaminedVerdict }) {
  return (
    <span class={`verdict-mark verdict-mark--${verdict}`}>
      <Icon name={shapes[verdict]} />
      {showText[lang][verdict]}
    </span>
  );
}

/** Large: the answer of a page. */
export function Verdict({ lang, verdict }: { readonly lang: Lang; readonly verdict: ExaminedVerdict }) {
  const t = showText[lang];
  const leads = {
    dangerous: t.dangerousLead,
    suspicious: t.suspiciousLead,
    "nothing-odd": t.nothingLead,
  } as const;
  return (
    <div class={`verdict verdict--${verdict}`}>
      <Icon name={shapes[verdict]} />
      <div>
        <p class="verdict__word">{t[verdict]}</p>
        <p>{leads[verdict]}</p>
      </div>
    </div>
  );
}
